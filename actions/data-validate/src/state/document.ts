import { anotherVersion } from '@ml-actions/verdict/another-version'
import { Misuse } from '@ml-actions/verdict/faults'
import { isMap } from '@ml-actions/verdict/mapping'
import type { Source } from '@ml-actions/verdict/verdict'
import type { Running } from '../bind.ts'
import type { Demand } from '../contract/contract.ts'
import type { Seen } from '../survey.ts'
import { decode, encode } from './codec.ts'
import type { State } from './state.ts'

/** The version of the form that states are written in. */
export const stateVersion = 1

/** What a person, and a later run, can read of a state without taking it apart. */
export interface Header {
  readonly version: number
  readonly toolVersion: string
  /** Digest of the contract that the shard was held against. */
  readonly contract: string
  readonly rows: number
  readonly sources: readonly Source[]
  /** Digest of the file beside it that holds what the checks saw. */
  readonly state: string
}

/** Writes the header: JSON with its keys in this order. */
export function printHeader(header: Omit<Header, 'version'>): string {
  return `${JSON.stringify({ version: stateVersion, ...header }, null, 2)}\n`
}

/**
 * Reads a header.
 * @throws {Misuse} when it is of another version
 * @throws {RangeError} when it is none
 */
export function readHeader(text: string, path: string): Header {
  const value = parsed(text)
  if (!isMap(value)) throw new RangeError('no object')
  const { version } = value
  if (version !== stateVersion)
    throw new Misuse({
      ...anotherVersion({ what: 'the state', reads: stateVersion, again }, version),
      place: { path },
    })
  const { toolVersion, contract, state, rows, sources } = value
  const isWhole =
    typeof toolVersion === 'string' &&
    typeof contract === 'string' &&
    typeof state === 'string' &&
    Number.isSafeInteger(rows) &&
    Array.isArray(sources) &&
    sources.every(isSource)
  if (!isWhole) throw new RangeError('a part is missing or of another type')
  return { version: stateVersion, toolVersion, contract, state, rows: Number(rows), sources }
}

const again = 'write the states again, with the version of ml-actions that merges them'

/** Writes what the checks saw. */
export function encodeState({ seen, notes }: Pick<State, 'seen' | 'notes'>): Uint8Array {
  const running = [...seen.running].map(([key, { subject, shard, state, block, outOfView }]) => [
    key,
    { subject, shard, state, block, outOfView },
  ])
  return encode({ seen: { ...seen, running }, notes })
}

/**
 * Reads what the checks saw, and gives each demand back to its state.
 * @param demands  of the contract, by place and keyword
 * @throws {RangeError} for bytes that are no such state, or speak of a demand that the contract does not make
 */
export function decodeState(
  bytes: Uint8Array,
  demands: ReadonlyMap<string, Demand>,
): Pick<State, 'seen' | 'notes'> {
  const value = decode(bytes)
  if (!isMap(value) || !isMap(value['seen']) || !isMap(value['notes'])) throw new RangeError('no state')
  const { seen, notes } = value
  const read = listOf(seen['running']).map((entry): [string, Running] => {
    const [key, run] = listOf(entry)
    const demand = demands.get(String(key).split(':', 3).join(':'))
    if (demand === undefined || !isMap(run)) throw new RangeError('a demand that the contract does not make')
    return [String(key), runningOf(run, demand)]
  })
  const told = notes as unknown as State['notes']
  listOf(told.files)
  listOf(told.unmatched)
  for (const list of ['faultExamples', 'headerless', 'notes']) listOf(seen[list])
  for (const count of ['rows', 'files', 'faults'])
    if (!Number.isSafeInteger(seen[count])) throw new RangeError('no count')
  return { seen: { ...(seen as unknown as Seen), running: new Map(read) }, notes: told }
}

function runningOf(run: Readonly<Record<string, unknown>>, demand: Demand): Running {
  const { subject, shard, state, block, outOfView } = run
  return {
    demand,
    state,
    outOfView: Number(outOfView),
    ...(typeof subject === 'string' ? { subject } : {}),
    ...(typeof shard === 'string' ? { shard } : {}),
    ...(typeof block === 'string' ? { block: block as NonNullable<Running['block']> } : {}),
  }
}

function listOf(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new RangeError('no list')
  return value
}

function isSource(value: unknown): value is Source {
  return (
    isMap(value) &&
    typeof value['path'] === 'string' &&
    typeof value['digest'] === 'string' &&
    typeof value['bytes'] === 'number'
  )
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new RangeError('no JSON')
  }
}
