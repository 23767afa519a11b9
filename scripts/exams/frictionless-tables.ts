import { frictionless } from '@ml-actions/data-validate/importers/frictionless/frictionless'
import { contractText, importDocument, nothingGiven } from '@ml-actions/data-validate/importers/importer'
import { validated } from '@ml-actions/data-validate/twin'
import { Misuse } from '@ml-actions/verdict/faults'
import type { Finding } from '@ml-actions/verdict/finding'
import type { Check } from '@ml-actions/verdict/verdict'
import { exam } from './exam.ts'
import { type File, type Labelled, labelsTold, type Told } from './frictionless-labels.ts'

interface Case {
  readonly input: {
    readonly bytes?: string
    readonly path?: string
    readonly rows?: readonly (readonly unknown[])[]
  }
  readonly schema?: {
    readonly fields: readonly (Labelled & { readonly type?: string })[]
    readonly fieldsMatch?: string
  }
  readonly dialect?: { readonly delimiter?: string; readonly csv?: { readonly delimiter?: string } }
  readonly checks?: readonly { readonly type: string }[]
  readonly stats?: Readonly<Record<string, unknown>>
  readonly select?: { readonly pickErrors?: readonly string[]; readonly skipErrors?: readonly string[] }
  readonly limit_errors?: number
}

/** Tables of Frictionless: a file, with its schema, dialect and checks, through its importer. */
export const frictionlessTables = exam<Case>('frictionless-tables', answer)

