import type { Refers } from '@ml-actions/conditions/keywords/keyword'
import { joinKeys, type Key, keysOf } from '@ml-actions/conditions/values/key'
import { State } from '@ml-actions/dataset/batch'
import { openTable } from '@ml-actions/dataset/open'
import type { DataSource } from '@ml-actions/dataset/sources/source'
import type { Reading, Table } from '@ml-actions/dataset/table'
import { adapters } from '@ml-actions/engine/adapters/catalogue'
import { schemeOf, withoutWhere } from '@ml-actions/engine/address'
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
  /** What is left to the engine to read. */
  readonly left: readonly Referring[]
  /** Puts in place what the engine says of one that was left to it. */
  put(refers: Refers, reference: Reference): void
}

/** A demand, and what it refers to. */
export interface Referring {
  readonly demand: Demand
  readonly refers: Refers
}

/** What an engine reads itself of what demands refer to. */
export interface ReadsItself {
  /** Its word, of which the addresses are known that it reads. */
  readonly engine: string
  /** Whether it reads a file of this machine; one of few keys is read here all the same, and sent as a list. */
  file(refers: Refers): Promise<boolean>
  /** Whether the workflow lets the contract name an address. */
  mayName(address: string): boolean
}

/** The reader of files has no other to leave anything to. */
const nothing: ReadsItself = { engine: 'local', file: async () => false, mayName: () => false }

/**
 * Reads the columns of other files that the contract's demands compare with.
 * @throws {Misuse} when a file or a column is missing, cannot be read, or has too many different keys
 */
export async function readReferences(
  contract: Contract,
  source: DataSource,
  signal: AbortSignal,
  reads: ReadsItself = nothing,
): Promise<References> {
  const read = new Map<string, Reference>()
  const left = new Map<string, Referring>()
  const sources = new Map<string, Source>()
  for (const demand of [...contract.demands, ...contract.columns.flatMap(({ demands }) => demands)]) {
    for (const refers of demand.check.refers?.(demand.asked) ?? []) {
      const name = nameOf(refers)
      if (read.has(name) || left.has(name)) continue
      if (schemeOf(refers.path) !== undefined) {
        refuseAddress({ demand, refers }, reads)
        left.set(name, { demand, refers })
        continue
      }
      const table = await openTable(source, refers.path, {
        format: refers.format ?? 'auto',
        dialect: contract.data?.dialect ?? {},
      })
      try {
        const mayLeave = await reads.file(refers)
        const reference = await referenceIn(table, refers, { demand, contract, mayLeave }, signal)
        if (reference === 'left') left.set(name, { demand, refers })
        else read.set(name, reference)
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
    left: [...left.values()],
    put(refers, reference) {
      read.set(nameOf(refers), reference)
    },
  }
}

/** What tells one reference from others. */
export function nameOf({ path, format, columns }: Refers): string {
  return JSON.stringify([path, format, columns.map(({ name, type, like }) => [name, type, like])])
}

interface Referred {
  readonly demand: Demand
  readonly contract: Contract
  /** Whether what has more keys than a query takes is left to the engine. */
  readonly mayLeave: boolean
}

async function referenceIn(
  table: Table,
  { path, columns }: Refers,
  { demand, contract, mayLeave }: Referred,
  signal: AbortSignal,
): Promise<Reference | 'left'> {
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
    if (mayLeave && !isFew(keys, characters)) return 'left'
    if (keys.size > mostKeys) throw tooMany(path, demand)
    rows += batch.rows
  }
  const types = wanted.map(({ heading, type }) => table.headings[heading]?.type ?? type ?? 'text')
  return { rows, keys, types, repeated, ...(isFew(keys, characters) ? { listed } : {}) }
}

function isFew({ size }: ReadonlySet<Key>, characters: number): boolean {
  return size <= mostListed && characters <= mostCharacters
}

/** How the contract's own column is read: what is compared with it is written like it. */
export function readingLike({ columns }: Contract, like: string | undefined): Reading | undefined {
  if (like === undefined) return undefined
  const rule =
    columns.find(({ pattern }) => pattern === like) ??
    columns.find(({ pattern, isGlob }) => isGlob && matchesGlob(pattern, like))
  return rule?.reading
}

/** Refuses an address that the engine does not read, or that the workflow does not let it, and the format of what is no file. */
function refuseAddress({ demand: { check, place }, refers }: Referring, reads: ReadsItself): void {
  const { path, format } = refers
  const scheme = schemeOf(path)
  const reader = adapters.find((one) => one.scheme === scheme)
  const is = `"${check.name}" refers to ${JSON.stringify(withoutWhere(path).slice(0, 120))}`
  if (reader?.name !== reads.engine) {
    throw new Misuse({
      is: `${is}, which is no file of this machine`,
      wanted: 'the path of a file, or what the engine of the data reads itself',
      todo:
        reader === undefined
          ? 'write the values that are compared with into a file'
          : `judge data of ${reader.name} by \`engine: ${reader.name}\`, or write the values into a file`,
      place,
    })
  }
  if (!reads.mayName(withoutWhere(path))) {
    throw new Misuse({
      is: `${is}, and the workflow lets the contract name no such data`,
      wanted: 'what the input "compare-with" names: it is asked for where the input "data" names the data',
      todo: 'name it in the input "compare-with", or take the demand away',
      place,
    })
  }
  if (format === undefined || reader.reads === 'files') return
  throw new Misuse({
    is: `${is} with the format ${format}, and it is a table`,
    wanted: 'a format for files alone',
    todo: 'leave `format` away',
    place,
  })
}

/** Says that a column is not there. */
export function noColumn(path: string, name: string, { check, place }: Demand): Misuse {
  return new Misuse({
    is: `"${check.name}" refers to column ${JSON.stringify(name.slice(0, 80))} of ${path}, which has none that can be read`,
    wanted: 'a column of what it names',
    todo: 'mend the name here, or what it names',
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
    todo: 'compare with a smaller file, or with what an engine reads itself: docs/engines.md',
    place,
  })
}
