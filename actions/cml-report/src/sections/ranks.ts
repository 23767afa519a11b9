/** How much each part of the report matters when not all of it fits: smaller stays longer. */
export const ranks = {
  verdict: 0,
  footer: 1,
  verdicts: 2,
  metrics: 3,
  reasons: 4,
  matrix: 5,
  notes: 6,
  moreMetrics: 7,
  checks: 8,
  tables: 9,
} as const
