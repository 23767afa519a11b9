import type { Keyword } from './keywords/keyword.ts'

/** The schema of what a condition asks of one column, by the keywords that it may hold; it refers to those of ranges. */
export function conditionSchema(keywords: readonly Pick<Keyword, 'name' | 'summary' | 'asks'>[]): object {
  return {
    type: 'object',
    properties: Object.fromEntries(
      keywords.map(({ name, summary, asks }) => [name, { description: `${summary}.`, ...asks.schema }]),
    ),
    additionalProperties: false,
    minProperties: 1,
  }
}
