import { describe, expect, test } from '@jest/globals'
import type { Dialect } from '@ml-actions/dataset/table'
import { Misuse } from '@ml-actions/verdict/faults'
import fc from 'fast-check'
import { readWhole } from './read-whole.suite.ts'

const cell = fc.oneof(
  fc.constantFrom(null, '', ',', '"', '""', '\n', '\r', '\r\n', 'a"b', 'é', '😀', '\ufeff', '\\', ' x '),
  fc.string({ unit: 'grapheme', maxLength: 12 }).filter((text) => !text.includes('\0')),
)

interface Sheet {
  readonly text: string
  readonly rows: readonly (readonly (string | null)[])[]
}

/** Any table, printed with any line end and with quotes wherever they may be. */
const sheets: fc.Arbitrary<Sheet> = fc
  .record({
    rows: fc
      .integer({ min: 2, max: 4 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }),
      ),
    lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
    quoteAll: fc.boolean(),
    last: fc.boolean(),
  })
  .map(({ rows, lineEnd, quoteAll, last }) => {
    const width = rows[0]?.length ?? 0
    const names = Array.from({ length: width }, (_, column) => `c${column}`).join(',')
    const lines = rows.map((row) => row.map((value) => print(value, quoteAll)).join(','))
    return { text: [names, ...lines].join(lineEnd) + (last ? lineEnd : ''), rows }
  })

function print(value: string | null, quoteAll: boolean): string {
  if (value === null) return ''
  return quoteAll || value === '' || /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value
}

/** Bytes that are nearly delimited text, so that every branch of the scanner is met. */
const scraps = fc.array(
  fc.constantFrom(
    '"',
    '""',
    ',',
    '\n',
    '\r',
    '\r\n',
    '\\',
    '\\"',
    '#',
    'a',
    '1',
    'é',
    '😀',
    '\0',
    '\ufeff',
    '',
  ),
  { maxLength: 40 },
)

describe('the laws of delimited text', () => {
  test('what is printed is read as the same table', async () => {
    await fc.assert(
      fc.asyncProperty(sheets, async ({ text, rows }) => {
        const read = await readWhole(text)
        expect(read.found).toEqual([])
        expect(read.rows).toEqual(rows)
      }),
      { numRuns: 300 },
    )
  })

  test('bytes that come one, two, … at a time are the same table, places and faults', async () => {
    const dialects = fc.constantFrom<Dialect>(
      {},
      { newline: 'lf' },
      { escape: '\\' },
      { comment: '#' },
      { blankLines: 'skip' },
    )
    await fc.assert(
      fc.asyncProperty(scraps, dialects, async (parts, dialect) => {
        const text = `h\n${parts.join('')}`
        const whole = await look(text, dialect, 4096)
        for (const size of [1, 2, 3, 5, 7]) expect(await look(text, dialect, size)).toEqual(whole)
      }),
      { numRuns: 300 },
    )
  })

  test('the place of every cell is where its text stands', async () => {
    await fc.assert(
      fc.asyncProperty(sheets, async ({ text }) => {
        const read = await readWhole(text)
        const lines = text.split(/\r\n|\r|\n/)
        read.places.forEach((row, index) => {
          row.forEach((place, column) => {
            const [line = 0, at = 0] = place.split(/[:-]/).map(Number)
            const value = read.rows[index]?.[column]
            const printed =
              typeof value === 'string'
                ? [value, print(value, true)].map((one) => one.split(/[\r\n]/)[0])
                : ['']
            const there = lines[line - 1]?.slice(at - 1) ?? ''
            expect(printed.some((start = '') => there.startsWith(start))).toBe(true)
          })
        })
      }),
      { numRuns: 200 },
    )
  })

  test('any bytes are a table with faults, or Misuse', async () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      scraps.map((parts) => Buffer.from(parts.join(''))),
    )
    const encodings = fc.constantFrom('utf-8', 'utf-16le', 'utf-16be', 'latin1', 'windows-1252')
    await fc.assert(
      fc.asyncProperty(bytes, encodings, async (content, encoding) => {
        try {
          await readWhole(content, ['int64'], { encoding })
        } catch (fault) {
          expect(fault).toBeInstanceOf(Misuse)
        }
      }),
      { numRuns: 500 },
    )
  })
})

async function look(text: string, dialect: Dialect, windowBytes: number) {
  const { names, rows, places, found, notes } = await readWhole(text, ['text', 'int64'], dialect, windowBytes)
  return { names, rows, places, found, notes }
}
