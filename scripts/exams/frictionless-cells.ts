import { parseContract } from '@ml-actions/data-validate/contract/parse'
import { frictionless } from '@ml-actions/data-validate/importers/frictionless/frictionless'
import { contractText, importDocument, nothingGiven } from '@ml-actions/data-validate/importers/importer'
import { validated } from '@ml-actions/data-validate/twin'
import { State } from '@ml-actions/dataset/batch'
import { openTable } from '@ml-actions/dataset/open'
import { twinSource } from '@ml-actions/dataset/sources/twin'
import { typeOf } from '@ml-actions/dataset/types/catalogue'
import { valueAt } from '@ml-actions/dataset/types/type'
import { exam } from './exam.ts'

interface Case {
  readonly field: {
    readonly type: string
    readonly constraints?: Readonly<Record<string, unknown>>
    readonly arrayItem?: { readonly type?: string; readonly constraints?: object }
  }
  readonly source: string
}

/** Cells of Frictionless: a field and the text of one cell, through its importer. */
export const frictionlessCells = exam<Case>('frictionless-cells', answer)

async function answer({ field, source }: Case): Promise<object> {
  const document = JSON.stringify({ fields: [{ name: 'c', ...field }], fieldsMatch: 'equal' })
  const { contract, refused } = importDocument(frictionless, document, 'schema.json', nothingGiven)
  if (refused.length > 0) return { refused: true, why: refused.map(({ what, why }) => `${what}: ${why}`) }
  const text = contractText(contract)
  const file = `c\n"${source.replaceAll('"', '""')}"\n`
  const { checks } = await validated(text, { 'data.csv': file })
  const failed = checks.filter(({ subject, outcome }) => subject === 'c' && outcome === 'fail')
  const violations = new Set(failed.map(({ rule }) => violationOf(rule, field, source)))
  if (violations.size > 0) return { ok: false, violations: [...violations].toSorted() }
  return { ok: true, value: await valueIn(text, file, field, source), violations: [] }
}

function violationOf(rule: string, { constraints = {}, arrayItem }: Case['field'], source: string): string {
  switch (rule) {
    case 'data/nulls':
      return 'required'
    case 'data/min':
      return 'minimum'
    case 'data/max':
      return 'maximum'
    case 'data/one-of':
      return 'enum'
    case 'data/matches':
      return 'pattern' in constraints ? 'pattern' : 'type'
    case 'data/length':
      return [...source].length < Number(constraints['minLength'] ?? 0) ? 'minLength' : 'maxLength'
    case 'data/json-schema':
      return jsonViolation(constraints, arrayItem, source)
    default:
      return 'type'
  }
}

/** Which demand on a value of JSON fails: one schema holds them all. */
function jsonViolation(
  constraints: Readonly<Record<string, unknown>>,
  item: Case['field']['arrayItem'],
  source: string,
): string {
  const value: unknown = JSON.parse(source)
  if (typeof value !== 'object' || value === null) return 'type'
  const length = Object.keys(value).length
  if (length < Number(constraints['minLength'] ?? 0)) return 'minLength'
  if (length > Number(constraints['maxLength'] ?? Number.POSITIVE_INFINITY)) return 'maxLength'
  if ('enum' in constraints) return 'enum'
  return Object.keys(item?.constraints ?? {})[0] ?? 'type'
}

/** Reads the cell as the contract says and writes its value as the paper does. */
async function valueIn(
  contract: string,
  file: string,
  field: Case['field'],
  source: string,
): Promise<unknown> {
  const [rule] = parseContract(contract, 'contract.yml').columns
  const dialect = parseContract(contract, 'contract.yml').data?.dialect ?? {}
  const table = await openTable(twinSource(new Map([['data.csv', Buffer.from(file)]])), 'data.csv', {
    dialect,
  })
  const { type = 'text', reading } = rule ?? {}
  const wanted = { heading: 0, type, ...(reading === undefined ? {} : { reading }) }
  for await (const { columns } of table.batches([wanted])) {
    const [column] = columns
    if (column?.states[0] !== State.value) return null
    return tagged(typeOf(type).print(valueAt(column, 0)), field, source)
  }
  return null
}

/** Theirs keeps the offset that a time was written with, and microseconds. */
function asWritten(text: string, source: string): string {
  if (!text.endsWith('Z')) return micro(text)
  const [offset = '+00:00'] = /[-+]\d\d:\d\d$/.exec(source) ?? []
  const [hours = 0, minutes = 0] = offset.slice(1).split(':').map(Number)
  const size = (hours * 60 + minutes) * 60_000
  const local = new Date(Date.parse(text) + (offset.startsWith('-') ? -size : size))
    .toISOString()
    .slice(0, 19)
  return `${micro(`${local}${/\.\d+/.exec(text)?.[0] ?? ''}`)}${offset}`
}

function micro(text: string): string {
  return text.replace(/\.(\d+)/, (_, digits: string) => `.${digits.padEnd(6, '0').slice(0, 6)}`)
}

function tagged(text: string, { type, arrayItem }: Case['field'], source: string): unknown {
  switch (type) {
    case 'integer':
      return { int: text }
    case 'number':
      return { decimal: text }
    case 'boolean':
      return text === 'true'
    case 'date':
      return { date: text }
    case 'datetime':
      return { datetime: asWritten(text, source) }
    case 'time':
      return { time: micro(text.replace(/Z$/i, '+00:00')) }
    case 'year':
      return { int: String(Number(text.slice(0, 4))) }
    case 'yearmonth':
      return { json: text.split('-').slice(0, 2).map(Number) }
    case 'duration':
      return { other: /^[-+]?P[^T]*[YM]/.test(source) ? 'Duration' : 'timedelta' }
    case 'array':
      return {
        json: JSON.parse(text).map((one: unknown) => (arrayItem?.type === 'integer' ? Number(one) : one)),
      }
    case 'object':
      return { json: JSON.parse(text) }
    default:
      return text
  }
}
