import type { Condition } from '@ml-actions/conditions/condition'
import { type Asked as AnyRule, rowRule } from './row-rule.ts'

interface Asked extends AnyRule {
  readonly conditions: readonly Condition[]
}

/** `expect`: the values of a row hold per-value keywords, most useful with `when`. */
export const expect = rowRule<Asked>({
  name: 'expect',
  summary:
    'the columns hold these per-value keywords: `{when: {country: {one-of: [DE]}}, expect: {zip: {…}}}`',
  properties: { expect: { $ref: '#/$defs/conditions' } },
  nulls: ['skip', 'fail'],
  example: { expect: { zip: { matches: '^[0-9]{5}$' } } },
  read(rule, about) {
    const conditions = about.conditions(rule['expect'], 'expect')
    return { conditions, columns: conditions.map(({ column }) => column) }
  },
  holds(columns, { conditions }) {
    const tests = columns.map((column, index) => (conditions[index] as Condition).test(column))
    return (row) => tests.every((test) => test(row))
  },
  pushTest(columns, { conditions }, engine) {
    const tests = columns.map((column, index) => (conditions[index] as Condition).pushTest(column, engine))
    const refused = tests.find((test) => typeof test === 'string')
    return refused ?? { is: 'all', of: tests.filter((test) => typeof test !== 'string') }
  },
  wanted: ({ conditions }) => conditions.map(({ words }) => words).join(' and '),
  wrong: ({ conditions }) => `not one in which ${conditions.map(({ words }) => words).join(' and ')}`,
})
