import type { Column } from '@ml-actions/dataset/batch'
import { State } from '@ml-actions/dataset/batch'
import { type Random, seeded } from '@ml-actions/stats/random'
import { category } from '../src/bins/category.ts'
import { binsFor } from '../src/bins/way.ts'
import type { Counted } from '../src/columns/counted.ts'
import { judgeColumns } from '../src/columns/standing.ts'
import type { Sizes } from './frames.ts'

/** A category of many values, most of them rare. */
export interface Tail {
  readonly name: string
  /** Draws a value. */
  draw(random: Random): number
}

/** Categories whose next sample always has values that the reference never had. */
export const tails: readonly Tail[] = [
  ...[50, 200, 2000].map((values) => ({
    name: `${values.toLocaleString('en')} values, all as frequent`,
    draw: (random: Random) => random.below(values),
  })),
  ...[200, 2000].map((values) => {
    const shares = Array.from({ length: values }, (_, at) => 1 / (at + 1))
    const below: number[] = []
    for (const share of shares) below.push((below.at(-1) ?? 0) + share)
    const all = below.at(-1) ?? 0
    return {
      name: `${values.toLocaleString('en')} values by Zipf’s law`,
      draw: (random: Random) => firstAbove(below, random.next() * all),
    }
  }),
]

/** In how many pairs some of 20 such columns is called drifted or broken, though nothing differs. */
export function alarms({ name, draw }: Tail, [r, c]: Sizes, pairs: number): number {
  const random = seeded(`tail ${name} ${r} ${c}`)
  const drawn = (rows: number) => Array.from({ length: rows }, () => draw(random))
  let found = 0
  for (let pair = 0; pair < pairs; pair++) {
    const columns = Array.from({ length: 20 }, () => countedOf(drawn(r), drawn(c)))
    const judged = judgeColumns(columns, { psiAtLeast: 0.1, alpha: 0.05 })
    if (judged.some(({ standing }) => standing === 'drifted' || standing === 'broken')) found += 1
  }
  return found
}

function countedOf(reference: readonly number[], current: readonly number[]): Counted {
  const collecting = category.collect()
  collecting.add(columnOf(reference), reference.length)
  const { bins, counts } = collecting.freeze()
  const counting = category.count(bins)
  counting.add(columnOf(current), current.length)
  return { name: 'x', reference: counts, current: counting.counts(), ...binsFor(bins) }
}

function columnOf(values: readonly number[]): Column {
  const states = new Uint8Array(values.length).fill(State.value)
  const none = { bytes: new Uint8Array(), starts: new Uint32Array(), ends: new Uint32Array() }
  return { is: 'text', name: 'x', states, text: (row) => `v${values[row]}`, ...none }
}

/** The place of the first sum that is above a number. */
function firstAbove(sums: readonly number[], wanted: number): number {
  let [low, high] = [0, sums.length - 1]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sums[middle] as number) > wanted) high = middle
    else low = middle + 1
  }
  return low
}
