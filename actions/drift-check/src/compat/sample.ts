/** Numbers of one side as other tools see them: what is null, NaN or infinite is left out. */
export interface NumberSample {
  readonly is: 'number'
  /** In ascending order, all finite. */
  readonly sorted: Float64Array
  /** Whether they are kept as whole numbers, which some tools bin otherwise. */
  readonly isWhole: boolean
}

/** Texts of one side, counted by value; nulls are left out. */
export interface CategorySample {
  readonly is: 'category'
  readonly counts: ReadonlyMap<string, number>
}

/** A column's values on one side. */
export type Sample = NumberSample | CategorySample

/** Counts of both sides, by the same values in the same order. */
export interface Paired<Value> {
  readonly values: readonly Value[]
  readonly reference: readonly number[]
  readonly current: readonly number[]
}

/** Counts both sides by every value that either has. */
export function paired<Value>(
  reference: ReadonlyMap<Value, number>,
  current: ReadonlyMap<Value, number>,
): Paired<Value> {
  const values = [...new Set([...reference.keys(), ...current.keys()])]
  const countsIn = (counts: ReadonlyMap<Value, number>) => values.map((value) => counts.get(value) ?? 0)
  return { values, reference: countsIn(reference), current: countsIn(current) }
}

/** Counts numbers by value. */
export function counted(sorted: Float64Array): ReadonlyMap<number, number> {
  const counts = new Map<number, number>()
  for (const value of sorted) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}

/** How many different numbers there are, counted no further than `most` + 1. */
export function distinct(sorted: Float64Array, most: number): number {
  let [found, before] = [0, Number.NaN]
  for (const value of sorted) {
    if (value === before) continue
    found += 1
    before = value
    if (found > most) break
  }
  return found
}
