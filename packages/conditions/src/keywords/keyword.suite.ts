import { DuckDBInstance } from '@duckdb/node-api'
import { describe, expect, test } from '@jest/globals'
import type { TypeName } from '@ml-actions/dataset/table'
import { duckdb } from '@ml-actions/engine/dialects/duckdb'
import { predicateSql } from '@ml-actions/engine/render'
import type { About } from '../forms/form.ts'
import { pushColumnOf } from '../push/engine-column.ts'
import { type Cell, columnOf, type Form } from '../twin.ts'
import type { ValueKeyword } from './keyword.ts'

/** What a keyword asks of a column, with cells for which that holds and cells for which it does not. */
export interface Sample {
  readonly type: TypeName
  /** What is asked, as somebody writes it. */
  readonly asked: unknown
  readonly good: readonly Cell[]
  readonly bad: readonly Cell[]
  /** The words of a report. */
  readonly wanted: string
  readonly wrong: string
  /** The forms of columns of which each cell is asked. */
  readonly slow?: readonly Form[]
  /** The engine's type of such a column, where it is not the usual one; or why none is asked. */
  readonly engine?: `as ${string}` | `not: ${string}`
}

/** The forms in which a column of a type may lie in a batch, and what DuckDB calls the type. */
const columns: Partial<Record<TypeName, readonly [word: string, ...forms: Form[]]>> = {
  int64: ['BIGINT', 'integer', 'big-integer'],
  number: ['DOUBLE', 'float', 'integer', 'decimal'],
  float64: ['DOUBLE', 'float'],
  decimal: ['DECIMAL(18,2)', 'decimal'],
  text: ['VARCHAR', 'text'],
  datetime: ['TIMESTAMP', 'datetime'],
  bool: ['BOOLEAN', 'boolean'],
  binary: ['BLOB', 'binary'],
}

/** Knows nothing but what a column is. */
export function aboutOf(keyword: string, type: TypeName | undefined): About {
  return {
    keyword,
    column: 'c',
    ...(type === undefined ? {} : { type }),
    typeOf: () => type,
    conditions: () => [],
    place: (...inside) => ({ path: ['here', ...inside].join('/') }),
  }
}

/** The laws of a keyword about each value by itself, on samples of what it asks. */
export function keywordSuite(keyword: ValueKeyword, samples: readonly Sample[]): void {
  const { name, test: testOf, allHold, pushTest, wanted, wrong } = keyword

  describe.each(samples)(
    `${name}: $asked of $type`,
    ({ type, asked: raw, good, bad, slow = [], ...sample }) => {
      const [usual = 'VARCHAR', ...forms] = columns[type] ?? []
      const cells = [...good, ...bad]
      const read = () => keyword.asks.read(raw, aboutOf(name, type))
      const fitting = forms.map((form) => ({ form, column: columnOf(form, 'c', cells) }))

      test.each(fitting)('holds of the same cells as $form', ({ form, column }) => {
        const holds = testOf(column, read())
        expect(cells.filter((_, row) => holds(row))).toEqual(good)
        // Of cells that all hold it may not know it; none that does not hold is taken for one that does.
        for (const cell of bad)
          expect(allHold?.(columnOf(form, 'c', [...good, cell]), read(), good.length + 1) ?? false).toBe(
            false,
          )
      })

      test.each(forms)(
        'is told at once of a column of %s that holds it, but where each cell is asked',
        (form) => {
          const column = columnOf(form, 'c', [...good, null])
          const isTold = allHold?.(column, read(), good.length + 1)
          expect(isTold).toBe(allHold && !slow.includes(form))
        },
      )

      test('is asked of an engine as of cells, or told why not', async () => {
        const { engine = `as ${usual}` } = sample
        const word = engine.startsWith('as ') ? engine.slice(3) : usual
        const column = pushColumnOf({ name: 'c', word, type: duckdb.typeOf(word) })
        const predicate = pushTest?.(column, read(), duckdb)
        if (engine.startsWith('not: ')) return expect(`not: ${predicate}`).toContain(engine)
        if (predicate === undefined || typeof predicate === 'string') throw new Error(predicate)
        expect(await heldIn(cells, word, predicateSql(duckdb, predicate))).toEqual(good.map(String))
      })

      test('is told in words', () => {
        expect([wanted(read()), wrong(read())]).toEqual([sample.wanted, sample.wrong])
      })
    },
  )
}

const connected = DuckDBInstance.create().then((instance) => instance.connect())

/** The cells of which DuckDB says that a predicate holds. */
async function heldIn(cells: readonly Cell[], word: string, sql: string): Promise<readonly string[]> {
  const rows = cells.map((cell) => `'${String(cell).replaceAll("'", "''")}'`)
  const read = await (await connected).runAndReadAll(
    `SELECT t.text, ${sql} FROM (SELECT text, CAST(text AS ${word}) AS c FROM (VALUES (${rows.join('), (')})) AS v(text)) AS t`,
  )
  return read.getRows().flatMap(([text, holds]) => (holds === true ? [String(text)] : []))
}
