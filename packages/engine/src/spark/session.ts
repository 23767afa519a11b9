import { Misuse } from '@ml-actions/verdict/faults'
import type { SparkClient } from './client.ts'
import { noAnswer } from './faults.ts'
import { handleIn, type Session, statement } from './statement.ts'

/** `HIVE_CLI_SERVICE_PROTOCOL_V8`; from V6 on rows come as columns. */
const protocol = 7
const columnar = 5

/** What must be as it is here, or an answer could be another one. */
const needed: Readonly<Record<string, string>> = {
  // A number that does not fit is an error, and no other number.
  'spark.sql.ansi.enabled': 'true',
  'spark.sql.session.timeZone': 'UTC',
  // A backslash in a text escapes.
  'spark.sql.parser.escapedStringLiterals': 'false',
}

/** What puts variables in place of `${…}`. */
export const substitution = 'spark.sql.variable.substitute'

/**
 * What makes Spark read values, and not what a file's footer or a table's log claims of them; that it puts no variable in
 * place of `${…}`, which is never written to it either; and that it takes days for those of the calendar that files mean.
 */
const wished: Readonly<Record<string, string>> = {
  [substitution]: 'false',
  'spark.sql.parquet.aggregatePushdown': 'false',
  'spark.sql.parquet.filterPushdown': 'false',
  'spark.sql.orc.aggregatePushdown': 'false',
  'spark.sql.orc.filterPushdown': 'false',
  'spark.sql.iceberg.aggregate-push-down.enabled': 'false',
  'spark.databricks.delta.optimizeMetadataQuery.enabled': 'false',
  'spark.sql.parquet.datetimeRebaseModeInRead': 'CORRECTED',
  'spark.sql.parquet.int96RebaseModeInRead': 'CORRECTED',
}

/** A session that was set up, as far as its server let it be. */
export interface OpenSession extends Session {
  /** What the server lets no session set. */
  readonly unset: readonly string[]
}

/**
 * Opens a session and sets it up.
 * @throws {Misuse} when the server refuses who asks, or what a session must be
 * @throws {Outage} when it does not answer
 */
export async function openSession(client: SparkClient, signal: AbortSignal): Promise<OpenSession> {
  const request = { 1: { is: 'i32', value: protocol }, 2: { is: 'text', value: client.user } } as const
  const opened = await client.call('OpenSession', request, signal)
  const session = { client, handle: handleIn(opened.get(3), client.base) }
  try {
    const version = opened.get(2)
    if (typeof version !== 'number' || version < columnar)
      throw noAnswer(client.base, 'it speaks a protocol of before 2013')
    const setting = (is: 'needed' | 'wished') => (entry: readonly [string, string]) =>
      set(session, { entry, is }, signal)
    const settled = await Promise.allSettled([
      ...Object.entries(needed).map(setting('needed')),
      ...Object.entries(wished).map(setting('wished')),
      refuseShared(session, signal),
    ])
    const unset: string[] = []
    for (const one of settled) {
      if (one.status === 'rejected') throw one.reason
      if (one.value !== undefined) unset.push(one.value)
    }
    return { ...session, unset }
  } catch (error) {
    await closeSession(session)
    throw error
  }
}

/** Ends a session, and all that runs in it. */
export async function closeSession({ client, handle }: Session): Promise<void> {
  await client.end('CloseSession', { 1: handle })
}

interface Setting {
  readonly entry: readonly [name: string, value: string]
  readonly is: 'needed' | 'wished'
}

/**
 * Sets one thing for the session.
 * @returns its name where a server lets no session set it, and it is only wished
 */
async function set(
  session: Session,
  { entry: [name, value], is }: Setting,
  signal: AbortSignal,
): Promise<string | undefined> {
  try {
    for await (const _ of statement(session, `SET \`${name}\`=\`${value}\``, signal));
    return undefined
  } catch (error) {
    if (is === 'needed' || !isUnknown(error)) throw error
    return name
  }
}

/** A server may have one session for all: what is set in it is changed for others, and by them. */
async function refuseShared(session: Session, signal: AbortSignal): Promise<undefined> {
  const name = 'spark.sql.hive.thriftServer.singleSession'
  try {
    for await (const [row] of statement(session, `SET ${name}`, signal)) {
      if (row?.[1] !== 'true') continue
      throw new Misuse({
        is: `Spark at ${session.client.base} has one session for all who ask it (${name})`,
        wanted: 'a session of its own, whose settings nobody else changes',
        todo: 'name a server without that setting',
      })
    }
  } catch (error) {
    if (!isUnknown(error)) throw error
  }
}

function isUnknown(error: unknown): boolean {
  return error instanceof Misuse && error.message.includes('CONFIG_NOT_AVAILABLE')
}
