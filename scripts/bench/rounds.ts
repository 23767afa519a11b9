import type { Measured } from './measure.ts'

/** The least that each contender used over all rounds, and the largest memory. */
export interface Best {
  readonly name: string
  readonly cpuSeconds: number
  readonly peakMegabytes: number
  /** CPU seconds of each round. */
  readonly runs: readonly number[]
}

/** Something that is run once a round. */
export interface Runner {
  readonly name: string
  run(): Measured
}

/**
 * Runs all in turn, again and again: what else the machine does falls on each of them alike, so that their
 * ratios mean something even where their times do not.
 */
export function interleave(runners: readonly Runner[], rounds: number): readonly Best[] {
  const used = runners.map((): Measured[] => [])
  for (let round = 0; round < rounds; round++) {
    for (const [index, runner] of runners.entries()) used[index]?.push(runner.run())
  }
  return runners.map(({ name }, index) => {
    const runs = used[index] ?? []
    return {
      name,
      cpuSeconds: Math.min(...runs.map((run) => run.cpuSeconds)),
      peakMegabytes: Math.max(...runs.map((run) => run.peakMegabytes)),
      runs: runs.map((run) => run.cpuSeconds),
    }
  })
}
