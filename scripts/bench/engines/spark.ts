import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { sparkAt } from '@ml-actions/engine/adapters/spark'
import { basic } from '@ml-actions/engine/remote/access'
import { startSpark } from '../../e2e/engines/spark-server.ts'
import { freePort } from '../../e2e/free-port.ts'
import { layOut, type Orders } from './orders.ts'
import type { Served, Serving } from './served.ts'

/** A Spark with the table `bench.orders`, asked by HiveServer2's protocol and by Spark Connect. */
export interface SparkServing extends Serving {
  readonly user: string
  readonly password: string
  /** `sc://…`, which other tools ask. */
  readonly connect: string
}

interface Stage {
  readonly stageId: number
  readonly attemptId: number
  readonly status: string
  readonly inputBytes: number
  /** Nanoseconds. */
  readonly executorCpuTime: number
  readonly peakExecutionMemory: number
}

interface Job {
  readonly jobId: number
  readonly stageIds: readonly number[]
}

interface Execution {
  readonly id: number
  readonly status: string
  readonly successJobIds: readonly number[]
}

const gigabytes = 8

/** Starts Spark, with the settings that it has by itself, and lays the table out. */
export async function serveSpark(orders: Orders): Promise<SparkServing> {
  const port = await freePort()
  const server = await startSpark({
    'spark.driver.memory': `${gigabytes}g`,
    'spark.sql.ansi.enabled': 'true',
    'spark.sql.parser.escapedStringLiterals': 'false',
    'spark.sql.parquet.datetimeRebaseModeInRead': 'EXCEPTION',
    'spark.plugins': 'org.apache.spark.sql.connect.SparkConnectPlugin',
    'spark.connect.grpc.binding.address': '127.0.0.1',
    'spark.connect.grpc.binding.port': String(port),
    // What was asked is told long after.
    'spark.ui.retainedStages': '10000',
    'spark.ui.retainedJobs': '10000',
    'spark.sql.ui.retainedExecutions': '10000',
  })
  const { url, user, password } = server
  const folder = join(server.store, 'orders')
  layOut(orders, folder)
  const signal = AbortSignal.timeout(120_000)
  const engine = await sparkAt({ base: url, user, authorization: basic(user, password) }, signal)
  for (const sql of [
    'CREATE DATABASE bench',
    `CREATE TABLE bench.orders USING parquet LOCATION '${folder}'`,
  ]) {
    for await (const _ of engine.query(sql, signal));
  }
  await engine.close()
  const since = countedFrom(server.pages)
  await since()
  return { url, user, password, connect: `sc://127.0.0.1:${port}`, since, close: server.close }
}

/** Counts what Spark's own pages tell. */
function countedFrom(pages: string): () => Promise<Served> {
  const known = { stages: new Set<string>(), executions: new Set<number>() }
  // A connection that is kept is gone after the minutes of a contender.
  const headers = { connection: 'close' }
  const listed = async (path: string) =>
    (await fetch(`${pages}/api/v1/applications${path}`, { headers })).json()
  return async () => {
    const [application] = (await listed('')) as readonly { readonly id: string }[]
    const of = (path: string) => listed(`/${application?.id}/${path}`)
    const { stages, jobs, executions } = await settled(async () => ({
      stages: (await of('stages')) as readonly Stage[],
      jobs: (await of('jobs')) as readonly Job[],
      executions: (await of('sql?details=false&length=10000')) as readonly Execution[],
    }))
    const fresh = {
      stages: stages.filter((one) => isFresh(known.stages, `${one.stageId}.${one.attemptId}`)),
      executions: executions.filter(({ id }) => isFresh(known.executions, id)),
    }
    return { ...servedBy(fresh.stages), queries: reading(fresh.executions, jobs, fresh.stages) }
  }
}

interface Pages {
  readonly stages: readonly Stage[]
  readonly jobs: readonly Job[]
  readonly executions: readonly Execution[]
}

/** Waits until nothing runs and the pages, which are written a little later, say the same twice. */
async function settled(read: () => Promise<Pages>): Promise<Pages> {
  let before = ''
  for (;;) {
    const pages = await read()
    const told = JSON.stringify(pages)
    const isRunning = [...pages.stages, ...pages.executions].some(({ status }) =>
      ['ACTIVE', 'PENDING', 'RUNNING'].includes(status),
    )
    if (!isRunning && told === before) return pages
    before = told
    await setTimeout(500)
  }
}

function isFresh<Key>(known: Set<Key>, key: Key): boolean {
  const isNew = !known.has(key)
  known.add(key)
  return isNew
}

function servedBy(stages: readonly Stage[]): Omit<Served, 'queries'> {
  const sum = (of: (one: Stage) => number) => stages.reduce((all, one) => all + of(one), 0)
  return {
    cpuSeconds: sum((one) => one.executorCpuTime) / 1e9,
    // Of a statement over HiveServer2 it tells the bytes of footers alone, and of one over Spark Connect all: no ratio.
    readBytes: 0,
    peakMegabytes: Math.max(0, ...stages.map((one) => one.peakExecutionMemory)) / 2 ** 20,
  }
}

/** How many queries have a stage that read rows. */
function reading(executions: readonly Execution[], jobs: readonly Job[], stages: readonly Stage[]): number {
  const read = new Set(stages.filter(({ inputBytes }) => inputBytes > 0).map(({ stageId }) => stageId))
  const isReading = new Set(
    jobs.filter(({ stageIds }) => stageIds.some((id) => read.has(id))).map(({ jobId }) => jobId),
  )
  return executions.filter(({ successJobIds }) => successJobIds.some((id) => isReading.has(id))).length
}
