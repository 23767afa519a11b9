import { afterEach, describe, expect, test } from '@jest/globals'
import { Misuse, Outage } from '@ml-actions/verdict/faults'
import { sparkClient } from './client.ts'
import { type Answering, type Served, serveTwin } from './serve-twin.ts'
import { openSession } from './session.ts'

const served: Served[] = []
afterEach(async () => {
  for (const one of served.splice(0)) await one.close()
})

async function opened(answering: Answering) {
  const twin = await serveTwin(answering)
  served.push(twin)
  const client = sparkClient({ base: twin.url, user: 'somebody' })
  const { unset } = await openSession(client, new AbortController().signal)
  return { calls: twin.calls, unset }
}

const unknown = { message: '[CONFIG_NOT_AVAILABLE] Configuration x is not available.', state: '42K0I' }

describe('a session', () => {
  test('has numbers that do not fit as errors, times in UTC, and puts no variable in', async () => {
    const twin = await opened({ answer: () => ({ pages: [[['name', 'value']]] }) })
    const set = twin.calls().filter((call) => call.startsWith('ExecuteStatement'))
    expect(set).toContain('ExecuteStatement SET `spark.sql.ansi.enabled`=`true`')
    expect(set).toContain('ExecuteStatement SET `spark.sql.session.timeZone`=`UTC`')
    expect(set).toContain('ExecuteStatement SET `spark.sql.variable.substitute`=`false`')
    expect(twin.calls()).not.toContain('CloseSession')
  })

  test('is opened where a server lets nobody set what is only wished', async () => {
    const twin = await opened({
      answer: (sql) =>
        /variable|parquet|orc|iceberg|delta|singleSession/.test(sql) ? { fails: unknown } : {},
    })
    expect(twin.calls()).not.toContain('CloseSession')
    expect(twin.unset).toContain('spark.sql.parquet.filterPushdown')
    expect(twin.unset).not.toContain('spark.sql.ansi.enabled')
  })

  test('is refused where it is one for all, whose settings others change', async () => {
    const shared = (value: string) => ({ pages: [[['spark.sql.hive.thriftServer.singleSession', value]]] })
    const answer = (value: string) => (sql: string) => (/singleSession/.test(sql) ? shared(value) : {})
    await opened({ answer: answer('false') })
    await expect(opened({ answer: answer('true') })).rejects.toThrow(/one session for all/)
    expect(served.at(-1)?.calls().at(-1)).toBe('CloseSession')
  })

  test('is closed again, and refused, where a server does not let it be what it must', async () => {
    const refused = (name: RegExp, fails = unknown) =>
      opened({ answer: (sql) => (name.test(sql) ? { fails } : {}) })
    await expect(refused(/ansi/)).rejects.toThrow(Misuse)
    await expect(refused(/variable/, { message: 'no', state: '' })).rejects.toThrow(Outage)
    await expect(refused(/variable/, { message: 'no', state: '42000' })).rejects.toThrow(Misuse)
    expect(served.every((twin) => twin.calls().includes('CloseSession'))).toBe(true)
  })

  test('is refused by a server that gives rows one by one, and by one that names no version', async () => {
    const handle = { is: 'struct', fields: {} } as const
    const words = { 1: { is: 'text', value: 'a' }, 2: { is: 'text', value: 'b' } } as const
    const fields = {
      1: { is: 'struct', fields: { 1: { is: 'i32', value: 0 } } },
      3: { is: 'struct', fields: { 1: { ...handle, fields: words } } },
    } as const
    for (const version of [{}, { 2: { is: 'i32', value: 4 } as const }]) {
      const reply = {
        is: 'reply',
        fields: { 0: { is: 'struct', fields: { ...fields, ...version } } },
      } as const
      const instead = (call: string) => (call === 'OpenSession' ? reply : undefined)
      await expect(opened({ answer: () => ({}), instead })).rejects.toThrow(/before 2013/)
    }
  })
})
