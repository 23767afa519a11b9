import { Misuse } from '@ml-actions/verdict/faults'
import type { Engine } from './engine.ts'

/**
 * Says what was done, and what no one can hold the answers to later.
 * @param more  what else is told of the queries, ` of … where country is one of "DE"`
 */
export function askedInWords(
  { name, version, means }: Pick<Engine, 'name' | 'version' | 'means'>,
  queries: number,
  more = '',
): string {
  const asked = `${name} ${version} was asked ${queries === 1 ? '1 query' : `${queries} queries`}${more}`
  return means === undefined
    ? `${asked}; a table has no digest, and each query sees it as it is then`
    : `${asked}, with ${means}; the files have no digest here`
}

/** Refuses to plan for no engine. */
export function nothingToPlan(): Misuse {
  return new Misuse({
    is: '`mode: plan` has no engine to plan for',
    wanted: 'the input "engine"',
    todo: 'give the input "engine", such as duckdb or trino',
  })
}
