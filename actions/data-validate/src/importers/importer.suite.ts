import { describe, expect, test } from '@jest/globals'
import { readSettings } from '@ml-actions/action/settings'
import { Misuse } from '@ml-actions/verdict/faults'
import fc from 'fast-check'
import { parseContract } from '../contract/parse.ts'
import {
  contractFault,
  contractText,
  type Given,
  type Imported,
  type Importer,
  importDocument,
} from './importer.ts'

/** The laws that every importer keeps, whoever adds one. */
export function importerSuite(importer: Importer): void {
  const given: Given = { typeOf: () => 'int64' }
  const read = (text: string): Imported => importDocument(importer, text, 'document', given)
  const example: unknown = readSettings(importer.example, 'example', 'theirs').value

  /** Reads, and takes a Misuse with its place for an answer; anything else that is thrown is a crash. */
  const answerTo = (text: string): Imported | Misuse => {
    try {
      return read(text)
    } catch (error) {
      if (!(error instanceof Misuse)) throw error
      expect(error.parts.place?.path).toBe('document')
      return error
    }
  }

  describe(`the importer ${importer.name}`, () => {
    test('maps its example as a whole, to what is read as a contract', () => {
      const { contract, refused } = read(importer.example)
      expect(refused).toEqual([])
      const { columns, demands } = parseContract(contractText(contract), 'contract.yml')
      expect(columns.flatMap((rule) => rule.demands).length + demands.length).toBeGreaterThan(0)
    })

    test('reads the same document twice as the same', () => {
      expect(contractText(read(importer.example).contract)).toBe(
        contractText(read(importer.example).contract),
      )
    })

    test.each([
      ['nothing', ''],
      ['text', '"hello"'],
      ['a list', '[1, 2]'],
      ['an empty map', '{}'],
      ['broken syntax', '{"a": ['],
      ['a document nested thousands of times', `${'['.repeat(30_000)}`],
      ['a document nested a hundred times', `${'{"a":'.repeat(100)}1${'}'.repeat(100)}`],
      ['a document of 2 MiB', `"${'x'.repeat(2_097_152)}"`],
    ])('answers with a Misuse to %s', (_, text) => {
      expect(answerTo(text)).toBeInstanceOf(Misuse)
    })

    test('reads, refuses or answers with a Misuse where any part of the example is something else', () => {
      const strange = fc.oneof(
        fc.jsonValue({ maxDepth: 2 }),
        fc.constantFrom('__proto__', 'constructor', ' ', JSON.parse('{"__proto__": 1}'), [[]], -0, 1e300),
      )
      fc.assert(
        fc.property(fc.nat(), strange, (seed, value) => {
          const answer = answerTo(JSON.stringify(changed(example, seed, value)))
          if (answer instanceof Misuse) return
          expect(contractFault(answer.contract)).toBeUndefined()
          for (const { what, why, place } of answer.refused) {
            expect([what, why].every((words) => /^\S(.*\S)?$/s.test(words) && words.length < 1_000)).toBe(
              true,
            )
            expect(place.line).toBeGreaterThan(0)
          }
        }),
        { numRuns: 150 },
      )
    })

    test('leaves no demand of the example out without a word', () => {
      const whole = contractText(read(importer.example).contract)
      for (const index of leavesOf(example).keys()) {
        const answer = answerTo(JSON.stringify(changed(example, index, { no: 'sense' })))
        const told =
          answer instanceof Misuse || answer.refused.length > 0 || contractText(answer.contract) !== whole
        expect([index, told]).toEqual([index, true])
      }
    })
  })
}

type Pointer = readonly (string | number)[]

/** The ways to all parts of a value. */
function leavesOf(value: unknown, at: Pointer = []): readonly Pointer[] {
  if (typeof value !== 'object' || value === null) return [at]
  const keys: readonly (string | number)[] = Array.isArray(value) ? [...value.keys()] : Object.keys(value)
  return keys.flatMap((key) =>
    leavesOf((value as Readonly<Record<string | number, unknown>>)[key], [...at, key]),
  )
}

/** The value with one part, chosen by a seed, replaced. */
function changed(value: unknown, seed: number, by: unknown): unknown {
  const parts = leavesOf(value)
  return replaced(value, parts[seed % parts.length] ?? [], by)
}

function replaced(value: unknown, [key, ...rest]: Pointer, by: unknown): unknown {
  if (key === undefined) return by
  if (Array.isArray(value)) return value.map((one, index) => (index === key ? replaced(one, rest, by) : one))
  const entries = Object.entries(value as Readonly<Record<string, unknown>>)
  return Object.fromEntries(
    entries.map(([name, one]) => [name, name === key ? replaced(one, rest, by) : one]),
  )
}
