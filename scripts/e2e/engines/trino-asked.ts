import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseVerdict } from '@ml-actions/verdict/json'
import type { Verdict } from '@ml-actions/verdict/verdict'
import { type Ended, runBundle } from '../../scenarios/bundle.ts'
import type { Checked } from '../checked.ts'
import type { ByHand } from './by-hand.ts'
import { told as toldOf } from './told.ts'
import type { TrinoServer } from './trino-server.ts'

const told = toldOf('Trino, asked by data-validate')

const six = 'trino://hive.suite.six'

/** More rows than any machine reads while one waits. */
const long = 'trino://tpch.sf1000.lineitem'

/** Holds the built action to what it promises of tables, on a real Trino. */
export async function trinoAsked(
  { url, secure }: Pick<TrinoServer, 'url' | 'secure'>,
  hand: ByHand,
): Promise<readonly Checked[]> {
  const home = mkdtempSync(join(tmpdir(), 'ml-actions-asked-'))
  const asking = { home, url }
  try {
    return [
      ...(await ofRows(asking)),
      ...(await ofOthers(asking)),
      ...(await ofTimes(asking, hand)),
      await told('a table that is not there is told with the name that is near', async () => {
        const { log, code } = await run(asking, { data: 'trino://hive.suite.sixx' }, { rows: 1 })
        assert.match(log, /TABLE_NOT_FOUND.*did you mean the table "six"\?/)
        assert.equal(code, 2)
      }),
      await told('a plan tells rows and bytes as estimates, and reads none', async () => {
        const verdict = await judged(asking, { data: six, mode: 'plan' }, { rows: 6 })
        assert.match(JSON.stringify(verdict.tables), /"1","about 6","about \d/)
      }),
      ...(await overTls({ home, url: secure.url }, secure.authority)),
      ...(await ended(asking, hand)),
    ]
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
}

interface Asking {
  readonly home: string
  readonly url: string
  /** Variables of the run besides. */
  readonly variables?: Readonly<Record<string, string>>
}

async function ofRows(asking: Asking): Promise<readonly Checked[]> {
  return [
    await told('rows that do not hold are named by their keys', async () => {
      const contract = {
        'other-columns': 'allow',
        unique: [['whole', 'real']],
        columns: { exact: { type: 'decimal', min: 1 } },
      }
      const { checks } = await judged(asking, { data: six, keys: 'shown', values: 'full' }, contract)
      const found = checks.find(({ name }) => name === 'exact: min')?.findings
      const key = (whole: string, real: string) => [
        { field: 'whole', value: whole },
        { field: 'real', value: real },
      ]
      assert.deepEqual(
        found?.map(({ place, shown }) => [place?.path, place?.key, shown]),
        [
          [six, key('-1', 'Infinity'), '-0.01'],
          [six, key('2', '0'), '0'],
        ],
      )
    }),
    await told('some rows are those that hold the conditions', async () => {
      const columns = { whole: { type: 'int64', max: 2 } }
      const contract = { 'other-columns': 'allow', rows: 2, columns }
      const data = `${six}?where={word: {one-of: ["é", "a", "x' OR 1=1"]}, flag: {nulls: never}}`
      const { outcome, facts } = await judged(asking, { data }, contract)
      assert.deepEqual([outcome, facts['rows'], facts['failed-checks']], ['fail', 2, 1])
    }),
  ]
}

/** Rows that are compared with those of another table. */
async function ofOthers(asking: Asking): Promise<readonly Checked[]> {
  const flagged = `${six}?where={flag: {one-of: [true]}}`
  const columns = { whole: { type: 'int64' } }
  const keys = { columns: ['whole'], in: flagged, to: ['whole'] }
  const contract = { 'other-columns': 'allow', columns, 'foreign-keys': keys }
  return [
    await told('keys are found in another table, of which the workflow names those that may be', async () => {
      const wishes = { data: six, 'compare-with': 'trino://hive.suite.*' }
      const { checks } = await judged(asking, wishes, contract)
      const check = checks.find(({ rule }) => rule === 'data/foreign-keys')
      assert.deepEqual(check?.counts, { evaluated: 5, failed: 2, skipped: 1 })
      assert.match(String(check?.is), /; 1 row there repeat a key of an earlier one$/)
    }),
    await told('where it names none, none is asked', async () => {
      const { log, code } = await run(asking, { data: six }, contract)
      assert.match(log, /the workflow lets the contract name no such data; .*"compare-with"/)
      assert.equal(code, 2)
    }),
  ]
}

/** Nanoseconds, which go on after the year 2262. */
async function ofTimes(asking: Asking, hand: ByHand): Promise<readonly Checked[]> {
  const times = [
    '1969-12-31 23:59:59.999999999',
    '2262-04-11 23:47:16.854775808',
    '9999-12-31 23:59:59.999999999',
  ]
  const rows = times.map((time) => `(TIMESTAMP '${time}')`).join(', ')
  await hand.carryOut(`CREATE TABLE memory.suite.fine AS SELECT * FROM (VALUES ${rows}) AS t(at)`)
  const failedOf = async (demand: object) => {
    const contract = { columns: { at: { type: 'datetime', ...demand } } }
    const { checks } = await judged(asking, { data: 'trino://memory.suite.fine' }, contract)
    return checks
      .filter(({ outcome }) => outcome !== 'pass')
      .map(({ name, counts }) => [name, counts?.failed])
  }
  return [
    await told('times are compared to the nanosecond, after the year 2262 as before', async () => {
      assert.deepEqual(await failedOf({ min: '1970-01-01T00:00:00' }), [['at: min', 1]])
      assert.deepEqual(await failedOf({ below: '2262-04-11T23:47:16.854775808' }), [['at: below', 2]])
      assert.deepEqual(await failedOf({ max: '2262-04-11T23:47:16.854775808' }), [['at: max', 1]])
      assert.deepEqual(await failedOf({ max: '9999-12-31T23:59:59.999999999' }), [])
      assert.deepEqual(await failedOf({ highest: '9999-12-31T23:59:59.999999999' }), [])
    }),
  ]
}

/** A server whose certificate an authority of the company signed. */
async function overTls(asking: Asking, authority: string): Promise<readonly Checked[]> {
  return [
    await told('an authority of its own is trusted by NODE_EXTRA_CA_CERTS', async () => {
      const trusting = { ...asking, variables: { NODE_EXTRA_CA_CERTS: authority } }
      const { log, code } = await run(trusting, { data: six }, { 'other-columns': 'allow', rows: 6 })
      assert.equal(code, 0, log)
    }),
    await told('without it the run says whose certificate is not trusted, and what to set', async () => {
      const { log, code } = await run(asking, { data: six }, { rows: 6 })
      assert.match(log, /the certificate of https:\/\/localhost:\d+ is signed by nobody.*NODE_EXTRA_CA_CERTS/)
      assert.equal(code, 2)
    }),
  ]
}

/** What a run leaves on the server. */
async function ended(asking: Asking, hand: ByHand): Promise<readonly Checked[]> {
  // It is asked of in as little memory as there is, so that nothing but time ends it.
  const contract = { 'other-columns': 'allow', columns: { extendedprice: { type: 'float64', min: 0 } } }
  return [
    await told('a query is ended on the server when its time is over', async () => {
      const { log, code } = await run(asking, { data: long, timeout: '20s' }, contract)
      assert.match(log, /took longer than 20 s/)
      assert.equal(code, 3)
      await hand.untilLike('%lineitem%', 'FAILED')
    }),
    await told('a query that an administrator ends is an outage with his reason', async () => {
      let killed: Promise<unknown> | undefined
      const heard = (text: string) => {
        if (text.includes('Trino: ')) killed ??= kill(hand)
      }
      const { log, code } = await run(asking, { data: long }, contract, heard)
      await killed
      assert.match(log, /ADMINISTRATIVELY_KILLED: .*too dear/)
      assert.equal(code, 3)
      assert.equal(existsSync(verdictIn(asking.home)), false)
    }),
    await told('a query that needs more memory than there is is an outage that says so', async () => {
      const unique = [['orderkey', 'linenumber', 'comment', 'shipinstruct', 'shipmode', 'extendedprice']]
      const wide = { 'other-columns': 'allow', unique }
      const { log, code } = await run(asking, { data: 'trino://tpch.sf2.lineitem' }, wide)
      assert.match(log, /EXCEEDED_(LOCAL|GLOBAL)_MEMORY_LIMIT: /)
      assert.equal(code, 3)
      assert.equal(existsSync(verdictIn(asking.home)), false)
    }),
    await told('a query is ended on the server when the run is asked to end', async () => {
      let running: Promise<void> | undefined
      const heard = (text: string, end: () => void) => {
        if (text.includes('Trino: ')) running ??= hand.untilLike('%lineitem%', 'RUNNING').then(end)
      }
      const { log, code } = await run(asking, { data: long }, contract, heard)
      await running
      assert.match(log, /cancelled; no verdict was written/)
      assert.equal(code, 130)
      await hand.untilLike('%lineitem%', 'FAILED')
    }),
  ]
}

async function kill(hand: ByHand): Promise<void> {
  await hand.untilLike('%lineitem%', 'RUNNING')
  const running = `source = 'ml-actions' AND query LIKE '%lineitem%' AND state = 'RUNNING'`
  const [[id] = []] = await hand.carryOut(`SELECT query_id FROM system.runtime.queries WHERE ${running}`)
  await hand.carryOut(`CALL system.runtime.kill_query(query_id => '${id}', message => 'too dear')`)
}

function verdictIn(home: string, mode?: string): string {
  const folder = mode === undefined ? 'data-validate' : `data-validate-${mode}`
  return join(home, '.ml-actions', folder, 'verdict.json')
}

async function judged(
  asking: Asking,
  inputs: Readonly<Record<string, string>>,
  contract: object,
): Promise<Verdict> {
  const { log } = await run(asking, inputs, contract)
  const path = verdictIn(asking.home, inputs['mode'])
  const parsed = existsSync(path) ? parseVerdict(readFileSync(path, 'utf8')) : undefined
  if (parsed?.is !== 'verdict') throw new Error(`no verdict: ${log.slice(-2000)}`)
  return parsed.verdict
}

function run(
  { home, url, variables }: Asking,
  inputs: Readonly<Record<string, string>>,
  contract: object,
  heard?: (text: string, end: () => void) => void,
): Promise<Ended> {
  writeFileSync(join(home, 'contract.yml'), JSON.stringify({ contract: 1, ...contract }))
  // What an earlier run said must not be taken for what this one says.
  rmSync(verdictIn(home), { force: true })
  const words = Object.entries({ engine: 'trino', ...inputs }).flatMap(([name, value]) => [
    `--${name}`,
    value,
  ])
  return runBundle({
    action: 'data-validate',
    words,
    directory: home,
    seconds: 900,
    environment: { TRINO_SERVER: url, ...variables },
    ...(heard === undefined ? {} : { heard: (text, child) => heard(text, () => void child.kill('SIGTERM')) }),
  })
}
