import {
  killEverywhere,
  pairs,
  stories,
  suspendEverywhere,
  type Tally,
} from '@ml-actions/rollout/kill-matrix.twin'
import { planBy } from '@ml-actions/rollout/rollout.twin'

// Kills a rollout's process at every call it makes, at every moment of the call, and lets another go on;
// and suspends it at every call while a rollback takes over. A word chooses the stories whose names have it.
const word = process.argv[2] ?? ''
let points = 0
let broken = 0
let invariants = 0
const count = (tally: Tally) => {
  points += tally.points
  broken += tally.broken.length
  invariants = tally.invariants
  console.log(`${tally.story}: ${tally.calls} calls, ${tally.points} points, ${tally.broken.length} broken`)
  for (const what of tally.broken.slice(0, 10)) console.log(`  ${what}`)
}
for (const story of stories.filter(({ name }) => name.includes(word))) count(await killEverywhere(story))
for (const [strategy, provider] of pairs.filter((pair) => pair.join(' by ').includes(word)))
  count(await suspendEverywhere(planBy(strategy, provider)))
const truth = broken === 0 ? 'all true' : `${broken} broken`
console.log(`${points} kill points × ${invariants} invariants: ${truth}`)
process.exitCode = broken === 0 ? 0 : 1
