import assert from 'node:assert/strict'
import fc from 'fast-check'
import type { Dialect } from './dialect.ts'

/** How an engine's own parser takes a quoted word apart, written down apart from the code that quotes. */
export interface Reading {
  readonly dialect: Dialect
  /** What the engine would read of SQL that is one text and nothing else; undefined where it is anything else. */
  text(sql: string): string | undefined
  /** The same of a name. */
  name(sql: string): string | undefined
}

/** One law of every dialect. */
export interface Law {
  readonly title: string
  holds(reading: Reading): void
}

const traps = [
  "'",
  "''",
  '"',
  '`',
  '\\',
  "\\'",
  '--',
  '/*',
  '*/',
  ';',
  '\0',
  '\n',
  '\r',
  '\u0085',
  '\u2028',
  '\u0001',
  '${',
  '}',
  '$1',
  '?',
  '%',
  '_',
  '\u{1F600}',
  'é',
  '\uFEFF',
  "' OR 1=1 --",
]

/** Texts made of what has a meaning somewhere in SQL. */
export const hostile = fc
  .array(fc.oneof(fc.constantFrom(...traps), fc.string({ unit: 'binary', maxLength: 5 })), { maxLength: 8 })
  .map((parts) => parts.join(''))
  .filter((text) => text.isWellFormed())

/** What every dialect does, whatever a contract holds. */
export const laws: readonly Law[] = [
  {
    title: 'a text is one text, and the very one',
    holds({ dialect, text }) {
      fc.assert(fc.property(hostile, (value) => assert.equal(text(dialect.text(value)), value)))
    },
  },
  {
    title: 'a name is one name, and the very one, or is refused',
    holds({ dialect, name }) {
      fc.assert(
        fc.property(hostile, (value) => {
          const sql = written(() => dialect.identifier(value))
          if (sql === undefined) assert.match(value, /\0|\$\{/)
          else assert.equal(name(sql), value)
        }),
      )
    },
  },
  {
    title: 'half a surrogate pair is refused',
    holds({ dialect }) {
      assert.throws(() => dialect.text('a\ud800b'), RangeError)
      assert.throws(() => dialect.identifier('\udc00'), RangeError)
    },
  },
  {
    title: 'a text holds no variable that would be put in before it is read',
    holds({ dialect }) {
      if (dialect.name === 'spark')
        fc.assert(fc.property(hostile, (value) => assert.ok(!dialect.text(value).includes('${'))))
    },
  },
]

function written(write: () => string): string | undefined {
  try {
    return write()
  } catch {
    return undefined
  }
}
