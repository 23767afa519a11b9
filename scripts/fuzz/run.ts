import { seeded } from '@ml-actions/stats/random'
import { Misuse } from '@ml-actions/verdict/faults'
import { mutated } from './mutate.ts'
import type { Parser } from './parser.ts'

/** The most that one input may take of a processor: each has at most 64 KiB. */
const mostSeconds = 10
const mostBytes = 512 * 2 ** 20

/** An input that a parser did not bear. */
interface Failure {
  readonly run: number
  readonly input: Uint8Array
  readonly why: unknown
}

/** What was found: how many inputs were read, how many refused, and those that were not borne. */
export interface Findings {
  read: number
  refused: number
  readonly failures: Failure[]
}

/** Reads `runs` damaged inputs; the seed and the number of the run make the input again. */
export async function fuzz(parser: Parser, runs: number, seed: number): Promise<Findings> {
  const found: Findings = { read: 0, refused: 0, failures: [] }
  for (let run = 0; run < runs; run++) {
    const input = mutated(parser, seeded(`${seed} ${run}`).next)
    try {
      await bounded(() => parser.read(input))
      found.read++
    } catch (why) {
      if (why instanceof Misuse) found.refused++
      else found.failures.push({ run, input, why })
    }
  }
  return found
}

async function bounded(read: () => Promise<void>): Promise<void> {
  const [before, held] = [process.cpuUsage(), process.memoryUsage().arrayBuffers]
  await read()
  const { user, system } = process.cpuUsage(before)
  const seconds = (user + system) / 1e6
  if (seconds > mostSeconds) throw new Error(`it took ${seconds.toFixed(1)} s`)
  const grown = process.memoryUsage().arrayBuffers - held
  if (grown > mostBytes) throw new Error(`it took ${Math.round(grown / 2 ** 20)} MiB`)
}
