import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { laws } from '@ml-actions/engine/engine.suite'
import { openEngine } from '@ml-actions/engine/open'
import { Misuse, Outage } from '@ml-actions/verdict/faults'
import type { Checked } from '../checked.ts'
import { freePort } from '../free-port.ts'
import { asTheReader } from './as-the-reader.ts'
import { duckdbWithStore } from './duckdb-with-store.ts'
import { writeSixRows } from './six-rows.ts'
import { type StoreServer, startStore } from './store-server.ts'
import { told as toldOf } from './told.ts'

const told = toldOf('DuckDB, of a store')
const signal = new AbortController().signal
const secret = "never'shown"

/** Holds DuckDB to every law of engines over files in a store, and to what it may not open there. */
export async function onStore(): Promise<readonly Checked[]> {
  const { project, extensions } = duckdbWithStore()
  const store = await startStore()
  const home = mkdtempSync(join(tmpdir(), 'ml-actions-store-'))
  Object.assign(process.env, {
    DUCKDB_EXTENSION_DIRECTORY: extensions,
    AWS_ENDPOINT_URL_S3: store.url,
    AWS_ACCESS_KEY_ID: 'somebody',
    AWS_SECRET_ACCESS_KEY: secret,
  })
  const opened = (...paths: readonly string[]) =>
    openEngine('duckdb', { is: 'objects', paths }, { directory: home, project, signal })
  try {
    writeSixRows(join(home, 'six.parquet'))
    for (const key of ['six/a.parquet', 'six/b[1].parquet', 'other/six.parquet'])
      await store.put(key, join(home, 'six.parquet'))
    const checked: Checked[] = []
    const { engine, relation } = await opened('s3://lake/other/*.parquet')
    for (const { title, holds } of laws) checked.push(await told(title, () => holds({ engine, relation })))
    await engine.close()
    checked.push(...(await ofTheStore(opened)))
    const side = { engine: 'duckdb', project, store: home, takes: () => true, lay: layIn(store, home) }
    checked.push(await asTheReader('DuckDB, of a store', side))
    return checked
  } finally {
    await store.close()
    rmSync(home, { recursive: true, force: true })
  }
}

type Opened = (...paths: readonly string[]) => ReturnType<typeof openEngine>

async function ofTheStore(opened: Opened): Promise<readonly Checked[]> {
  const refused = (kind: typeof Misuse | typeof Outage, said: RegExp) => (error: unknown) => {
    assert(error instanceof kind)
    assert.match(error.message, said)
    assert.doesNotMatch(error.message, /never|shown/)
    return true
  }
  return [
    await told('a glob is spelled out, and one that matches nothing is told', async () => {
      const { engine, relation, found } = await opened('s3://lake/six/a*', 's3://lake/none/*.parquet')
      await engine.close()
      assert.deepEqual(relation, { is: 'files', folder: '', paths: ['s3://lake/six/a.parquet'] })
      assert.deepEqual(found?.get('s3://lake/none/*.parquet'), [])
    }),
    await told('no other file of the store is opened, and none is written', async () => {
      const { engine } = await opened('s3://lake/six/a.parquet')
      const other = "SELECT count(*)::VARCHAR FROM read_parquet('s3://lake/other/six.parquet')"
      for (const sql of [other, "COPY (SELECT 1) TO 's3://lake/new.csv'"])
        await assert.rejects(
          engine.query(sql, signal)[Symbol.asyncIterator]().next(),
          refused(Misuse, /operations are disabled/),
        )
      await engine.close()
    }),
    await told('a file that is not there is a misuse, a store that does not answer an outage', async () => {
      const { engine, relation } = await opened('s3://lake/none.parquet')
      await assert.rejects(engine.describe(relation, signal), refused(Misuse, /no such file or bucket/))
      await engine.close()
      await assert.rejects(opened('s3://nobody/*.parquet'), refused(Misuse, /no such file or bucket/))
      const { AWS_ENDPOINT_URL_S3: url } = process.env
      process.env['AWS_ENDPOINT_URL_S3'] = `http://127.0.0.1:${await freePort()}`
      await assert.rejects(opened('s3://lake/six/*.parquet'), refused(Outage, /did not answer/))
      process.env['AWS_ENDPOINT_URL_S3'] = String(url)
    }),
  ]
}

/** Puts drawn files into the store; tells the glob that names them. */
function layIn(store: StoreServer, home: string) {
  return async (name: string, _: unknown, within = 'data') => {
    const folder = join(home, name, within)
    for (const file of readdirSync(folder)) await store.put(`${name}/${within}/${file}`, join(folder, file))
    return `s3://lake/${name}/${within}/*.parquet`
  }
}
