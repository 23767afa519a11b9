import { binomialSample } from '@ml-actions/stats/distributions/binomial-sample'
import { type Random, seeded } from '@ml-actions/stats/random'
import { noShift, shiftDistance, withShiftLook } from '@ml-actions/stats/sequential/prediction-shift'

const tolerance = 0.1
const alpha = 0.01
const runs = 400

/** Draws rollouts whose releases predict classes that differ by a distance, and tells how many are held, and when. */
export function shifts(): readonly (readonly string[])[] {
  return [0, 0.05, 0.1, 0.2].flatMap((distance) =>
    [100, 1_000].map((requests) => {
      const looks = heldAt(distance, requests)
      const median = [...looks].sort((one, other) => one - other)[Math.floor(looks.length / 2)]
      return [
        distance === 0 ? 'equal' : String(distance),
        requests.toLocaleString('en'),
        `${Number(((100 * looks.length) / runs).toFixed(1))} %`,
        median === undefined ? '–' : String(median),
      ]
    }),
  )
}

function heldAt(distance: number, requests: number): readonly number[] {
  const random = seeded(`shift ${distance} ${requests}`)
  const equal = Array.from({ length: 10 }, () => 0.1)
  const moved = equal.map((share, at) => share + (at < 5 ? distance / 5 : -distance / 5))
  const looks: number[] = []
  for (let run = 0; run < runs; run++) {
    let evidence = noShift(10)
    for (let look = 1; look <= 80; look++) {
      const mine = binomialSample(requests, 0.1, random)
      evidence = withShiftLook(evidence, drawn(mine, moved, random), drawn(requests - mine, equal, random))
      if (evidence.logE < Math.log(1 / alpha) || (shiftDistance(evidence) ?? 0) < tolerance) continue
      looks.push(look)
      break
    }
  }
  return looks
}

/** Draws how often each class is predicted, one class after another from what is left. */
function drawn(requests: number, shares: readonly number[], random: Random): readonly number[] {
  let [left, mass] = [requests, 1]
  return shares.map((share) => {
    const count = binomialSample(left, Math.min(1, share / mass), random)
    left -= count
    mass = Math.max(share, mass - share)
    return count
  })
}
