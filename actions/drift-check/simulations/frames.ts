import { type Random, seeded } from '@ml-actions/stats/random'

/** What a column's values are drawn from. */
export type Kind = 'normal' | 'skewed' | 'category'

/** The columns of every frame: 12 normal ones, 4 skewed ones, 4 categories of five values. */
export const kinds: readonly Kind[] = [
  ...Array<Kind>(12).fill('normal'),
  ...Array<Kind>(4).fill('skewed'),
  ...Array<Kind>(4).fill('category'),
]

/** Rows of the reference and of the current data. */
export type Sizes = readonly [reference: number, current: number]

/** How the current data's values of one column differ from the reference's. */
export interface Change {
  readonly name: string
  readonly column: number
  /** Draws one value of the changed column. */
  draw(random: Random): number
}

/** Columns of numbers; of a category each number stands for a value. */
export type Frame = readonly Float64Array[]

const shares = [0.4, 0.3, 0.15, 0.1, 0.05] as const

/** Draws one pair of frames: the same name, sizes and number give the same pair. */
export function pairOf(
  [r, c]: Sizes,
  number: number,
  change?: Change,
): readonly [reference: Frame, current: Frame] {
  const random = seeded(`drift ${change?.name ?? 'none'} ${r} ${c} ${number}`)
  const drawn = (rows: number, changed?: Change) =>
    kinds.map((kind, column) =>
      Float64Array.from({ length: rows }, () =>
        changed?.column === column ? changed.draw(random) : draw(kind, random),
      ),
    )
  return [drawn(r), drawn(c, change)]
}

function draw(kind: Kind, random: Random): number {
  if (kind === 'category') return categoryOf(shares, random)
  return kind === 'normal' ? normal(random) : Math.exp(normal(random))
}

/** A standard normal number, by Box and Muller (1958). */
function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next())
}

/** The place of one of several shares, each as likely as it is large. */
function categoryOf(of: readonly number[], random: Random): number {
  let rest = random.next()
  return Math.max(
    0,
    of.findIndex((share) => {
      rest -= share
      return rest < 0
    }),
  )
}

const category = kinds.indexOf('category')
const tilted = (points: number) => [0.4 - points, 0.3, 0.15, 0.1, 0.05 + points]

/** What one column of twenty is changed by. */
export const changes: readonly Change[] = [
  ...[0.1, 0.2, 0.3, 0.4, 0.5, 0.75, 1].map((by) => ({
    name: `mean + ${by} σ`,
    column: 0,
    draw: (random: Random) => normal(random) + by,
  })),
  ...[1.25, 1.5, 2].map((scale) => ({
    name: `deviation × ${scale}`,
    column: 0,
    draw: (random: Random) => normal(random) * scale,
  })),
  ...[0.05, 0.1, 0.2].map((points) => ({
    name: `${100 * points} points from a value of 40 % to one of 5 %`,
    column: category,
    draw: (random: Random) => categoryOf(tilted(points), random),
  })),
  ...[0.01, 0.03, 0.1].map((share) => ({
    name: `${100 * share} % of a category a value that was never there`,
    column: category,
    draw: (random: Random) => (random.next() < share ? shares.length : categoryOf(shares, random)),
  })),
  ...[0.01, 0.03, 0.1].map((share) => ({
    name: `${100 * share} % of a normal column stuck at 0`,
    column: 0,
    draw: (random: Random) => (random.next() < share ? 0 : normal(random)),
  })),
  ...[0.01, 0.03, 0.1].map((share) => ({
    name: `${100 * share} % of a normal column at 99`,
    column: 0,
    draw: (random: Random) => (random.next() < share ? 99 : normal(random)),
  })),
]
