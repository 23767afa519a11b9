import { type Form, refusal, type Written } from '@ml-actions/conditions/forms/form'
import { inWords, type Range, range, rate, share, within } from '@ml-actions/conditions/forms/range'
import { grouped, percent } from '@ml-actions/conditions/words'
import { State } from '@ml-actions/dataset/batch'
import { type Aggregate, not } from '@ml-actions/engine/expression'
import { allPresent, type PushAbout, rowsWhere } from '../push/push.ts'
import type { Check } from './check.ts'

interface Asked {
  readonly share?: Range
  readonly perRow?: Range
  readonly rowsShare?: Range
}

interface Missing {
  cells: number
  nulls: number
  rows: number
  rowsWithNull: number
}

const shares = range(share)
const rates = range(rate)

const asks: Form<Asked> = {
  schema: {
    type: 'object',
    properties: { share: shares.schema, 'per-row': rates.schema, 'rows-share': shares.schema },
    additionalProperties: false,
  },
  summary: '`{share, per-row, rows-share}`, each a range',
  read(value, about) {
    const map = value as Written
    const read = (key: string) =>
      map[key] === undefined
        ? undefined
        : range(key === 'per-row' ? rate : share).read(map[key], {
            ...about,
            place: (...inside) => about.place(key, ...inside),
          })
    const [of, perRow, rowsShare] = [read('share'), read('per-row'), read('rows-share')]
    if (of === undefined && perRow === undefined && rowsShare === undefined) {
      const wanted = 'share, per-row or rows-share'
      throw refusal(about, { is: 'is empty and could never fail', wanted, todo: 'write one of them' })
    }
    return {
      ...(of === undefined ? {} : { share: of }),
      ...(perRow === undefined ? {} : { perRow }),
      ...(rowsShare === undefined ? {} : { rowsShare }),
    }
  },
}

/** `missing`: nulls of all columns, whether the contract names them or not. */
export const missing: Check<Asked, Missing> = {
  name: 'missing',
  level: 'dataset',
  summary:
    'nulls of all columns, named or not, are in these ranges: `share` of all cells, `per-row` nulls for each row, `rows-share` of rows with a null',
  on: [],
  asks,
  example: { share: { below: 0.05 } },
  perValue: false,
  columns: () => 'all',
  plan: () => ({ cells: 0, nulls: 0, rows: 0, rowsWithNull: 0 }),
  fold(state, look) {
    const flagged = new Uint8Array(look.rows)
    state.rows += look.inView
    for (const { column, values, nulls, invalid } of look.cells) {
      state.cells += values + nulls + invalid
      state.nulls += nulls
      if (nulls === 0) continue
      for (let row = 0; row < look.rows; row++) if (column.states[row] === State.null) flagged[row] = 1
    }
    for (const flag of flagged) state.rowsWithNull += flag
  },
  push(_, { where, columns }: PushAbout) {
    const [rows, rowsWithNull] = [rowsWhere(where), rowsWhere(where, not(allPresent(columns)))]
    const nulls = columns.map((column) => rowsWhere(where, not(allPresent([column]))))
    return {
      needs: [rows, rowsWithNull, ...nulls],
      state(answers) {
        const count = (one: Aggregate) => Number(answers.whole(one))
        return {
          cells: count(rows) * columns.length,
          nulls: nulls.reduce((sum, one) => sum + count(one), 0),
          rows: count(rows),
          rowsWithNull: count(rowsWithNull),
        }
      },
    }
  },
  merge: (one, other) => ({
    cells: one.cells + other.cells,
    nulls: one.nulls + other.nulls,
    rows: one.rows + other.rows,
    rowsWithNull: one.rowsWithNull + other.rowsWithNull,
  }),
  answer({ cells, nulls, rows, rowsWithNull }, asked) {
    const holds =
      (asked.share === undefined || within(asked.share, nulls, Math.max(1, cells))) &&
      (asked.perRow === undefined || within(asked.perRow, nulls, Math.max(1, rows))) &&
      (asked.rowsShare === undefined || within(asked.rowsShare, rowsWithNull, Math.max(1, rows)))
    const perRow = rows === 0 ? 0 : Number((nulls / rows).toPrecision(3))
    return {
      holds: cells === 0 ? undefined : holds,
      evaluated: cells,
      failed: nulls,
      skipped: 0,
      is: `${grouped(nulls)} of ${grouped(cells)} cells are null (${percent(nulls, cells)}; ${perRow} a row), in ${grouped(rowsWithNull)} of ${grouped(rows)} rows`,
      observed: { value: cells === 0 ? null : nulls / cells, unit: 'share', n: cells },
      settled: false,
      examples: [],
    }
  },
  wanted: ({ share: of, perRow, rowsShare }) =>
    [
      of === undefined ? '' : `a share of nulls of ${inWords(of)}`,
      perRow === undefined ? '' : `${inWords(perRow)} nulls a row`,
      rowsShare === undefined ? '' : `a share of rows with a null of ${inWords(rowsShare)}`,
    ]
      .filter((part) => part !== '')
      .join(', '),
}
