import { killEverywhere, stories } from '@ml-actions/rollout/kill-matrix.twin'

// Kills a rollout's process at every call it makes, at every moment of the call, and lets another go on.
let points = 0
let broken = 0
let invariants = 0
for (const story of stories) {
  const tally = await killEverywhere(story)
  points += tally.points
  broken += tally.broken.length
  invariants = tally.invariants
  console.log(
    `${tally.story}: ${tally.calls} calls, ${tally.points} kill points, ${tally.broken.length} broken`,
  )
  for (const what of tally.broken.slice(0, 10)) console.log(`  ${what}`)
}
const truth = broken === 0 ? 'all true' : `${broken} broken`
console.log(`${points} kill points × ${invariants} invariants: ${truth}`)
process.exitCode = broken === 0 ? 0 : 1
