import { durationInWords } from '@ml-actions/rollout/exposure'
import type { TimedStep } from '@ml-actions/rollout/foresee'
import { assumedShare } from '@ml-actions/rollout/foreseen/power'
import type { Precondition } from '@ml-actions/rollout/preflight'
import { numberInWords } from '@ml-actions/verdict/quantity-in-words'
import type { Table } from '@ml-actions/verdict/verdict'
import type { Found } from './evidence.ts'

/** Titles of tables that are folded on the job's page. */
export const resolvedTitle = 'What the plan goes by'
export const conditionsTitle = 'What is as it must be'

/** Lists what was looked at before anything was changed and is as it must be. */
export function conditionsTable(conditions: readonly Precondition[]): Table {
  const held = conditions.filter(({ blocked, warns }) => blocked === null && warns === undefined)
  return {
    title: conditionsTitle,
    columns: ['condition', 'found'],
    rows: held.map(({ name, is }) => [name, is]),
  }
}

/** Lays a plan out as a person reads it before approving: what happens when, and what is put back should it fail. */
export function planTables(found: Extract<Found, { readonly is: 'planned' }>): readonly Table[] {
  const { steps, objects, restores, seconds, access } = found.foresight
  const asked = { title: resolvedTitle, columns: ['key', 'value', 'from'], rows: found.resolved }
  if (steps.length === 0) return [...accessTable(access.missing), asked].filter(({ rows }) => rows.length > 0)
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
    {
      title: `Requests, of both releases, until twice as many bad ones are found (of a stable ${assumedShare * 100} %)`,
      columns: ['weight', 'in half of all rollouts', 'in nine of ten'],
      rows: found.power.map(({ weight, half, most }) => [`${weight} %`, many(half), many(most)]),
    },
    ...accessTable(access.missing),
    asked,
  ].filter(({ rows }) => rows.length > 0)
}

function many(requests: number | null): string {
  return requests === null ? 'over 2,000,000' : numberInWords(requests, 0)
}

function row({ afterSeconds, weight, what, why, fields }: TimedStep, index: number): readonly string[] {
  const field = ({ path, pre, post }: TimedStep['fields'][number]) => `${path}: ${pre} → ${post}`
  const when = afterSeconds === 0 ? 'at once' : `+ ${durationInWords(afterSeconds)}`
  const share = weight === null ? '' : `${weight} %`
  // A field that stays as it is was only tested.
  return [
    String(index + 1),
    when,
    share,
    what,
    why,
    fields
      .filter(({ pre, post }) => pre !== post)
      .map(field)
      .join('; '),
  ]
}

function accessTable(missing: readonly string[]): readonly Table[] {
  if (missing.length === 0) return []
  const title = 'What this account’s Role lacks, to add below its rules'
  return [{ title, columns: ['line'], rows: missing.map((line) => [line.trim()]) }]
}
