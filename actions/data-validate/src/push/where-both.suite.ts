import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { localSource } from '@ml-actions/dataset/sources/local'
import type { Opened } from '@ml-actions/engine/engine'
import type { Wanted } from '@ml-actions/engine/open'
import { Misuse } from '@ml-actions/verdict/faults'
import type { Verdict } from '@ml-actions/verdict/verdict'
import { gather, type Wishes } from '../gather.ts'
import { judge } from '../judge.ts'
import { defaults, silent } from '../twin.ts'
import { ask } from './ask.ts'
import type { ChosenCase } from './where.suite.ts'

/** An engine, and where it has the rows of a case. */
export interface Table {
  readonly name: Wishes['engine']
  /** Its address, without conditions. */
  readonly address: string
  engine(name: string, wanted: Wanted, signal: AbortSignal): Promise<Opened>
}

/** Which rows were found: the words of their sum, in which each has a digit of its own, and how many they are. */
export interface Found {
  readonly is: string | undefined
  readonly evaluated: number | undefined
}

/**
 * Finds the rows of a case by the reader of files, which is told the conditions by `when`, and by an engine, which is asked
 * for those that an address chooses.
 * @param directory  holds the rows, `rows.parquet`
 */
export async function judgedBoth(
  { where, when, whole }: ChosenCase,
  directory: string,
  { name, address, engine }: Table,
): Promise<readonly [Found | Misuse, Found | Misuse]> {
  for (const [path, contract] of Object.entries({ 'when.yml': when, 'whole.yml': whole }))
    writeFileSync(join(directory, path), contract)
  const source = localSource(directory)
  const run = { log: silent, signal: new AbortController().signal, startedAt: new Date(0) }
  const data = [`${address}?where=${where}`]
  const wishes = { ...defaults, contract: 'whole.yml', engine: name, data }
  return [
    await foundIn(() => gather({ ...defaults, contract: 'when.yml' }, run, source).then(judge)),
    await foundIn(() => ask(wishes, run, { source, engine }).then(judge)),
  ]
}

async function foundIn(reach: () => Promise<Verdict>): Promise<Found | Misuse> {
  try {
    const { checks } = await reach()
    const { is, counts } = checks.find((check) => check.name === 'row: sum') ?? {}
    return { is, evaluated: counts?.evaluated }
  } catch (error) {
    if (error instanceof Misuse) return error
    throw error
  }
}
