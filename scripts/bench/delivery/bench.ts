import type { Bake } from '../../e2e/kubernetes/bakes.ts'
import { onCluster } from '../../e2e/kubernetes/kubernetes.ts'
import type { Press } from '../../e2e/kubernetes/presses.ts'
import { load, machine } from '../environment.ts'
import { writePart } from '../page.ts'
import { type Far, pressFrom } from './distance.ts'

/** What a run of the benchmark is asked for. */
export interface Asked {
  readonly rounds: number
  /** Whether `docs/benchmarks.md` is written. */
  readonly write: boolean
}

/**
 * Measures how long users wait for the old release after somebody pressed rollback, and what a bake costs, on a real
 * cluster.
 */
export async function benchDelivery({ rounds, write }: Asked): Promise<void> {
  const before = load()
  const presses = await heard<Press>(['presses', String(rounds)], (press) => {
    const { way, back, whole, taken, requests } = press
    const first = taken === undefined ? '' : `taken over after ${taken.toFixed(2)} s, `
    const sent = requests === undefined ? '' : `; ${requests.reads} reads, ${requests.writes} writes`
    console.log(
      `${way}: ${first}${back.toFixed(2)} s until the traffic was back, ${whole.toFixed(2)} s in all${sent}`,
    )
  })
  const bakes = await heard<Bake>(['bakes', String(rounds)], ({ way, seconds, requests }) => {
    console.log(`${way}: ${seconds.toFixed(1)} s, ${requests.reads} reads, ${requests.writes} writes`)
  })
  const far: Far[] = []
  for (const roundTrip of [1, 25, 100])
    for (let round = 0; round < rounds; round += 1) far.push(await pressFrom(roundTrip))
  const part = `${ofPresses(presses, [before, load()])}\n${ofBakes(bakes)}\n${ofDistances(far)}`
  console.log(part)
  if (write) writePart('delivery', part)
}

async function heard<Line>(words: readonly string[], say: (line: Line) => void): Promise<readonly Line[]> {
  const all: Line[] = []
  const code = await onCluster(words, (line) => {
    const one: Line = JSON.parse(line)
    say(one)
    all.push(one)
  })
  if (code !== 0) throw new Error(`the cluster ended with ${code}`)
  return all
}

function ofPresses(presses: readonly Press[], [before, after]: readonly [number, number]): string {
  const row = (name: string, way: Press['way']) => {
    const own = presses.filter((press) => press.way === way)
    const of = (key: 'back' | 'whole') => {
      const sorted = own.map((press) => press[key]).sort((one, other) => one - other)
      return [quantile(sorted, 0.5), quantile(sorted, 0.95)].map((seconds) => seconds.toFixed(1))
    }
    const sent = (key: 'reads' | 'writes') => {
      const counts = own.flatMap(({ requests }) => (requests === undefined ? [] : [requests[key]]))
      return counts.length === 0 ? '' : median(counts).toFixed(0)
    }
    return `| ${[name, own.length, ...of('back'), ...of('whole'), sent('reads'), sent('writes')].join(' | ')} |`
  }
  return `## delivery: from the press of rollback to restored

A model server on two pods of a real Kubernetes 1.37.2 (\`docs/testing.md\`), to whose Service users send 100 requests a second. *Back*: from
the start of the command to the last request that the release answered which is taken back. *In all*: to the end of the command, which has
verified by then that the other release serves. \`kubectl\`: \`kubectl rollout undo\` and \`kubectl rollout status\` on a workload
of the same two pods. All in turns on one cluster.

Of *in all*, 2 s are the \`drain\` of that rollout file, in which requests that are under way end before the release that was taken back is
removed; kubectl waits for none. Pods that are made again must have been ready for 10 s before rollback counts them; kubectl asks for no
such time. What the metrics are asked for after the restore (\`watch-for\`) is turned off. Requests are counted by the API server's audit
log; reads are also the questions that leave nothing behind, about rights and as dry runs.

Machine: ${machine()}; load ${before.toFixed(1)} to ${after.toFixed(1)}.

| | presses | back, s: median | p95 | in all, s: median | p95 | reads | writes |
|:--|--:|--:|--:|--:|--:|--:|--:|
${row('rollback, old pods kept', 'kept')}
${row('rollback, pods made again', 'again')}
${row('rollback, of a deploy under way', 'live')}
${row('kubectl', 'kubectl')}

${ofTaken(presses)}`
}

/** When a deploy under way was taken over. */
function ofTaken(presses: readonly Press[]): string {
  const sorted = presses
    .flatMap(({ taken }) => (taken === undefined ? [] : [taken]))
    .sort((one, other) => one - other)
  const [middle, late] = [quantile(sorted, 0.5), quantile(sorted, 0.95)].map((seconds) => seconds.toFixed(1))
  return `A deploy under way could change nothing any more ${middle} s after the press (p95 ${late}).\n`
}

function ofBakes(bakes: readonly Bake[]): string {
  const row = (name: string, way: Bake['way'], perHour: (seconds: number) => string) => {
    const own = bakes.filter((bake) => bake.way === way)
    const seconds = median(own.map((bake) => bake.seconds))
    const sent = (key: 'reads' | 'writes') => median(own.map(({ requests }) => requests[key])).toFixed(0)
    return `| ${[name, own.length, seconds.toFixed(1), sent('reads'), sent('writes'), perHour(seconds)].join(' | ')} |`
  }
  return `### What a bake costs

A canary by HTTPRoute in two steps on the same cluster. In one job it looks every 2 s here, and the job's seconds are those of the bake.
Ticks look at a bake of an hour; *an hour* is what a runner works in it with a tick every five minutes. A forge that bills each job by
the minute counts twelve minutes for them.

| | runs | s: median | reads | writes | an hour of bake, s |
|:--|--:|--:|--:|--:|--:|
${row('one job, to the end of both steps', 'run', () => '3600')}
${row('the tick that begins', 'begin', () => '')}
${row('a tick that looks', 'tick', (seconds) => (12 * seconds).toFixed(0))}
`
}

function ofDistances(far: readonly Far[]): string {
  const row = (roundTrip: number) => {
    const own = far.filter((one) => one.roundTrip === roundTrip)
    const of = (key: 'requests' | 'connections' | 'back' | 'whole', digits: number) =>
      median(own.map((one) => one[key])).toFixed(digits)
    return `| ${[roundTrip, own.length, of('requests', 0), of('connections', 0), of('back', 1), of('whole', 1)].join(' | ')} |`
  }
  return `### From far away

Old pods kept, on a cluster in memory whose answers come a round trip late, and two more where a connection is new. From the first request:
without the start of the process. *In all* has the 2 s of the drain.

| round trip, ms | presses | requests | connections | back, s: median | in all, s: median |
|--:|--:|--:|--:|--:|--:|
${[1, 25, 100].map(row).join('\n')}
`
}

function median(values: readonly number[]): number {
  return quantile(
    values.toSorted((one, other) => one - other),
    0.5,
  )
}

/** The least value that so great a share of all does not exceed. */
function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN
}
