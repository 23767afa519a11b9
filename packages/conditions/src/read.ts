import type { Settings } from '@ml-actions/action/settings'
import type { TypeName } from '@ml-actions/dataset/table'
import { both, type Predicate } from '@ml-actions/engine/expression'
import { isMap } from '@ml-actions/verdict/mapping'
import type { Place } from '@ml-actions/verdict/place'
import type { Condition } from './condition.ts'
import { type About, refusal } from './forms/form.ts'
import { refuseKind } from './forms/kind-of-column.ts'
import type { Keyword } from './keywords/keyword.ts'
import { type Capable, type PushColumn, unpushed } from './push/column.ts'
import { refuseUntyped } from './untyped.ts'

/** Conditions as they were written, and what is known where they are read. */
export interface Written {
  readonly settings: Pick<Settings, 'place' | 'keyPlace'>
  /** What they stand under, for messages. */
  readonly word: 'when' | 'where'
  /** A map of column to keywords, which the schema has let through. */
  readonly value: unknown
  /** Where it stands in the file. */
  readonly at: readonly (string | number)[]
  /** The keywords that a condition may hold. */
  readonly keywords: readonly Keyword[]
  /** The type of a column by its name; undefined where it has none. */
  readonly typeOf: About['typeOf']
  readonly document?: About['document']
}

/** One keyword of a condition, and what it asks. */
interface Demand {
  readonly check: Keyword
  readonly asked: unknown
  readonly place: Place
}

/**
 * Reads conditions on the values of columns, each column's joined by "and".
 * @throws {Misuse} with its place, for one that has no meaning
 */
export function conditionsOf(written: Written): readonly Condition[] {
  return Object.entries(isMap(written.value) ? written.value : {}).map(([column, keywords]) =>
    conditionOf(written, column, isMap(keywords) ? keywords : {}),
  )
}

function conditionOf(written: Written, column: string, map: Readonly<Record<string, unknown>>): Condition {
  const type = written.typeOf(column)
  const about = (keyword: string, ...at: readonly string[]) => aboutOf(written, { keyword, column, type }, at)
  const demands = Object.entries(map).flatMap(([keyword, given]): readonly Demand[] => {
    const check = written.keywords.find(({ name }) => name === keyword)
    if (check === undefined) return []
    const own = about(keyword, keyword)
    refuseKind(check.on, own)
    const asked = check.asks.read(given, own)
    return asked === undefined
      ? []
      : [{ check, asked, place: written.settings.keyPlace([...written.at, column, keyword]) }]
  })
  if (demands.length === 0) {
    const wanted = 'a demand on the value, such as `one-of: [DE]`'
    throw refusal(about(written.word), {
      is: 'asks nothing',
      wanted,
      todo: 'write one, or take the column away',
    })
  }
  const abroad = demands.find(({ check, asked }) => (check.refers?.(asked) ?? []).length > 0)
  if (abroad !== undefined) {
    const { name } = abroad.check
    const todo = 'list the values, or ask it of the column itself'
    const is = 'asks for values of another file in a condition'
    throw refusal(about(name, name), { is, wanted: 'a list', todo })
  }
  return {
    column,
    refuseUntyped: (heading) => {
      for (const demand of demands) refuseUntyped(demand, heading)
    },
    test: (cells) => {
      const tests = demands.map(({ check, asked }) => check.test(cells, asked))
      return (row) => tests.every((test) => test(row))
    },
    pushTest: (cells, engine) => pushDemands(demands, cells, engine),
    words: `${column} is ${demands.map(({ check, asked }) => check.wanted(asked)).join(' and ')}`,
  }
}

interface Subject {
  readonly keyword: string
  readonly column: string
  readonly type: TypeName | undefined
}

function aboutOf(written: Written, { keyword, column, type }: Subject, at: readonly string[]): About {
  const { settings, typeOf, document } = written
  return {
    keyword,
    column,
    ...(type === undefined ? {} : { type }),
    typeOf,
    ...(document === undefined ? {} : { document }),
    place: (...inside) => settings.place([...written.at, column, ...at, ...inside]),
    conditions: () => [],
  }
}

function pushDemands(demands: readonly Demand[], column: PushColumn, engine: Capable): Predicate | string {
  const predicates: Predicate[] = []
  for (const { check, asked } of demands) {
    const one = check.pushTest?.(column, asked, engine) ?? unpushed(check)
    if (typeof one === 'string') return one
    predicates.push(one)
  }
  return predicates.reduce(both, { is: 'always' })
}
