import type { Refers } from '@ml-actions/conditions/keywords/keyword'
import { joinKeys, type Key, keysOf } from '@ml-actions/conditions/values/key'
import { State } from '@ml-actions/dataset/batch'
import { openTable } from '@ml-actions/dataset/open'
import type { DataSource } from '@ml-actions/dataset/sources/source'
import type { Reading, Table } from '@ml-actions/dataset/table'
import { schemeOf } from '@ml-actions/engine/address'
import { Misuse } from '@ml-actions/verdict/faults'
import type { Source } from '@ml-actions/verdict/verdict'
import type { Given, Reference } from './checks/check.ts'
import type { Contract, Demand } from './contract/contract.ts'
import { matchesGlob } from './forms/glob.ts'

/** How many distinct keys of another file are kept, in about half a gigabyte. */
const mostKeys = 5_000_000

/** How many of them, and how many characters of text, may stand in a query: engines bound its length, and how deep it may be. */
const mostListed = 1_000
const mostCharacters = 100_000

/** The other files that a contract refers to, read. */
export interface References {
  /** @throws {RangeError} for one that no demand said it refers to */
  readonly of: Given['reference']
  readonly sources: readonly Source[]
}

/**
 * Reads the columns of other files that the contract's demands compare with.
 * @throws {Misuse} when a file or a column is missing, cannot be read, or has too many different keys
 */
export async function readReferences(
  contract: Contract,
  source: DataSource,
  signal: AbortSignal,
): Promise<References> {
  const read = new Map<string, Reference>()
  const sources = new Map<string, Source>()
  for (const demand of [...contract.demands, ...contract.columns.flatMap(({ demands }) => demands)]) {
    for (const refers of demand.check.refers?.(demand.asked) ?? []) {
      const name = nameOf(refers)
      if (read.has(name)) continue
      if (schemeOf(refers.path) !== undefined) throw noFile(refers.path, demand)
      const table = await openTable(source, refers.path, {
        format: refers.format ?? 'auto',
        dialect: contract.data?.dialect ?? {},
      })
      try {
        read.set(name, await referenceIn(table, refers, { demand, contract }, signal))
        sources.set(refers.path, await table.source())
      } finally {
        await table.close()
      }
    }
  }
  return {
    of(refers) {
      const found = read.get(nameOf(refers))
      if (found === undefined) throw new RangeError(`${refers.path} was not read`)
      return found
    },
    sources: [...sources.values()],
  }
}

function nameOf({ path, format, columns }: Refers): string {
  return JSON.stringify([path, format, columns.map(({ name, type, like }) => [name, type, like])])
}

async function referenceIn(
  table: Table,
  { path, columns }: Refers,
  { demand, contract }: { readonly demand: Demand; readonly contract: Contract },
  signal: AbortSignal,
): Promise<Reference> {
  const wanted = columns.map(({ name, type, like }) => {
    const heading = table.headings.findIndex((one) => one.name === name && one.unreadable === undefined)
    if (heading < 0) throw noColumn(path, name, demand)
    const reading = readingLike(contract, like)
    return {
      heading,
      ...(type === undefined || table.headings[heading]?.type !== undefined ? {} : { type }),
      ...(reading === undefined ? {} : { reading }),
    }
  })
  const keys = new Set<Key>()
  const listed: (readonly [Key, ...Key[]])[] = []
  let [rows, repeated, characters] = [0, 0, 0]
  for await (const batch of table.batches(wanted, signal)) {
    const [fault] = batch.faults
    if (fault?.ends === true) throw broken(fault.is, demand)
    const inFile = wanted.toSorted((one, other) => one.heading - other.heading)
    const parts = wanted.flatMap((one) => batch.columns[inFile.indexOf(one)] ?? [])
    const keyOf = parts.map(keysOf)
    for (let row = 0; columns.length > 0 && row < batch.rows; row++) {
      if (parts.some(({ states }) => states[row] !== State.value)) continue
      const [first = 0, ...others] = keyOf.map((of) => of(row))
      const key = others.length === 0 ? first : joinKeys([first, ...others])
      if (keys.has(key)) {
        repeated++
        continue
      }
      keys.add(key)
      if (keys.size > mostListed) continue
      listed.push([first, ...others])
      characters += String(key).length
    }
    if (keys.size > mostKeys) throw tooMany(path, demand)
    rows += batch.rows
  }
  const types = wanted.map(({ heading, type }) => table.headings[heading]?.type ?? type ?? 'text')
  const isFew = keys.size <= mostListed && characters <= mostCharacters
  return { rows, keys, types, repeated, ...(isFew ? { listed } : {}) }
}

/** How the contract's own column is read: what is compared with it is written like it. */
function readingLike({ columns }: Contract, like: string | undefined): Reading | undefined {
  if (like === undefined) return undefined
  const rule =
    columns.find(({ pattern }) => pattern === like) ??
    columns.find(({ pattern, isGlob }) => isGlob && matchesGlob(pattern, like))
  return rule?.reading
}

function noFile(path: string, { check, place }: Demand): Misuse {
  return new Misuse({
    is: `"${check.name}" refers to ${JSON.stringify(path.slice(0, 120))}, which is no file of this machine`,
    wanted: 'the path of a file: what others are compared with is held here',
    todo: 'write the values that are compared with into a file',
    place,
  })
}

function noColumn(path: string, name: string, { check, place }: Demand): Misuse {
  return new Misuse({
    is: `"${check.name}" refers to column ${JSON.stringify(name.slice(0, 80))} of ${path}, which has none that can be read`,
    wanted: 'a column of that file',
    todo: 'mend the name here, or the file',
    place,
  })
}

function broken(is: string, { check, place }: Demand): Misuse {
  return new Misuse({
    is: `the file that "${check.name}" refers to cannot be read to its end: ${is}`,
    wanted: 'a file that can be trusted whole',
    todo: 'mend the file',
    place,
  })
}

function tooMany(path: string, { place }: Demand): Misuse {
  return new Misuse({
    is: `${path} has more than ${mostKeys.toLocaleString('en')} different keys`,
    wanted: 'as many as fit into memory',
    todo: 'compare with a smaller file',
    place,
  })
}
