import { needed, object, optional } from '@ml-actions/verdict/document/shape'
import type { KeyPart, Place } from '@ml-actions/verdict/place'
import type { Check, Curve } from '@ml-actions/verdict/verdict'
import type { Absent, Matrix } from '../evidence.ts'
import {
  type BaselineRow,
  type CheckRow,
  type Collected,
  collectedSchema,
  collectedVersion,
  type FileRow,
  type FindingRow,
  type MetricRow,
  most,
  type NumberRow,
  type TableRow,
  type UnreadRow,
  type VerdictRow,
} from './collected.ts'
import { measured } from './measured-shape.ts'
import { project } from './project-shape.ts'
import {
  better,
  count,
  flag,
  list,
  metricFields,
  of,
  ordinal,
  outcome,
  quantity,
  realOrNull,
  text,
} from './shapes.ts'

const keyPart = object<KeyPart>({ field: needed(text), value: optional(text) })

const place = object<Place>({
  path: needed(text),
  line: optional(ordinal),
  column: optional(ordinal),
  endColumn: optional(ordinal),
  row: optional(ordinal),
  rowGroup: optional(count),
  key: optional(list(keyPart, most.cells)),
  field: optional(text),
})

const verdict = object<VerdictRow>({
  path: needed(text),
  action: needed({ is: 'text', most: 100, pattern: '^[a-z][a-z0-9-]*$' }),
  mode: optional({ is: 'text', most: 100, pattern: '^[a-z][a-z0-9-]*$' }),
  outcome: needed(outcome),
  headline: needed(text),
  verified: optional(flag),
  notes: needed(list(text, most.cells)),
})

const check = object<CheckRow>({
  of: needed(of),
  rule: needed({ is: 'text', most: most.text, pattern: '^[a-z][a-z0-9-]*(/[a-z][a-z0-9-]*)+$' }),
  subject: optional(text),
  name: needed(text),
  outcome: needed(outcome),
  severity: needed({ is: 'choice', among: ['error', 'warn'] }),
  is: needed(text),
  wanted: needed(text),
  todo: optional(text),
  reason: optional(text),
  why: optional(text),
  observed: optional(quantity),
  counts: optional(
    object<NonNullable<Check['counts']>>({
      evaluated: needed(count),
      failed: needed(count),
      skipped: needed(count),
    }),
  ),
  asked: optional(place),
})

const metric = object<MetricRow>({ of: needed(of), ...metricFields })

const table = object<TableRow>({
  of: needed(of),
  title: needed(text),
  columns: needed(list(text, most.cells)),
  rows: needed(list(list(text, most.cells))),
  drawn: optional(list(count, most.cells)),
  curves: optional(
    list(
      object<Curve>({
        row: needed(count),
        column: needed(count),
        values: needed(list(realOrNull, most.cells)),
        limit: needed({ is: 'number', whole: false, nullable: false }),
      }),
      most.cells,
    ),
  ),
})

const confusion = object<Matrix['now']>({
  classes: needed(list(text, most.cells)),
  counts: needed(list(list(count, most.cells), most.cells)),
})

/** The shape of the document; closed: whatever it does not name is refused. */
export const collectedShape = object<Collected>({
  $schema: needed({ is: 'choice', among: [collectedSchema] }),
  version: needed({ is: 'choice', among: [collectedVersion] }),
  toolVersion: needed(text),
  verdicts: needed(list(verdict)),
  checks: needed(list(check)),
  findings: needed(
    list(
      object<FindingRow>({
        of: needed(of),
        is: needed(text),
        place: optional(place),
        shown: optional(text),
      }),
    ),
  ),
  metrics: needed(list(metric)),
  tables: needed(list(table)),
  unread: needed(
    list(
      object<UnreadRow>({ path: needed(text), is: needed(text), wanted: needed(text), todo: needed(text) }),
    ),
  ),
  files: needed(list(object<FileRow>({ path: needed(text), old: needed(flag), because: optional(text) }))),
  numbers: needed(
    list(
      object<NumberRow>({
        of: needed(of),
        name: needed(text),
        now: needed(realOrNull),
        old: needed(realOrNull),
        leftOut: optional(text),
        better: optional(better),
      }),
    ),
  ),
  absent: needed(
    list(
      object<Absent>({
        path: needed(text),
        side: needed({ is: 'choice', among: ['now', 'old'] }),
        lock: needed(text),
        because: needed(text),
      }),
    ),
  ),
  baseline: needed(
    object<BaselineRow>({
      is: needed({ is: 'choice', among: ['commit', 'files', 'none'] }),
      commit: optional({ is: 'text', most: 64, pattern: '^[0-9a-f]{7,64}$' }),
      words: needed(text),
    }),
  ),
  measured: optional(measured),
  project: needed(project),
  matrix: optional(object<Matrix>({ path: needed(text), now: needed(confusion), old: optional(confusion) })),
  notes: needed(list(text, most.cells)),
  cut: optional(flag),
})
