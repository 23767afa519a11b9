import type { ColumnType, EngineColumn } from '@ml-actions/engine/column'
import { type Counting, compareUnits, leastUnits } from '@ml-actions/engine/exactly'
import type { Predicate, Scalar } from '@ml-actions/engine/expression'
import { scalarOf } from '@ml-actions/engine/nested'
import { doubleIn, textIn, unitsIn } from '@ml-actions/engine/values'
import { daysOf, decimalNumber } from '../bins/number-in.ts'
import { decimalWord } from '../bins/text-in.ts'
import type { As } from '../drift/drift-file.ts'

/** A column that is counted as numbers. */
export interface AskedNumbers {
  readonly is: 'numbers'
  readonly of: Scalar
  /** Whether NaN and the infinities may stand there. */
  readonly isFloat: boolean
  /** The double that the reader of files makes of a value. */
  double(text: string): number
  /** Whether that double is below an edge. */
  below(edge: number): Predicate
}

/** A column that is counted by its values. */
export interface AskedWords {
  readonly is: 'words'
  readonly of: Scalar
  /** The word that the reader of files makes of a value. */
  word(text: string): string
}

/** Says how an engine is asked of a column; or why it is not. */
export function askedColumn(column: EngineColumn, as: As): AskedNumbers | AskedWords | string {
  const { type, inexact } = column
  if (as === 'category') return askedWords(column)
  if (inexact !== undefined) return `it holds ${inexact}`
  const of = scalarOf(column)
  if (as === 'number') return numbers(of, type)
  if (type.is !== 'text') return 'it holds no texts, of which the engine could tell the length'
  return counting({ is: 'characters', of }, { is: 'integer', signed: true, bits: 64 })
}

/** Says how an engine is asked of the values of a column; or why it is not. */
export function askedWords(column: EngineColumn): AskedWords | string {
  const { type, inexact } = column
  return inexact === undefined ? words(scalarOf(column), type) : `it holds ${inexact}`
}

function numbers(of: Scalar, type: ColumnType): AskedNumbers | string {
  switch (type.is) {
    case 'float':
      return {
        is: 'numbers',
        of,
        isFloat: true,
        double: (text) => doubleIn(text) + 0,
        below: (edge) => ({ is: 'compare', left: of, operator: '<', right: { is: 'double', value: edge } }),
      }
    case 'integer':
    case 'decimal':
    case 'date':
    case 'datetime':
      return counting(of, type)
    default:
      return 'it holds neither numbers nor days and times'
  }
}

/** Values that count units are below an edge where they are fewer than the least whose double is not. */
function counting(of: Scalar, type: Counting): AskedNumbers {
  const double = doubleOf(type)
  return {
    is: 'numbers',
    of,
    isFloat: false,
    double: (text) => double(unitsIn(text, type)),
    below: (edge) =>
      compareUnits(
        of,
        '<',
        leastUnits(type, (units) => double(units) >= edge),
      ),
  }
}

/** The double that the reader of files makes of so many units. */
function doubleOf(type: Counting): (units: bigint) => number {
  switch (type.is) {
    case 'integer':
      return Number
    case 'decimal':
      return (units) => decimalNumber(units, type.scale)
    case 'date':
      return (units) => daysOf(Number(units) * 86_400, 0)
    case 'datetime':
      return (units) => {
        const rest = ((units % type.perSecond) + type.perSecond) % type.perSecond
        const nanoseconds = Number(rest * (1_000_000_000n / type.perSecond))
        return daysOf(Number((units - rest) / type.perSecond), nanoseconds)
      }
  }
}

function words(of: Scalar, type: ColumnType): AskedWords | string {
  const asked = (word: AskedWords['word']): AskedWords => ({ is: 'words', of, word })
  switch (type.is) {
    case 'text':
      return asked(textIn)
    case 'bool':
      return asked((text) => text)
    case 'integer':
      return asked((text) => String(unitsIn(text, type)))
    case 'decimal':
      return asked((text) => decimalWord(unitsIn(text, type), type.scale))
    case 'float':
      return asked((text) => String(doubleIn(text)))
    default:
      return 'it holds neither texts nor numbers'
  }
}
