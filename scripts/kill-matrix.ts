import { writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { isMainThread, parentPort, Worker } from 'node:worker_threads'
import {
  killEverywhere,
  pairs,
  stories,
  suspendEverywhere,
  type Tally,
} from '@ml-actions/rollout/kill-matrix.twin'
import { planBy } from '@ml-actions/rollout/rollout.twin'
import { root } from './build/workspace.ts'

// Kills a rollout's process at every call it makes, at every moment of the call, and lets another go on;
// and suspends it at every call while a rollback takes over. A word chooses the stories whose names have it;
// `--write` keeps the counts in `docs/kill-matrix.md`. One thread for each core takes story after story.
const matrix: readonly { readonly name: string; run(): Promise<Tally> }[] = [
  ...stories.map((story) => ({ name: story.name, run: () => killEverywhere(story) })),
  ...pairs.map(([strategy, provider]) => ({
    name: `${strategy} by ${provider}, suspended during a rollback`,
    run: () => suspendEverywhere(planBy(strategy, provider)),
  })),
]

if (isMainThread) await all()
else parentPort?.on('message', async (index: number) => parentPort?.postMessage(await matrix[index]?.run()))

async function all(): Promise<void> {
  const { positionals, values } = parseArgs({
    options: { write: { type: 'boolean', default: false } },
    allowPositionals: true,
  })
  const word = positionals.join(' ')
  const chosen = [...matrix.keys()].filter((index) => matrix[index]?.name.includes(word))
  const found = new Map<number, Tally>()
  const left = [...chosen]
  const threads = Math.min(availableParallelism(), chosen.length)
  await Promise.all(Array.from({ length: threads }, () => worked(left, found)))
  const tallies = chosen.flatMap((index) => found.get(index) ?? [])
  const truth = verdictOn(tallies)
  console.log(truth)
  if (values.write) writeFileSync(join(root, 'docs', 'kill-matrix.md'), pageOf(tallies, truth))
  process.exitCode = tallies.every(({ broken }) => broken.length === 0) ? 0 : 1
}

/** Lets one thread take stories until none is left. */
function worked(left: number[], found: Map<number, Tally>): Promise<void> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(new URL(import.meta.url))
    const next = () => {
      const index = left.shift()
      if (index === undefined) return void thread.terminate().then(() => resolve(), reject)
      thread.once('message', (tally: Tally) => {
        found.set(index, tally)
        say(tally)
        next()
      })
      thread.postMessage(index)
    }
    thread.once('error', reject)
    next()
  })
}

function say({ story, calls, points, broken }: Tally): void {
  console.log(
    `${story}: ${calls} calls, ${points} points, ${broken.length} broken (${new Date().toISOString()})`,
  )
  for (const what of broken.slice(0, 10)) console.log(`  ${what}`)
}

function verdictOn(tallies: readonly Tally[]): string {
  const sum = (of: (tally: Tally) => number) => tallies.reduce((total, tally) => total + of(tally), 0)
  const broken = sum((tally) => tally.broken.length)
  const truth = broken === 0 ? 'all true' : `${broken} broken`
  return `${sum(({ points }) => points)} kill points × ${tallies[0]?.invariants ?? 0} invariants: ${truth}`
}

function pageOf(tallies: readonly Tally[], truth: string): string {
  const row = ({ story, calls, points, broken }: Tally) =>
    `| ${[story, calls, points, broken.length].join(' | ')} |`
  return `<!-- Written by \`node scripts/kill-matrix.ts --write\`. -->

# Killed at every point

A process is killed at each call that it makes to the cluster: before the call is sent, after it was sent, after its answer came, and so
that the call arrives late, when the next process has begun. Another process then goes on to the end. At each point the
invariants of a rollout must be true of both together, and the objects must be those that an unharmed
process leaves. *Suspended*: a deploy sleeps at that call while a rollback runs from beginning to end, then wakes up, and may change
nothing. On the twin of the cluster, which keeps the cluster's suite; runners are killed on a real cluster by \`npm run test:e2e\`.

**${truth}.** \`npm test\` repeats a sample of them.

| story | calls | points | broken |
|:--|--:|--:|--:|
${tallies.map(row).join('\n')}
`
}
