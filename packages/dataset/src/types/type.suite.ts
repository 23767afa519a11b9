import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { State } from '../batch.ts'
import { parse, type Type, type Value, valueAt } from './type.ts'

/** Values that a type has, and texts that it must and must not take. */
export interface Examples {
  readonly values: fc.Arbitrary<Value>
  readonly takes: readonly (readonly [text: string, value: Value])[]
  readonly refuses: readonly string[]
}

/** The laws that every type keeps. */
export function typeSuite(type: Type, { values, takes, refuses }: Examples): void {
  describe(`the laws of types: ${type.name}`, () => {
    test('what is printed is read as the same value', () => {
      fc.assert(fc.property(values, (value) => expect(parse(type, type.print(value))).toEqual(value)))
    })

    if (takes.length > 0) {
      test.each(takes)('takes %j', (text, value) => {
        expect(parse(type, text)).toEqual(value)
      })
    }

    if (refuses.length > 0) {
      test.each(refuses)('refuses %j', (text) => {
        expect(parse(type, text)).toBeUndefined()
      })
    }

    test('any text is a value or it is not, and never a fault', () => {
      fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void parse(type, text)))
    })

    test('cells that are null or absent stay so, and their neighbours keep their values', () => {
      fc.assert(
        fc.property(fc.array(fc.option(values), { maxLength: 20 }), (rows) => {
          const column = type.column(cellsOf(type, rows))
          rows.forEach((value, row) => {
            expect(column.states[row]).toBe(value === null ? State.null : State.value)
            if (value !== null) expect(valueAt(column, row)).toEqual(value)
          })
        }),
      )
    })

    test('the grammar is told in words', () => {
      expect(type.wanted).not.toBe('')
    })
  })
}

function cellsOf(type: Type, rows: readonly (Value | null)[]) {
  const encoder = new TextEncoder()
  const texts = rows.map((value) => encoder.encode(value === null ? '?' : type.print(value)))
  const starts = new Uint32Array(rows.length)
  const ends = new Uint32Array(rows.length)
  let at = 0
  texts.forEach((text, row) => {
    starts[row] = at
    at += text.length
    ends[row] = at
  })
  const bytes = new Uint8Array(at)
  texts.forEach((text, row) => {
    bytes.set(text, starts[row])
  })
  const states = Uint8Array.from(rows, (value) => (value === null ? State.null : State.value))
  return { name: 'column', rows: rows.length, bytes, starts, ends, states }
}