async function answer(one: Case): Promise<object> {
  if (holdsOtherKinds(one))
    return { refused: true, why: ['a row in memory holds a number where a text is asked for'] }
  const path = (one.input.path ?? 'inline.csv').replace(/^.*\//, '')
  const resource = {
    name: 'exam',
    path,
    ...(one.dialect === undefined ? {} : { dialect: one.dialect }),
    ...(one.schema === undefined ? {} : { schema: one.schema }),
    checklist: { checks: (one.checks ?? []).map(plain) },
    ...one.stats,
  }
  const { contract, refused } = importDocument(
    frictionless,
    JSON.stringify(resource),
    'resource.json',
    nothingGiven,
  )
  if (refused.length > 0) return { refused: true, why: refused.map(({ what, why }) => `${what}: ${why}`) }
  const bytes =
    one.input.rows === undefined
      ? Buffer.from(one.input.bytes ?? '', 'base64')
      : Buffer.from(csvOf(one.input.rows))
  try {
    const { outcome, checks, facts } = await validated(contractText(contract), { [path]: bytes })
    const header = bytes.toString().split(/\r?\n/, 1)[0]?.split(delimiterOf(one)) ?? []
    const told = selected(errorsOf(checks, one, { header, rows: Number(facts['rows']) }), one)
    return { valid: one.select === undefined ? !isWrong(outcome, checks) : told.length === 0, errors: told }
  } catch (fault) {
    if (!(fault instanceof Misuse)) throw fault
    const isNamedTwice = fault.parts.is.startsWith('the header names ')
    const errors = [{ code: 'duplicate-label', row: null, field: null }]
    return isNamedTwice ? { valid: false, errors } : { refused: true, why: [fault.message] }
  }
}

function delimiterOf({ dialect }: Case): string {
  return dialect?.csv?.delimiter ?? dialect?.delimiter ?? ','
}

/** Theirs is valid where nothing was there to judge, but for a file without even a header. */
function isWrong(outcome: string, checks: readonly Check[]): boolean {
  return outcome === 'fail' || checks.some(({ reason }) => reason === 'no-header')
}

/** Rows in memory may hold what no file does: a number for a text. */
function holdsOtherKinds({ input, schema }: Case): boolean {
  const [header = [], ...rows] = input.rows ?? []
  return (schema?.fields ?? []).some(({ name, type = 'string' }) => {
    const at = header.indexOf(name)
    const kinds = new Set(at < 0 ? [] : rows.map((row) => typeof row[at]))
    if (type === 'string') return kinds.has('number') || kinds.has('boolean')
    return type === 'boolean' && kinds.has('number')
  })
}

/** Values of Python that JSON has no form for are marked in the paper. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null) return value
  if ('$datetime' in value) return String(value.$datetime).replace(' ', 'T').replace('+00:00', 'Z')
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, plain(one)]))
}

function csvOf(rows: readonly (readonly unknown[])[]): string {
  const cell = (value: unknown) => {
    const text = value === null ? '' : typeof value === 'object' ? String(plain(value)) : String(value)
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
  }
  return rows.map((row) => `${row.map(cell).join(',')}\n`).join('')
}

const codes: Readonly<Record<string, string>> = {
  type: 'type-error',
  unique: 'unique-error',
  'primary-key': 'primary-key',
  'at-least-one': 'primary-key',
  'foreign-keys': 'foreign-key',
  'blank-rows': 'blank-row',
  'duplicate-rows': 'duplicate-row',
  'other-columns': 'extra-label',
  required: 'missing-label',
  'column-order': 'incorrect-label',
  'any-of-columns': 'unmatched-header',
  'not-one-of': 'forbidden-value',
  'distinct-set': 'required-value',
  order: 'sequential-value',
}

/** Codes whose errors name no cell of theirs. */
const ofRow = new Set(['primary-key', 'foreign-key', 'blank-row', 'duplicate-row'])
const ofTable = new Set([
  'byte-count',
  'hash-count',
  'row-count',
  'field-count',
  'table-dimensions',
  'required-value',
])

function errorsOf(checks: readonly Check[], one: Case, file: File): readonly Told[] {
  const failed = checks.filter(({ outcome }) => outcome === 'fail')
  if (checks.some(({ reason }) => reason === 'no-header'))
    return [{ code: 'source-error', row: null, field: null }]
  const all = failed.flatMap((check) =>
    check.rule === 'data/readable'
      ? check.findings.flatMap((finding) => faultTold(finding, one))
      : checkTold(check, one, file),
  )
  const told = withLabels(all, one, file)
  // A row without a value is only that, and only once.
  const blank = new Set(told.filter(({ code }) => code === 'blank-row').map(({ row }) => row))
  const kept = told.filter(
    ({ code, row }) => code === 'blank-row' || ofRow.has(code) || row === null || !blank.has(row),
  )
  return [
    ...new Map(kept.map((each, index) => [each.row === null ? index : JSON.stringify(each), each])).values(),
  ]
}

const labels = new Set(['incorrect-label', 'extra-label', 'missing-label'])

function withLabels(told: readonly Told[], { schema }: Case, file: File): readonly Told[] {
  const isExact = schema !== undefined && (schema.fieldsMatch ?? 'exact') === 'exact'
  if (!isExact || !told.some(({ code }) => labels.has(code))) return told
  return [...labelsTold(file, schema.fields), ...told.filter(({ code }) => !labels.has(code))]
}

function checkTold(check: Check, one: Case, file: File): readonly Told[] {
  const code = codeOf(check, one)
  if (ofTable.has(code) || code === 'check-error') return [{ code, row: null, field: null }]
  // Of equal rows, theirs tells all but the first.
  const findings = check.findings.filter(({ is }) => !is.includes('in a later row'))
  return findings.map(({ is, place }) => {
    const name = place?.field ?? /^column "(.*?)"/.exec(is)?.[1] ?? check.subject ?? ''
    const at = file.header.indexOf(name)
    return {
      code,
      row: code.endsWith('label') || place?.row === undefined ? null : place.row + 1,
      field: ofRow.has(code)
        ? null
        : at >= 0
          ? at + 1
          : code === 'missing-label'
            ? file.header.length + 1
            : null,
    }
  })
}

function codeOf({ rule, subject }: Check, one: Case): string {
  const keyword = rule.replace('data/', '')
  const isOwn = (type: string) => one.checks?.some((each) => each.type === type) === true
  if (keyword === 'does-not-match') return isOwn('ascii-value') ? 'ascii-value' : 'truncated-value'
  if (keyword === 'not-one-of' && isOwn('truncated-value')) return 'truncated-value'
  if (keyword === 'unique' && subject === undefined) return 'primary-key'
  if (one.schema === undefined && keyword === 'required') return 'check-error'
  if (one.schema === undefined && keyword === 'nulls' && isOwn('forbidden-value')) return 'forbidden-value'
  return dimension(keyword, one) ?? codes[keyword] ?? 'constraint-error'
}

/** What theirs calls a size or a digest that is another. */
function dimension(keyword: string, { stats = {} }: Case): string | undefined {
  if (keyword === 'rows') return 'rows' in stats ? 'row-count' : 'table-dimensions'
  if (keyword === 'file') return 'bytes' in stats ? 'byte-count' : 'hash-count'
  if (keyword === 'column-count') return 'fields' in stats ? 'field-count' : 'table-dimensions'
  return undefined
}

const faults: Readonly<Record<string, string>> = {
  'duplicate-name': 'duplicate-label',
  'blank-name': 'blank-label',
  'blank-row': 'blank-row',
  'no-header': 'source-error',
  'invalid-utf8': 'encoding-error',
}

/** Theirs tells each cell that is missing or extra by itself. */
function faultTold({ is, place }: Finding, { schema }: Case): readonly Told[] {
  const [code = ''] = is.split(':')
  const row = place?.line ?? null
  const [own = 0, wanted = 0] = (is.match(/\d+(?= cell)/g) ?? []).map(Number)
  if (code === 'missing-cell' || code === 'extra-cell') {
    if (code === 'missing-cell' && place?.column === 1) return [{ code: 'blank-row', row, field: null }]
    const [from, to] = code === 'missing-cell' ? [own, wanted] : [wanted, own]
    return Array.from({ length: to - from }, (_, index) => from + index).flatMap((index) => {
      const isRequired = code === 'missing-cell' && schema?.fields[index]?.constraints?.required === true
      const cell = { row, field: index + 1 }
      return [{ code, ...cell }, ...(isRequired ? [{ code: 'constraint-error', ...cell }] : [])]
    })
  }
  const column = Number(/column (\d+)/.exec(is)?.[1])
  return [
    {
      code: faults[code] ?? code,
      row: code.endsWith('name') ? null : row,
      field: Number.isNaN(column) ? null : column,
    },
  ]
}

function selected(told: readonly Told[], { select, limit_errors: limit }: Case): readonly Told[] {
  const tags: Readonly<Record<string, readonly string[]>> = {
    '#row': [
      'blank-row',
      'primary-key',
      'foreign-key',
      'duplicate-row',
      'extra-cell',
      'missing-cell',
      'type-error',
      'constraint-error',
      'unique-error',
    ],
    '#cell': ['extra-cell', 'missing-cell', 'type-error', 'constraint-error', 'unique-error'],
    '#header': ['blank-label', 'duplicate-label', 'incorrect-label', 'missing-label', 'extra-label'],
    '#label': ['blank-label', 'duplicate-label', 'incorrect-label', 'missing-label', 'extra-label'],
    '#file': ['byte-count', 'hash-count'],
    '#table': ['row-count', 'field-count', 'table-dimensions', 'required-value'],
  }
  const named = (list: readonly string[]) => new Set(list.flatMap((one) => tags[one] ?? [one]))
  const [picked, skipped] = [named(select?.pickErrors ?? []), named(select?.skipErrors ?? [])]
  const kept = told.filter(({ code }) => (picked.size === 0 || picked.has(code)) && !skipped.has(code))
  const inOrder = kept.toSorted(
    (one, other) => (one.row ?? 0) - (other.row ?? 0) || (one.field ?? 0) - (other.field ?? 0),
  )
  return limit === undefined ? inOrder : inOrder.slice(0, limit)
}
