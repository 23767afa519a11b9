import { killEverywhere, stories } from '@ml-actions/rollout/kill-matrix.twin'
const n = Number(process.argv[2])
const tally = await killEverywhere(stories[n]!, (i) => i % 9 === 0)
console.log(tally.story, tally.calls, tally.points, tally.broken.length)
for (const what of tally.broken.slice(0, 6)) console.log(`  ${what.slice(0,600)}`)
