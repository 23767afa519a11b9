import type { Finding } from '../finding.ts'
import type { KeyPart, Place } from '../place.ts'
import type { Quantity } from '../quantity.ts'
import type { Check, Curve, MetricChange, Source, Table, Verdict } from '../verdict.ts'
import { needed, object, optional, type Shape } from './shape.ts'

/** The version of the document; it grows when a reader of an older one could misread a newer one. */
export const documentVersion = 1

/** Names the document's schema; a name, since the file is read without a network. */
export const documentSchema = `urn:ml-actions:verdict:${documentVersion}`

/** The most of each thing that a document holds. */
export const most = { bytes: 1_048_576, items: 2_000, cells: 100, word: 1_000, sentence: 4_000 } as const

/** A verdict as it is written down. */
export interface VerdictDocument extends Verdict {
  readonly $schema: string
  readonly version: number
  /** Version of the tool that wrote it. */
  readonly toolVersion: string
}

const word: Shape = { is: 'text', most: most.word }
const sentence: Shape = { is: 'text', most: most.sentence }
const outcome: Shape = { is: 'choice', among: ['pass', 'fail', 'inconclusive'] }
const real: Shape = { is: 'number', whole: false, nullable: false }
const realOrUndefined: Shape = { is: 'number', whole: false, nullable: true }
const count: Shape = { is: 'number', whole: true, nullable: false, least: 0, most: Number.MAX_SAFE_INTEGER }
const ordinal: Shape = { is: 'number', whole: true, nullable: false, least: 1, most: Number.MAX_SAFE_INTEGER }

function list(of: Shape): Shape {
  return { is: 'list', of, most: most.items }
}

const keyPart = object<KeyPart>({ field: needed(word), value: optional(word) })

const place = object<Place>({
  path: needed(word),
  line: optional(ordinal),
  column: optional(ordinal),
  endColumn: optional(ordinal),
  row: optional(ordinal),
  rowGroup: optional(count),
  key: optional(list(keyPart)),
  field: optional(word),
})

const finding = object<Finding>({ is: needed(sentence), place: optional(place), shown: optional(sentence) })

const quantity = object<Quantity>({
  value: needed(realOrUndefined),
  low: optional(realOrUndefined),
  high: optional(realOrUndefined),
  level: optional({ is: 'number', whole: false, nullable: false, least: 0, most: 1 }),
  n: optional({ is: 'number', whole: false, nullable: false, least: 0 }),
  unit: optional(word),
  method: optional(word),
  definition: optional(sentence),
})

const check = object<Check>({
  rule: needed({ is: 'text', most: most.word, pattern: '^[a-z][a-z0-9-]*(/[a-z][a-z0-9-]*)+$' }),
  subject: optional(word),
  name: needed(word),
  outcome: needed(outcome),
  severity: needed({ is: 'choice', among: ['error', 'warn'] }),
  is: needed(sentence),
  wanted: needed(sentence),
  todo: optional(sentence),
  reason: optional(word),
  why: optional(sentence),
  observed: optional(quantity),
  counts: optional(
    object<NonNullable<Check['counts']>>({
      evaluated: needed(count),
      failed: needed(count),
      skipped: needed(count),
    }),
  ),
  asked: optional(place),
  findings: needed(list(finding)),
})

const metric = object<MetricChange>({
  name: needed(word),
  slice: optional(word),
  better: needed({ is: 'choice', among: ['higher', 'lower', 'neither'] }),
  old: optional(quantity),
  new: optional(quantity),
  change: optional(quantity),
  outcome: optional(outcome),
  limit: optional(sentence),
  limitAt: optional(real),
  upperLimitAt: optional(real),
})

const curve = object<Curve>({
  row: needed(count),
  column: needed(count),
  values: needed(list({ is: 'number', whole: false, nullable: true })),
  limit: needed({ is: 'number', whole: false, nullable: false }),
})

const table = object<Table>({
  title: needed(sentence),
  columns: needed({ is: 'list', of: word, most: most.cells }),
  rows: needed(list({ is: 'list', of: sentence, most: most.cells })),
  drawn: optional({ is: 'list', of: count, most: most.cells }),
  curves: optional(list(curve)),
})

const source = object<Source>({
  path: needed(word),
  bytes: needed(count),
  digest: needed({ is: 'text', most: 71, pattern: '^sha256:[0-9a-f]{64}$' }),
  rows: optional(count),
})

/** The shape of verdict.json: its order is the order in which the file is printed. */
export const verdictShape = object<VerdictDocument>({
  $schema: needed({ is: 'choice', among: [documentSchema] }),
  version: needed({ is: 'choice', among: [documentVersion] }),
  toolVersion: needed(word),
  action: needed({ is: 'text', most: 100, pattern: '^[a-z][a-z0-9-]*$' }),
  mode: optional({ is: 'text', most: 100, pattern: '^[a-z][a-z0-9-]*$' }),
  outcome: needed(outcome),
  headline: needed(sentence),
  checks: needed(list(check)),
  metrics: needed(list(metric)),
  tables: needed(list(table)),
  notes: needed(list(sentence)),
  sources: needed(list(source)),
  facts: needed({ is: 'map', of: { is: 'scalar', most: most.sentence }, most: most.items }),
})
