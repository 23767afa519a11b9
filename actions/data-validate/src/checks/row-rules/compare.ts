import { secondsOf } from '@ml-actions/action/inputs'
import { type About, refusal } from '@ml-actions/conditions/forms/form'
import type { PushColumn } from '@ml-actions/conditions/push/column'
import { type Decimal, decimalOf, decimalText, nearestTo } from '@ml-actions/conditions/values/decimal'
import { kindOf } from '@ml-actions/conditions/values/kind'
import { compareHeld, type Held, heldAt } from '@ml-actions/data-validate/values/order'
import type { Column, TextColumn } from '@ml-actions/dataset/batch'
import type { TypeName } from '@ml-actions/dataset/table'
import { not } from '@ml-actions/engine/expression'
import { isMap } from '@ml-actions/verdict/mapping'
import type { Asked as AnyRule } from './row-rule.ts'
import { pushCompared, rowRule } from './row-rule.ts'

const operators = {
  '=': (order: number) => order === 0,
  '!=': (order: number) => order !== 0,
  '<': (order: number) => order < 0,
  '<=': (order: number) => order <= 0,
  '>': (order: number) => order > 0,
  '>=': (order: number) => order >= 0,
} as const

type Operator = keyof typeof operators

interface Asked extends AnyRule {
  readonly operator: Operator
  /** What is added to the right column first: a number, or seconds where it holds times. */
  readonly plus?: Decimal
  /** Which sides hold JSON, of which the values are compared and not the text. */
  readonly json?: readonly boolean[]
}

const operatorWords = Object.keys(operators) as readonly Operator[]
const text = { type: 'string' }

/** `compare`: two columns of each row, exact, in one of six ways. */
export const compare = rowRule<Asked>({
  name: 'compare',
  summary:
    '`[start, "<=", end]`, with `=` `!=` `<` `<=` `>` `>=`; the right side may be `{column, plus}`; beside a column of type json, `=` and `!=` compare its values',
  properties: {
    compare: {
      type: 'array',
      prefixItems: [
        text,
        { enum: operatorWords },
        {
          if: { type: 'object' },
          // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
          then: {
            type: 'object',
            properties: { column: text, plus: { type: ['number', 'string'] } },
            required: ['column', 'plus'],
            additionalProperties: false,
          },
          else: text,
        },
      ],
      minItems: 3,
      maxItems: 3,
    },
  },
  nulls: ['skip', 'fail', 'fail-some'],
  example: { compare: ['start', '<=', 'end'] },
  read,
  holds([left, right]: readonly [Column, Column], { operator, plus, json = [] }) {
    const holds = operators[operator]
    const [one, two] = [json[0] === true ? valueAt : heldAt, json[1] === true ? valueAt : heldAt]
    const moved = plus === undefined ? two : moving(plus)
    return (row) => holds(compareHeld(one(left, row), moved(right, row)))
  },
  pushTest([left, right]: readonly [PushColumn, PushColumn], { operator, plus, json = [] }) {
    if (plus !== undefined || json.includes(true))
      return 'values that are moved or unpacked are asked of no engine'
    const held = pushCompared(left, operator === '!=' ? '=' : operator, right)
    return typeof held === 'string' || operator !== '!=' ? held : not(held)
  },
  wanted: (asked) => inWords(asked),
  wrong: (asked) => `not ${inWords(asked)}`,
})

function read(rule: Readonly<Record<string, unknown>>, about: About): Omit<Asked, 'nulls'> {
  const [left, word, other] = rule['compare'] as readonly [string, Operator, unknown]
  const operator = word
  const right = isMap(other) ? String(other['column']) : String(other)
  const columns = [String(left), right]
  const json = columns.map((name) => about.typeOf(name) === 'json')
  const isEqual = operator === '=' || operator === '!='
  if (isEqual && json.includes(true) && !isMap(other)) return { columns, operator, json }
  const kinds = columns.map((name) => familyOf(about.typeOf(name)))
  if (kinds[0] !== kinds[1]) {
    const types = columns.map((name) => `${name} is ${about.typeOf(name) ?? 'text'}`).join(', ')
    const is = `compares columns that have no order between them: ${types}`
    throw refusal(about, { is, wanted: 'columns of one kind', todo: 'say their types under columns' })
  }
  if (!isMap(other)) return { columns, operator }
  return { columns, operator, plus: plusIn(other['plus'], String(kinds[0]), about) }
}

/** The value that a cell's JSON is: a number, a text, or NaN, which equals nothing. */
function valueAt(column: Column, row: number): Held {
  const text = (column as TextColumn).text(row).trim()
  if (text.startsWith('"')) return new TextEncoder().encode(textOf(text))
  return decimalOf(text) ?? Number.NaN
}

function textOf(json: string): string {
  try {
    return String(JSON.parse(json))
  } catch {
    return json
  }
}

/** Columns of one family compare by value, whatever form each has. */
function familyOf(type: TypeName = 'text'): string {
  const kind = kindOf[type]
  return ['integer', 'decimal', 'float', 'number'].includes(kind) ? 'number' : kind
}

function plusIn(value: unknown, family: string, about: About): Decimal {
  const seconds = typeof value === 'string' && family === 'datetime' ? secondsOf(value) : undefined
  const plus = decimalOf(String(seconds ?? value))
  const isWhole = plus !== undefined && (family !== 'datetime' || plus.scale === 0)
  if (plus !== undefined && isWhole && ['number', 'datetime'].includes(family)) return plus
  throw refusal(about, {
    is: `adds ${JSON.stringify(value)} to a column of ${family}`,
    wanted: 'a number to add to numbers; whole seconds, or a duration such as 36h, to add to times',
    todo: 'mend plus, or the types of the columns',
    inside: [2],
  })
}

function moving(plus: Decimal): (column: Column, row: number) => Held {
  return (column, row) => {
    // Only numbers and times can be moved: see `plusIn`.
    const value = heldAt(column, row) as Exclude<Held, Uint8Array>
    if (typeof value === 'object' && 'seconds' in value)
      return { ...value, seconds: value.seconds + Number(plus.unscaled) }
    // What has no decimal text is NaN or infinite, and stays so.
    const decimal = typeof value === 'object' ? value : decimalOf(String(value))
    if (decimal === undefined) return value
    // The sum of doubles is a double, as it would be written: 0.1 and 0.2 more is 0.3.
    return column.is === 'float' ? nearestTo(added(decimal, plus)) : added(decimal, plus)
  }
}

function added(one: Decimal, other: Decimal): Decimal {
  const scale = Math.max(one.scale, other.scale)
  const unscaled = [one, other].reduce(
    (sum, part) => sum + part.unscaled * 10n ** BigInt(scale - part.scale),
    0n,
  )
  return { unscaled, scale }
}

function inWords({ columns: [left, right], operator, plus }: Asked): string {
  return `${left} ${operator} ${right}${plus === undefined ? '' : ` + ${decimalText(plus)}`}`
}
