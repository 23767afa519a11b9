import { durationInWords } from '@ml-actions/rollout/exposure'
import type { Foreseen, TimedStep } from '@ml-actions/rollout/foresee'
import type { Table } from '@ml-actions/verdict/verdict'

/** Lays a plan out as a person reads it before approving: what happens when, and what is put back should it fail. */
export function planTables({ steps, objects, restores, seconds, access }: Foreseen): readonly Table[] {
  if (steps.length === 0) return accessTable(access.missing)
  return [
    {
      title: `Plan: what would be changed, in this order; at least ${durationInWords(seconds)} in all`,
      columns: ['#', 'not before', 'weight', 'what', 'why', 'fields'],
      rows: steps.map(row),
    },
    {
      title: 'What becomes of each object',
      columns: ['object', 'it is'],
      rows: objects.map(({ object, becomes }) => [object, becomes]),
    },
    {
      title: 'Should it fail: what is put back, and what is removed',
      columns: ['what'],
      rows: restores.map((line) => [line]),
    },
    ...accessTable(access.missing),
  ].filter(({ rows }) => rows.length > 0)
}

function row({ afterSeconds, weight, what, why, fields }: TimedStep, index: number): readonly string[] {
  const field = ({ path, pre, post }: TimedStep['fields'][number]) => `${path}: ${pre} → ${post}`
  const when = afterSeconds === 0 ? 'at once' : `+ ${durationInWords(afterSeconds)}`
  const share = weight === null ? '' : `${weight} %`
  return [String(index + 1), when, share, what, why, fields.map(field).join('; ')]
}

function accessTable(missing: readonly string[]): readonly Table[] {
  if (missing.length === 0) return []
  const title = 'What this account’s Role lacks, to add below its rules'
  return [{ title, columns: ['line'], rows: missing.map((line) => [line.trim()]) }]
}
