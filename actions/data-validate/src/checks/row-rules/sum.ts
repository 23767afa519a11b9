import { type About, refusal } from '@ml-actions/conditions/forms/form'
import type { PushColumn } from '@ml-actions/conditions/push/column'
import { type Decimal, decimalOf, decimalText, ratioOfDecimal } from '@ml-actions/conditions/values/decimal'
import { kindOf } from '@ml-actions/conditions/values/kind'
import { exactIn, heldAt } from '@ml-actions/data-validate/values/order'
import type { Column } from '@ml-actions/dataset/batch'
import { added } from '@ml-actions/engine/added'
import { compareExactly } from '@ml-actions/engine/exactly'
import { both, type Predicate, type Scalar, typeOf } from '@ml-actions/engine/expression'
import { compareRatios, nearestDouble, type Ratio, ratioOf } from '@ml-actions/stats/summaries/ratio'
import { type Asked as AnyRule, columnsIn, rowRule } from './row-rule.ts'

interface Asked extends AnyRule {
  /** How many of the columns are added; where there is one more, it holds what they must come to. */
  readonly terms: number
  readonly total?: Decimal
  readonly within: Decimal
  /** `double`: each step of the addition is rounded, as most programs do. */
  readonly arithmetic: 'exact' | 'double'
}

const number = { type: ['number', 'string'] }
const nothing: Decimal = { unscaled: 0n, scale: 0 }
const zero: Ratio = { numerator: 0n, denominator: 1n }

/** `sum`: columns of each row add up to a number or to another column, exactly or within a tolerance. */
export const sum = rowRule<Asked>({
  name: 'sum',
  summary:
    'these columns add up to `equals`, a number (in quotes where it has more than 15 digits) or a column, exactly or `within` so much; `arithmetic: double` adds from left to right and rounds each time, as most programs do',
  properties: {
    sum: { type: 'array', items: { type: 'string' } },
    equals: number,
    within: number,
    arithmetic: { enum: ['exact', 'double'] },
  },
  nulls: ['skip', 'fail', 'fail-some'],
  example: { sum: ['a', 'b'], equals: 'total', within: '0.01' },
  read,
  holds(columns, { terms, total, within, arithmetic }) {
    const wanted = total === undefined ? undefined : totalOf(total, arithmetic)
    const most = ratioOfDecimal(within)
    const add = arithmetic === 'double' ? rounded : plus
    return (row) => {
      const parts = columns.map((column) => exactAt(column, row))
      if (!parts.every((part) => part !== undefined)) return false
      const added = parts.slice(0, terms).reduce(add, zero)
      const apart = plus(added, negative(wanted ?? (parts[terms] as Ratio)))
      return compareRatios(apart.numerator < 0n ? negative(apart) : apart, most) <= 0
    }
  },
  pushTest: (columns, asked) => pushSum(columns, asked),
  wanted: (asked) => inWords(asked),
  wrong: (asked) => `not one in which ${inWords(asked)}`,
})

/** Asks for the difference as a decimal that it always fits into, between the two ends of the tolerance. */
function pushSum(
  columns: readonly PushColumn[],
  { terms, total = nothing, within, arithmetic }: Asked,
): Predicate | string {
  const scalars = columns.map(({ scalar }) => scalar)
  if (arithmetic === 'double' || scalars.some((one) => typeOf(one).is === 'float'))
    return 'an engine rounds when it adds doubles'
  const [first, ...others] = scalars.slice(0, terms)
  const sum = added([first as Scalar, ...others], scalars[terms])
  if (sum === undefined) return 'the sum might have more digits than the engine adds exactly'
  const denominator = 10n ** BigInt(Math.max(total.scale, within.scale))
  const [middle = 0n, most = 0n] = [total, within].map(
    ({ unscaled, scale }) => unscaled * (denominator / 10n ** BigInt(scale)),
  )
  return both(
    compareExactly(sum, '>=', { numerator: middle - most, denominator }),
    compareExactly(sum, '<=', { numerator: middle + most, denominator }),
  )
}

function read(rule: Readonly<Record<string, unknown>>, about: About): Omit<Asked, 'nulls'> {
  const terms = columnsIn(rule['sum'], about, 1)
  const { equals, within: tolerance = 0 } = rule
  const within = decimalOf(String(tolerance))
  if (equals === undefined || within === undefined || within.unscaled < 0n) {
    const is = equals === undefined ? 'has no "equals"' : `is within ${JSON.stringify(tolerance)}`
    throw refusal(about, { is, wanted: '`equals`, and `within` from 0', todo: 'write them beside sum' })
  }
  const total = isNumber(equals, about) ? decimalOf(String(equals)) : undefined
  const columns = total === undefined ? [...terms, String(equals)] : terms
  for (const name of columns) refuseOther(name, about)
  const arithmetic = rule['arithmetic'] === 'double' ? 'double' : 'exact'
  return { columns, terms: terms.length, within, arithmetic, ...(total === undefined ? {} : { total }) }
}

/** Whether it is a number, and no column: one of more digits than YAML keeps stands in quotes. */
function isNumber(equals: unknown, about: About): boolean {
  if (typeof equals !== 'string') return true
  const isLong = /^[-+]?[0-9.]+$/.test(equals) && equals.replace(/[-+.]/g, '').replace(/^0+/, '').length > 15
  return isLong && about.typeOf(equals) === undefined
}

function refuseOther(column: string, about: About): void {
  const type = about.typeOf(column)
  if (type !== undefined && ['integer', 'decimal', 'float', 'number'].includes(kindOf[type])) return
  const is = `adds column ${JSON.stringify(column.slice(0, 80))}, which is ${type ?? 'text: it has no type'}`
  throw refusal(about, { is, wanted: 'columns of numbers', todo: 'say its type under columns' })
}

/** The exact value of a cell of numbers; undefined for NaN and the infinities. */
function exactAt(column: Column, row: number): Ratio | undefined {
  return exactIn(heldAt(column, row) as number | bigint | Decimal)
}

function plus(one: Ratio, other: Ratio): Ratio {
  if (one.denominator === other.denominator)
    return { numerator: one.numerator + other.numerator, denominator: one.denominator }
  return {
    numerator: one.numerator * other.denominator + other.numerator * one.denominator,
    denominator: one.denominator * other.denominator,
  }
}

/** Adds two doubles, or what becomes one. */
function rounded(one: Ratio, other: Ratio): Ratio {
  const sum = nearestDouble(one) + nearestDouble(other)
  return Number.isFinite(sum) ? ratioOf(sum) : plus(one, other)
}

function totalOf(total: Decimal, arithmetic: Asked['arithmetic']): Ratio {
  return arithmetic === 'double' ? ratioOf(Number(decimalText(total))) : ratioOfDecimal(total)
}

function negative({ numerator, denominator }: Ratio): Ratio {
  return { numerator: -numerator, denominator }
}

function inWords({ columns, terms, total, within, arithmetic }: Asked): string {
  const equals = total === undefined ? columns[terms] : decimalText(total)
  const tolerance = within.unscaled === 0n ? '' : `, within ${decimalText(within)}`
  const how = arithmetic === 'double' ? ' in doubles' : ''
  return `${columns.slice(0, terms).join(' + ')} = ${equals}${how}${tolerance}`
}
