import { setTimeout } from 'node:timers/promises'

/** Asks Trino by hand, beside the adapter: what makes tables, and what only the server knows. */
export interface ByHand {
  /** Runs a statement to its end. @throws {Error} what Trino says when it fails */
  carryOut(sql: string): Promise<readonly (readonly unknown[])[]>
  /** Waits until the queries with some text, or like a pattern, are in a state, for five minutes at most. */
  until(sql: string, state: 'RUNNING' | 'FAILED'): Promise<void>
  untilLike(pattern: string, state: 'RUNNING' | 'FAILED'): Promise<void>
}

interface Page {
  readonly nextUri?: string
  readonly data?: readonly (readonly unknown[])[]
  readonly error?: { readonly message: string }
}

/** Makes it for a server on loopback. */
export function byHand(url: string): ByHand {
  const headers = { 'x-trino-user': 'by-hand' }
  const ask = async (address: string, init: RequestInit) =>
    (await (await fetch(address, { headers, ...init })).json()) as Page
  const carryOut = async (sql: string) => {
    const rows: (readonly unknown[])[] = []
    let page = await ask(`${url}/v1/statement`, { method: 'POST', body: sql })
    for (;;) {
      if (page.error !== undefined) throw new Error(`${sql}: ${page.error.message}`)
      rows.push(...(page.data ?? []))
      if (page.nextUri === undefined) return rows
      page = await ask(page.nextUri, {})
    }
  }
  const until = async (condition: string, state: string) => {
    const end = Date.now() + 300_000
    for (;;) {
      const sql = `SELECT state FROM system.runtime.queries WHERE source = 'ml-actions' AND ${condition} ORDER BY created DESC LIMIT 1`
      const rows = await carryOut(sql)
      if (rows.length > 0 && rows.every(([found]) => found === state)) return
      if (Date.now() > end)
        throw new Error(`after five minutes it is ${rows.flat().join(', ')}, not ${state}`)
      await setTimeout(100)
    }
  }
  return {
    carryOut,
    until: (sql, state) => until(`query = '${sql.replaceAll("'", "''")}'`, state),
    untilLike: (pattern, state) => until(`query LIKE '${pattern}'`, state),
  }
}
