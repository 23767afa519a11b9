import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type How, readWhole, told } from './read-whole.suite.ts'

const spaces = fc.constantFrom('', '', ' ', '\t ', '\r')

/** Any JSON text, spaces among its tokens, names repeated or not. */
const value = fc.letrec<{ value: string; object: string }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
    fc.bigInt().map(String),
    fc.constantFrom('true', 'false', 'null', '-0', '1.50', '1E+2', '"\\u00e9\\ud83d\\ude00\\/"'),
    fc
      .string({ unit: 'binary', maxLength: 6 })
      .filter(wellFormed)
      .map((text) => JSON.stringify(text)),
    fc
      .array(fc.tuple(spaces, tie('value'), spaces), { maxLength: 3 })
      .map((all) => `[${all.map((one) => one.join('')).join(',')}]`),
    tie('object'),
  ),
  object: fc
    .tuple(
      spaces,
      fc.uniqueArray(
        fc.tuple(
          fc.constantFrom('a', 'b', 'long name', 'é', '__proto__'),
          spaces,
          spaces,
          tie('value'),
          spaces,
        ),
        {
          selector: ([name]) => name,
          maxLength: 4,
        },
      ),
    )
    .map(([space, members]) => {
      const texts = members.map(
        ([name, ...rest]) => `${JSON.stringify(name)}${rest[0]}:${rest[1]}${rest[2]}${rest[3]}`,
      )
      return `{${space}${texts.join(`,${space}`)}${space}}`
    }),
}))

function wellFormed(text: string): boolean {
  return text.isWellFormed()
}

/** The members of an object, by another parser. */
function membersOf(line: string): Map<string, unknown> {
  const parsed: object = JSON.parse(line)
  // An own member may be called as one that every object has.
  return new Map(
    Object.entries(Object.getOwnPropertyDescriptors(parsed)).map(([name, { value }]) => [name, value]),
  )
}

describe('the laws of JSON Lines', () => {
  test('every value is the one that another parser finds', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(value.object, { minLength: 1, maxLength: 8 }), async (lines) => {
        const whole = await readWhole(lines.join('\n'))
        const rows = lines.map(membersOf)
        expect(told(whole.faults)).toEqual([])
        expect(new Set(whole.names)).toEqual(new Set(rows.flatMap((row) => [...row.keys()])))
        for (const [index, name] of whole.names.entries()) {
          const read = await readWhole(lines.join('\n'), { types: { [name]: 'json' } })
          const parsed = read.columns[index]?.map((text) => (text === null ? null : JSON.parse(String(text))))
          expect(parsed).toEqual(rows.map((row) => row.get(name) ?? null))
        }
      }),
      { numRuns: 200 },
    )
  })

  test('a line is sound exactly when another parser takes it', async () => {
    const damage = fc.array(fc.tuple(fc.nat(60), fc.constantFrom(...'{}[]",:\\-+.0eE1 tfnu/\u0001é')), {
      minLength: 1,
      maxLength: 3,
    })
    await fc.assert(
      fc.asyncProperty(value.object, damage, async (line, changes) => {
        const letters = [...line]
        for (const [at, letter] of changes) letters.splice(at % letters.length, 1, letter)
        const damaged = letters.join('')
        const whole = await readWhole(damaged)
        const sound = parses(damaged)
        const codes = new Set(whole.faults.map(({ code }) => code))
        codes.delete('duplicate-key')
        codes.delete('blank-name')
        // One of two escapes is JSON by its grammar, and no text; names in one another are not looked at here.
        codes.delete('lone-surrogate')
        expect([damaged, codes.size === 0]).toEqual([
          damaged,
          sound || whole.faults.some(({ code }) => code === 'lone-surrogate'),
        ])
      }),
      { numRuns: 2_000 },
    )
  })

  test('it does not matter how many bytes are read at once', async () => {
    const line = fc.oneof(
      { weight: 5, arbitrary: value.object },
      { weight: 1, arbitrary: fc.constantFrom('[1]', '{"a":', '', '{"a":1,"a":2}') },
    )
    const forms: readonly How['format'][] = ['jsonl', 'json']
    await fc.assert(
      fc.asyncProperty(
        fc.array(line, { maxLength: 12 }),
        fc.integer({ min: 4, max: 64 }),
        fc.constantFrom(...forms),
        async (lines, windowBytes, format = 'jsonl') => {
          const text = format === 'jsonl' ? lines.join('\n') : `[${lines.join(',\n')}]`
          expect(await readWhole(text, { format, windowBytes })).toEqual(await readWhole(text, { format }))
        },
      ),
      { numRuns: 300 },
    )
  })
})

function parses(line: string): boolean {
  try {
    const parsed: unknown = JSON.parse(line)
    return typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)
  } catch {
    return false
  }
}
