import type { Cell } from '../plan.ts'
import { type SparkClient, textOf } from './client.ts'
import { failed, noAnswer } from './faults.ts'
import { rowsIn } from './row-set.ts'
import type { Fields, Value, Written } from './thrift.ts'

/** The states of an operation that are not its end: begun, runs, waits. */
const going = [0, 1, 7]
const finished = 2
const errored = 5

/** Rows that are fetched at once. */
const mostRows = 1000n

/** The longest that is waited between two looks at a statement that runs. */
const mostPauseSeconds = 1

/** A session, by its handle. */
export interface Session {
  readonly client: SparkClient
  readonly handle: Written
}

/**
 * Runs a statement and gives its rows. One that is left before its end, by whoever reads or by the signal, is ended on
 * the server.
 * @throws {Misuse} when Spark refuses it
 * @throws {Outage} when it does not answer, or not as Spark does
 */
export async function* statement(
  { client, handle }: Session,
  sql: string,
  signal: AbortSignal,
): AsyncIterable<readonly (readonly Cell[])[]> {
  signal.throwIfAborted()
  const begun = await client.call(
    'ExecuteStatement',
    { 1: handle, 2: { is: 'text', value: sql }, 4: { is: 'bool', value: true } },
    signal,
  )
  const operation = handleIn(begun.get(2), client.base)
  let isOver = false
  try {
    await ended(client, operation, signal)
    for (;;) {
      signal.throwIfAborted()
      const request = { 1: operation, 2: { is: 'i32', value: 0 }, 3: { is: 'i64', value: mostRows } } as const
      const page = await client.call('FetchResults', request, signal)
      const rows = rowsIn(page.get(3), client.base)
      // Servers say that there are no more rows while there are.
      isOver = rows.length === 0
      if (isOver) return
      yield rows
    }
  } finally {
    if (!isOver) await client.end('CancelOperation', { 1: operation })
    await client.end('CloseOperation', { 1: operation })
  }
}

/** Waits until a statement is done. */
async function ended(client: SparkClient, operation: Written, signal: AbortSignal): Promise<void> {
  for (let pause = 0.01; ; pause = Math.min(pause * 2, mostPauseSeconds)) {
    signal.throwIfAborted()
    const told = await client.call('GetOperationStatus', { 1: operation }, signal)
    const state = told.get(2)
    if (state === finished) return
    if (state === errored) throw failed({ message: textOf(told.get(5)), state: textOf(told.get(3)) })
    if (!going.some((known) => known === state))
      throw noAnswer(client.base, 'it ended the statement before its time')
    await client.pause(pause, signal)
  }
}

/**
 * The handle of a session or an operation, to be sent back as it is: its two words, and what it is of.
 * @throws {Outage} for none
 */
export function handleIn(value: Value | undefined, base: string): Written {
  const identifier = value instanceof Map ? value.get(1) : undefined
  const [guid, secret] = identifier instanceof Map ? [identifier.get(1), identifier.get(2)] : []
  if (!(value instanceof Map) || !(guid instanceof Uint8Array) || !(secret instanceof Uint8Array))
    throw noAnswer(base, 'no handle of what was begun')
  return { is: 'struct', fields: { 1: words(guid, secret), ...kindOf(value) } }
}

function words(guid: Uint8Array, secret: Uint8Array): Written {
  return { is: 'struct', fields: { 1: { is: 'binary', value: guid }, 2: { is: 'binary', value: secret } } }
}

/** Of an operation: its type, and whether it gives rows. */
function kindOf(handle: Fields): Readonly<Record<number, Written>> {
  const [type, hasRows] = [handle.get(2), handle.get(3)]
  if (typeof type !== 'number' || typeof hasRows !== 'boolean') return {}
  return { 2: { is: 'i32', value: type }, 3: { is: 'bool', value: hasRows } }
}
