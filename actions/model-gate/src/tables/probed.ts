import type { ReportTable } from './table.ts'

/** What probes show beside their numbers. */
export const probed = {
  name: 'probed',
  summary: 'What a probe shows beside its number.',
  of: ({ answered }) => answered.flatMap((each) => each.probed?.tables ?? []),
} as const satisfies ReportTable
