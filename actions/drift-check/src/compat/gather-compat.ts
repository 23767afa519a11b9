import type { Files } from '../reading/files.ts'
import type { FrozenColumn, Reference } from '../reference/reference.ts'
import { compatNumbers } from './catalogue.ts'
import type { CompatNumber } from './compat-number.ts'
import { type Reproduced, reproduce } from './reproduce.ts'
import type { Sample } from './sample.ts'
import { type Room, samplesOf } from './samples-of.ts'

/** Other tools' numbers of the columns. */
export interface CompatFound {
  /** The names that were asked for, in the order of the catalogue. */
  readonly asked: readonly string[]
  /** By column in the reference's order, each with an answer for each name; undefined where there is none. */
  readonly columns: readonly {
    readonly name: string
    readonly numbers: readonly (Reproduced | undefined)[]
  }[]
  readonly notes: readonly string[]
}

/** Where the values are. */
interface Sides {
  /** The reference's own files; undefined where it was frozen before. */
  readonly reference: Files | undefined
  readonly current: Files
}

/** The most numbers that are kept for it, 400 MB. */
const mostNumbers = 50_000_000

/**
 * Computes other tools' numbers, for which both sides are read once more: they need the values themselves.
 * @param names  of the catalogue
 */
export async function gatherCompat(
  names: readonly string[],
  reference: Reference,
  sides: Sides,
): Promise<CompatFound> {
  const asked: readonly CompatNumber[] = compatNumbers.filter(({ name }) => names.includes(name))
  const room: Room = { numbers: mostNumbers }
  const before =
    sides.reference === undefined
      ? reference.columns.map(frozenSample)
      : await samplesOf(sides.reference, reference.columns, room)
  const known = reference.columns.filter((_, index) => before[index] !== undefined)
  const after = await samplesOf(sides.current, known, room)
  const columns = reference.columns.map(({ name }, index) => {
    const [old, fresh] = [before[index], after[known.findIndex((one) => one.name === name)]]
    return {
      name,
      numbers: asked.map((number) =>
        old === undefined || fresh === undefined ? undefined : reproduce(number, old, fresh),
      ),
    }
  })
  return { asked: asked.map(({ name }) => name), columns, notes: notesOn(reference, before, room) }
}

/** What a frozen reference gives: all counts, where every value of a category has a bin of its own. */
function frozenSample({ bins, counts }: FrozenColumn): Sample | undefined {
  if (bins.is !== 'category' || bins.others.length > 0) return undefined
  return { is: 'category', counts: new Map(bins.kept.map((value, at) => [value, counts[at] as number])) }
}

function notesOn(
  { columns }: Reference,
  before: readonly (Sample | undefined)[],
  { numbers }: Room,
): readonly string[] {
  if (numbers <= 0) return [`compat: both sides have over ${mostNumbers} numbers, and none was reproduced`]
  const without = columns.filter((_, index) => before[index] === undefined).map(({ name }) => name)
  if (without.length === 0) return []
  return [
    `compat: the reference holds too little of ${without.join(', ')}: other tools’ numbers need the values themselves, so give the data and not what was frozen of it`,
  ]
}
