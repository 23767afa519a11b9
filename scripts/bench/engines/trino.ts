import { join } from 'node:path'
import { byHand } from '../../e2e/engines/by-hand.ts'
import { startTrino } from '../../e2e/engines/trino-server.ts'
import { layOut, type Orders } from './orders.ts'
import type { Served, Serving } from './served.ts'

interface Listed {
  readonly queryId: string
  readonly query: string
  readonly queryStats: {
    readonly physicalInputDataSize: string
    readonly totalCpuTime: string
    readonly peakTotalMemoryReservation: string
  }
}

/** A hash of a hundred million keys takes some gigabytes. */
const gigabytes = 10

const columns =
  'order_id bigint, customer bigint, status varchar, country varchar, sku varchar, quantity integer, price decimal(12,2), discount double, email varchar, ordered date, shipped date, gift boolean'

/** Starts Trino and lays the table `hive.bench.orders` out. */
export async function serveTrino(orders: Orders): Promise<Serving> {
  const server = await startTrino(gigabytes)
  layOut(orders, join(server.store, 'orders'))
  const hand = byHand(server.url)
  await hand.carryOut('CREATE SCHEMA hive.bench')
  const options = "external_location = 'local:///orders', format = 'PARQUET'"
  await hand.carryOut(`CREATE TABLE hive.bench.orders (${columns}) WITH (${options})`)
  const known = new Set<string>()
  const since = async () => {
    // A connection that is kept is gone after the minutes of a contender.
    const headers = { 'x-trino-user': 'by-hand', connection: 'close' }
    const answer = await fetch(`${server.url}/v1/query`, { headers })
    const listed = (await answer.json()) as readonly Listed[]
    const fresh = listed.filter(({ queryId }) => !known.has(queryId))
    for (const { queryId } of fresh) known.add(queryId)
    return servedBy(fresh)
  }
  await since()
  return { url: server.url, since, close: server.close }
}

function servedBy(queries: readonly Listed[]): Served {
  const stats = queries.map(({ queryStats }) => queryStats)
  const sum = (of: (one: Listed['queryStats']) => number) => stats.reduce((all, one) => all + of(one), 0)
  const sizes = stats.map((one) => quantity(one.peakTotalMemoryReservation))
  return {
    queries: queries.filter(isOfRows).length,
    cpuSeconds: sum((one) => quantity(one.totalCpuTime)),
    readBytes: sum((one) => quantity(one.physicalInputDataSize)),
    peakMegabytes: Math.max(0, ...sizes) / 2 ** 20,
  }
}

/** A query of rows, not of what the columns are. */
function isOfRows({ query, queryStats }: Listed): boolean {
  return quantity(queryStats.physicalInputDataSize) > 0 && !/information_schema|system\.|DESCRIBE/.test(query)
}

const units: Readonly<Record<string, number>> = {
  B: 1,
  kB: 2 ** 10,
  MB: 2 ** 20,
  GB: 2 ** 30,
  TB: 2 ** 40,
  ns: 1e-9,
  us: 1e-6,
  ms: 1e-3,
  s: 1,
  m: 60,
  h: 3600,
}

/** Reads a size or a time as Trino writes it: `1.5GB`, `3.20m`. */
function quantity(text: string): number {
  const [, digits, unit = ''] = /^([\d.]+)(\w+)$/.exec(text) ?? []
  const scale = units[unit]
  if (digits === undefined || scale === undefined) throw new Error(`Trino told ${text}`)
  return Number(digits) * scale
}
