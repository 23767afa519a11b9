import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
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
// `--write` keeps the counts in `docs/kill-matrix.md`.
const { positionals, values } = parseArgs({
  options: { write: { type: 'boolean', default: false } },
  allowPositionals: true,
})
const word = positionals.join(' ')
const tallies: Tally[] = []
const count = (tally: Tally) => {
  tallies.push(tally)
  console.log(
    `${tally.story}: ${tally.calls} calls, ${tally.points} points, ${tally.broken.length} broken (${new Date().toISOString()})`,
  )
  for (const what of tally.broken.slice(0, 10)) console.log(`  ${what}`)
}
for (const story of stories.filter(({ name }) => name.includes(word))) count(await killEverywhere(story))
for (const [strategy, provider] of pairs.filter((pair) => pair.join(' by ').includes(word)))
  count(await suspendEverywhere(planBy(strategy, provider)))
const sum = (of: (tally: Tally) => number) => tallies.reduce((all, tally) => all + of(tally), 0)
const [points, broken] = [sum((tally) => tally.points), sum((tally) => tally.broken.length)]
const truth = broken === 0 ? 'all true' : `${broken} broken`
console.log(`${points} kill points × ${tallies[0]?.invariants ?? 0} invariants: ${truth}`)
if (values.write) {
  const row = ({ story, calls, points, broken }: Tally) =>
    `| ${[story, calls, points, broken.length].join(' | ')} |`
  const page = `<!-- Written by \`node scripts/kill-matrix.ts --write\`. -->

# Killed at every point

A process is killed at each call that it makes to the cluster: before the call is sent, after it was sent, after its answer came, and so
that the call arrives late, when the next process has begun. Another process then goes on to the end. At each point the
${tallies[0]?.invariants ?? 0} invariants of a rollout must be true of both together, and the objects must be those that an unharmed
process leaves. *Suspended*: a deploy sleeps at that call while a rollback runs from beginning to end, then wakes up, and may change
nothing. On the twin of the cluster, which keeps the cluster's suite; runners are killed on a real cluster by \`npm run test:e2e\`.

**${points} points, ${truth}.** \`npm test\` repeats a sample of them.

| story | calls | points | broken |
|:--|--:|--:|--:|
${tallies.map(row).join('\n')}
`
  writeFileSync(join(root, 'docs', 'kill-matrix.md'), page)
}
process.exitCode = broken === 0 ? 0 : 1
