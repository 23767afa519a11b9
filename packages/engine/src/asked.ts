import type { Engine } from './engine.ts'
import { type Answers, answered, type Cell, type Query } from './plan.ts'
import { rowsOf } from './rows-of.ts'

/** What is heard of queries while they run. */
export interface Asking {
  readonly signal: AbortSignal
  /** Is told of a query before it is run. */
  tell(query: Query, before: number): void
}

/**
 * Runs the queries of a plan one after the other, and reads their answers.
 * @throws {Misuse} when the engine refuses a query or the data
 * @throws {Outage} when it does not answer
 */
export async function asked(
  engine: Pick<Engine, 'query'>,
  queries: readonly Query[],
  { signal, tell }: Asking,
): Promise<Answers> {
  const results: (readonly (readonly Cell[])[])[] = []
  for (const query of queries) {
    tell(query, results.length)
    results.push(await rowsOf(engine.query(query.sql, signal)))
  }
  return answered(queries, results)
}
