import { State } from '@ml-actions/dataset/batch'
import { Misuse } from '@ml-actions/verdict/faults'
import { collectBy } from '../bins/way.ts'
import { askedOf } from '../drift/asked-of.ts'
import { askedAs, type DriftFile } from '../drift/drift-file.ts'
import { type Choice, chooseWays, nextWay, unwatched } from '../reading/choose-ways.ts'
import type { Files } from '../reading/files.ts'
import { type Read, readTables } from '../reading/read-tables.ts'
import type { Frozen, FrozenColumn } from './reference.ts'

/**
 * Reads the reference and freezes the bins of its watched columns.
 * @param most  numbers that may be kept to find the deciles of, of all columns together; 800 MB by default
 * @throws {Misuse} when a file is missing or not whole, no file is named, or there are more numbers than that
 */
export async function freeze(
  files: Files,
  settings: Pick<DriftFile, 'rules' | 'label' | 'season'>,
  most = 100_000_000,
): Promise<Frozen> {
  const { names, columns, left: without } = await chooseWays(files, (column) => askedAs(settings, column))
  const { frozen, read } = await frozenFrom(files, columns, most)
  const byName = new Map(frozen.map((column) => [column.name, column]))
  const left = [...without, ...columns.map(({ name }) => name).filter((name) => !byName.has(name))]
  return {
    reference: {
      rows: read.rows,
      columns: columns.flatMap(({ name }) => byName.get(name) ?? []),
      sources: read.sources,
      asked: askedOf(settings),
    },
    names,
    left,
    notes: [...left.map(unwatched), ...read.notes],
  }
}

/** Reads until every column was read in a way that all its cells are of; most are at the first time. */
async function frozenFrom(
  files: Files,
  columns: readonly Choice[],
  most: number,
): Promise<{ readonly frozen: readonly FrozenColumn[]; readonly read: Read }> {
  const going = columns.map((column) => ({
    column,
    collecting: collectBy(column.ways[0]),
    isRefused: false,
  }))
  const asked = columns.map(({ name, ways: [{ type }] }) => ({ name, type }))
  const kept = columns.filter(({ ways: [{ as }] }) => as !== 'category').length
  let numbers = 0
  const read = await readTables(files, asked, (batch, at) => {
    numbers += kept * batch.rows
    if (numbers > most) throw tooLarge(files, most)
    for (const [index, one] of going.entries()) {
      const cells = batch.columns[at[index] ?? -1]
      if (cells === undefined) throw partWithout(files, one.column.name)
      one.isRefused ||= cells.states.subarray(0, batch.rows).includes(State.invalid)
      if (!one.isRefused) one.collecting.add(cells, batch.rows)
    }
  })
  refuseFaults(read)
  // A column with no way left is frozen in none.
  const refused = going.flatMap(({ isRefused, column }) => (isRefused ? (nextWay(column) ?? []) : []))
  const done = going
    .filter(({ isRefused }) => !isRefused)
    .map(({ column: { name, ways }, collecting }) => ({ name, ...ways[0], ...collecting.freeze() }))
  if (refused.length === 0) return { frozen: done, read }
  const later = await frozenFrom(files, refused, most)
  return { frozen: [...done, ...later.frozen], read }
}

function tooLarge({ paths: [path = ''] }: Files, most: number): Misuse {
  return new Misuse({
    is: `the reference has more than ${most.toLocaleString('en')} numbers in its watched columns`,
    wanted: 'at most so many, since its deciles are found in memory',
    todo: 'freeze a sample of its rows (a million give the same deciles to a tenth of a point), or ignore columns',
    place: { path },
  })
}

function refuseFaults({ faults: [fault] }: Read): void {
  if (fault === undefined) return
  const { is, wanted, place } = fault
  throw new Misuse({ is, wanted, todo: 'freeze a reference that is whole: mend the file', place })
}

function partWithout({ paths }: Files, name: string): Misuse {
  return new Misuse({
    is: `the reference's files do not all have the column ${JSON.stringify(name)}`,
    wanted: 'parts of one table',
    todo: `see that all of ${paths.slice(0, 3).join(', ')} … are of the same data`,
  })
}
