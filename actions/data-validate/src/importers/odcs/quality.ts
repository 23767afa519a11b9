import type { Manner } from '../draft.ts'
import type { Part } from '../part.ts'
import { re2OfEcma } from '../patterns/ecma.ts'
import { Unmapped } from '../unmapped.ts'
import { type Range, readRange } from './operators.ts'
import type { Source } from './source.ts'

/** Writes the quality rules of an object, or of the property that is a column. */
export function writeQuality(element: Part, column: string | undefined, source: Source): void {
  for (const rule of element.parts('quality', (index, { name }) => nameOf(index, name, element))) {
    for (const key of ['id', 'name', 'dimension', 'businessImpact', 'scheduler', 'schedule', 'method'])
      rule.read(key, 'text')
    for (const key of ['tags', 'customProperties', 'authoritativeDefinitions']) rule.read(key, 'list')
    const metric = rule.read('metric', 'text') ?? rule.read('rule', 'text')
    rule.read('rule', 'text')
    const type = rule.read('type', 'text') ?? (metric === undefined ? 'text' : 'library')
    if (type === 'text') writeText(rule, column, source)
    else if (type === 'library' && metric !== undefined) writeMetric(rule, metric, column, source)
    else {
      const why = Object.hasOwn(refusals, type) ? refusals[type] : undefined
      rule.refuse(undefined, why ?? 'it says no metric that is known here')
    }
    if (type === 'text' || type === 'library') rule.rest()
  }
}

const refusals: Readonly<Record<string, string>> = {
  sql: 'it is a query, and the text of a query is not run',
  custom: "it is a rule of another tool: convert that tool's own document",
}

function nameOf(index: number, name: unknown, element: Part): string {
  return `quality ${typeof name === 'string' ? JSON.stringify(name.slice(0, 80)) : index + 1} of ${element.name}`
}

/** What is said to people is kept as the reason why the column is there. */
function writeText(rule: Part, column: string | undefined, { into }: Source): void {
  const why = rule.read('description', 'text')
  rule.read('severity', 'text')
  if (why === undefined || column === undefined) return
  into.column(column, 'required', true, { why })
}

interface Metric {
  readonly rule: Part
  readonly range: Range
  readonly manner: Manner
  readonly source: Source
}

function writeMetric(rule: Part, metric: string, column: string | undefined, source: Source): void {
  const range = readRange(rule, metric)
  const severity = rule.read('severity', 'text')
  const why = rule.read('description', 'text')
  const manner = {
    ...(/^(warn|warning|info|low|minor)$/i.test(severity ?? '') ? { severity: 'warn' as const } : {}),
    ...(why === undefined ? {} : { why }),
  }
  const known = column === undefined ? ofObject : ofProperty
  const write = Object.hasOwn(known, metric) ? known[metric] : undefined
  const fault =
    write === undefined
      ? 'it is no metric that is known here'
      : range === undefined
        ? undefined
        : write({ rule, range, manner, source }, column ?? '')
  if (fault !== undefined) rule.refuse(undefined, fault)
}

/** Writes a metric; returns why it cannot be written. */
type Write = (metric: Metric, column: string) => string | undefined

const ofObject: Readonly<Record<string, Write>> = {
  rowCount: ({ range, source }) =>
    range.isShare ? 'rows are counted' : source.into.dataset('rows', range.value),
  duplicateValues: writeDuplicateRows,
  duplicateCount: writeDuplicateRows,
}

const ofProperty: Readonly<Record<string, Write>> = {
  nullValues: writeNulls,
  missingValues: writeMissing,
  invalidValues: writeInvalid,
  validValues: writeInvalid,
  duplicateValues: writeDuplicates,
  duplicateCount: writeDuplicates,
}

function ask(
  { manner, source }: Metric,
  column: string,
  keyword: string,
  value: unknown,
): string | undefined {
  return source.into.column(column, keyword, value, manner)
}

/** A property that is required has said that it has no nulls already. */
function writeNulls(metric: Metric, column: string): string | undefined {
  const { isNone, isShare, value } = metric.range
  if (!isNone) return ask(metric, column, isShare ? 'null-share' : 'null-count', value)
  return metric.source.into.says(column, 'nulls') === undefined
    ? ask(metric, column, 'nulls', 'never')
    : undefined
}

/** Words that mean "missing" are a list of values that are not there, as long as none of them may be. */
function writeMissing(metric: Metric, column: string): string | undefined {
  const { rule, range } = metric
  const given = rule.part('arguments', `arguments of ${rule.name}`)
  const words = given?.read('missingValues', 'list')
  given?.rest()
  if (words === undefined) return 'it does not say what is missing'
  const others = words.filter((word) => word !== null)
  if (others.length === 0) return writeNulls(metric, column)
  if (!range.isNone) return 'nulls and words together are counted by no demand: say the words under `null`'
  const fault = others.length < words.length ? writeNulls(metric, column) : undefined
  return fault ?? ask(metric, column, 'not-one-of', others)
}

function writeInvalid(metric: Metric, column: string): string | undefined {
  const { rule, range, manner } = metric
  const given = rule.part('arguments', `arguments of ${rule.name}`)
  const values = given?.read('validValues', 'list') ?? rule.read('validValues', 'list')
  const pattern = given?.read('pattern', 'text') ?? rule.read('pattern', 'text')
  given?.rest()
  const mostly = range.isNone ? 1 : mostlyIn(metric, column)
  if (mostly === undefined)
    return 'so many rows, nulls among them, may be invalid: say `mostly`, a share of the values'
  if (values === undefined && pattern === undefined) return 'it does not say what is valid'
  const said = { ...metric, manner: { ...manner, ...(mostly === 1 ? {} : { mostly }) } }
  const fault = values === undefined ? undefined : ask(said, column, 'one-of', values)
  if (pattern === undefined || fault !== undefined) return fault
  try {
    return ask(said, column, 'matches', re2OfEcma(pattern))
  } catch (error) {
    if (!(error instanceof Unmapped)) throw error
    return error.why
  }
}

/** A share of the rows is one of the values where no row is null; undefined where it is not. */
function mostlyIn({ range, source }: Metric, column: string): number | undefined {
  const isWhole = source.into.says(column, 'nulls') === 'never'
  const { max, ...others } = typeof range.value === 'number' ? {} : range.value
  const isShare = range.isShare && isWhole && Object.keys(others).length === 0
  return isShare && max !== undefined && max < 1 ? Number((1 - max).toFixed(12)) : undefined
}

function writeDuplicates(metric: Metric, column: string): string | undefined {
  if (!metric.range.isNone) return 'that some values stand twice is no demand here: say `distinct-share`'
  return metric.source.into.says(column, 'unique') === undefined
    ? ask(metric, column, 'unique', true)
    : undefined
}

function writeDuplicateRows({ rule, range, source: { into } }: Metric): string | undefined {
  const given = rule.part('arguments', `arguments of ${rule.name}`)
  const names = given?.read('properties', 'texts')
  given?.rest()
  if (!range.isNone) return 'that some rows stand twice is no demand here'
  if (names === undefined) return into.dataset('duplicate-rows', 'never')
  const [only = '', ...others] = names
  return others.length === 0 ? into.column(only, 'unique', true) : into.dataset('unique', names, true)
}
