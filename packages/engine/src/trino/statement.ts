import { listOf, mapOf } from '@ml-actions/verdict/mapping'
import type { Cell } from '../plan.ts'
import type { TrinoClient } from './client.ts'
import { failed, noAnswer } from './faults.ts'

/** Trino holds each request for up to a second while a query works, so this many are more than a day. */
const mostPagesWithoutRows = 100_000

/**
 * Runs a statement and gives its rows, a page at a time. A query that is left before its end, by whoever reads or by the
 * signal, is ended on the server.
 * @param mostEmpty  how many pages in a row may hold no row
 * @throws {Misuse} when Trino refuses the query
 * @throws {Outage} when it does not answer, or not as Trino does
 */
export async function* statement(
  client: TrinoClient,
  sql: string,
  signal: AbortSignal,
  mostEmpty = mostPagesWithoutRows,
): AsyncIterable<readonly (readonly Cell[])[]> {
  signal.throwIfAborted()
  let page = mapOf(await client.start(sql, signal))
  if (typeof page['id'] !== 'string') throw noAnswer(client.base, 'a statement without an id')
  let next = nextOf(page, client.base)
  let empty = 0
  try {
    for (;;) {
      if (page['error'] !== undefined && page['error'] !== null) {
        next = undefined
        throw failed(page['error'])
      }
      const rows = rowsOf(page['data'], client.base)
      empty = rows.length === 0 ? empty + 1 : 0
      if (rows.length > 0) yield rows
      if (next === undefined) return
      if (empty > mostEmpty) throw noAnswer(client.base, `${mostEmpty} pages without a row`)
      signal.throwIfAborted()
      page = mapOf(await client.page(next, signal))
      if (typeof page['id'] !== 'string') throw noAnswer(client.base, 'a page without an id')
      next = nextOf(page, client.base)
    }
  } finally {
    if (next !== undefined) await client.cancel(next)
  }
}

/** The address of the next page, at the server that was named and nowhere else: credentials go with the request. */
function nextOf({ nextUri }: Readonly<Record<string, unknown>>, base: string): string | undefined {
  if (nextUri === undefined || nextUri === null) return undefined
  const url = typeof nextUri === 'string' && URL.canParse(nextUri) ? new URL(nextUri) : undefined
  const { origin, pathname } = new URL(base)
  if (url?.origin === origin && url.username === '' && url.password === '') {
    const prefix = `${pathname.replace(/\/+$/, '')}/v1/statement/`
    if (url.pathname.startsWith(prefix)) return url.href
  }
  const shown = url === undefined ? 'no address' : url.origin
  throw noAnswer(
    base,
    `it sends on to ${shown}, and not to itself; behind a proxy, set http-server.process-forwarded=true`,
  )
}

function rowsOf(data: unknown, base: string): readonly (readonly Cell[])[] {
  if (data !== undefined && data !== null && !Array.isArray(data))
    throw noAnswer(base, 'rows that are no list')
  return listOf(data).map((row) => {
    if (!Array.isArray(row)) throw noAnswer(base, 'a row that is no list')
    for (const cell of row) {
      // A number of JSON has lost digits by now: every query asks for text.
      if (cell !== null && typeof cell !== 'string')
        throw noAnswer(base, `a ${typeof cell} where text was asked for`)
    }
    return row as readonly Cell[]
  })
}
