/** One query's rows: how relevant each is, and what the model gives it. */
export interface Query {
  readonly relevance: Float64Array
  readonly scores: Float64Array
}
