import type { Pointer } from '@ml-actions/action/settings'
import { compareDecimals, decimalOf } from '@ml-actions/conditions/values/decimal'
import { isGlob } from '@ml-actions/data-validate/forms/glob'
import { isMap, mapOf } from '@ml-actions/verdict/mapping'
import { demandIn, membersIn } from '../demand.ts'
import { canonical } from '../same.ts'
import { always, isDisjoint, possibleIn, typeIn, valuesIn } from './possible.ts'
import type { Keywords, Remark } from './remark.ts'

/** What the parts of a contract say against each other. */
export function lintWhole(contract: Keywords): readonly Remark[] {
  const columns = isMap(contract['columns']) ? contract['columns'] : {}
  return [
    ...counts(contract, columns),
    ...balance(contract, columns),
    ...repeated(contract),
    ...keys(contract, columns),
    ...answers(contract, columns),
    ...conditions(contract, columns),
  ]
}

function contradiction(is: string, at: Pointer): Remark {
  return {
    severity: 'error',
    kind: 'contradiction',
    is,
    todo: 'mend one of the two: no data can keep both',
    at,
  }
}

/** The end of a range of counts as a whole number; undefined when it is open. */
function most(range: unknown): number | undefined {
  if (typeof range === 'number') return range
  const { max, below } = mapOf(range)
  return typeof max === 'number' ? max : typeof below === 'number' ? Math.ceil(below) - 1 : undefined
}

function least(range: unknown): number {
  if (typeof range === 'number') return range
  const { min, above } = mapOf(range)
  return typeof min === 'number' ? min : typeof above === 'number' ? Math.floor(above) + 1 : 0
}

function counts(contract: Keywords, columns: Keywords): readonly Remark[] {
  const wanted = always(contract, 'column-count')
  if (wanted === undefined || contract['columns'] === undefined) return []
  const names = Object.keys(columns)
  const needed = names.filter((name) => !isGlob(name) && always(mapOf(columns[name]), 'required') !== false)
  const [high, low] = [most(wanted), least(wanted)]
  if (high !== undefined && needed.length > high) {
    return [
      contradiction(`${needed.length} columns are required, and "column-count" lets ${high} be there`, [
        'column-count',
      ]),
    ]
  }
  const others = demandIn('other-columns', contract['other-columns'], contract)?.value
  if (others === 'refuse' && !names.some(isGlob) && names.length < low) {
    return [
      contradiction(
        `"columns" names ${names.length} columns and refuses others, and "column-count" wants ${low}`,
        ['column-count'],
      ),
    ]
  }
  return []
}

/** Shares of classes: the largest of k is at least 1/k, the smallest at most. */
function balance(contract: Keywords, columns: Keywords): readonly Remark[] {
  const asked = mapOf(always(contract, 'label'))
  const column = mapOf(columns[String(asked['column'])])
  const type = typeIn(column)
  const classes = valuesIn(asked['classes'], type) ?? []
  if (classes.length === 0) return []
  const share = { unscaled: 1n, scale: 0 }
  const atLeast = (range: unknown, keys: readonly string[]) =>
    keys.flatMap((key) => decimalOf(String(mapOf(range)[key])) ?? [])
  const times = ({ unscaled, scale }: { unscaled: bigint; scale: number }) => ({
    unscaled: unscaled * BigInt(classes.length),
    scale,
  })
  const top = atLeast(asked['top-share'], ['max', 'below']).some(
    (end) => compareDecimals(times(end), share) < 0,
  )
  const each = atLeast(asked['each-share'], ['min', 'above']).some(
    (end) => compareDecimals(times(end), share) > 0,
  )
  const rows = most(always(contract, 'rows'))
  const each0 = least(asked['each-count']) * classes.length
  const listed = possibleIn({ 'one-of': asked['classes'] }, type)
  const impossible = classes.filter((value) =>
    isDisjoint({ only: [value], never: [] }, possibleIn(column, type), type),
  )
  return [
    ...(top
      ? [
          contradiction(
            `the largest of ${classes.length} classes has at least 1/${classes.length} of the rows`,
            ['label'],
          ),
        ]
      : []),
    ...(each
      ? [
          contradiction(
            `the smallest of ${classes.length} classes has at most 1/${classes.length} of the rows`,
            ['label'],
          ),
        ]
      : []),
    ...(rows !== undefined && each0 > rows
      ? [
          contradiction(`${classes.length} classes want ${each0} rows, and "rows" lets ${rows} be there`, [
            'label',
          ]),
        ]
      : []),
    ...(listed.only !== undefined && impossible.length > 0
      ? [
          contradiction(`"label" lists ${impossible.length} classes that the column does not let through`, [
            'label',
          ]),
        ]
      : []),
  ]
}

/** The same rule twice. */
function repeated(contract: Keywords): readonly Remark[] {
  return ['unique', 'foreign-keys', 'row-rules'].flatMap((keyword) => {
    const members = membersIn(keyword, contract[keyword])
    const texts = members.map(({ value, when, mostly, severity }) =>
      canonical([value, when ?? null, mostly, severity]),
    )
    return members.flatMap(({ index = 0 }, at): readonly Remark[] =>
      texts.indexOf(texts[at] ?? '') < at
        ? [
            {
              severity: 'warn',
              kind: 'no-effect',
              is: `the same rule stands twice in "${keyword}"`,
              todo: 'take one of them away',
              at: [keyword, index],
            },
          ]
        : [],
    )
  })
}

/** A key is unique and has no nulls without being told so again. */
function keys(contract: Keywords, columns: Keywords): readonly Remark[] {
  const key = always(contract, 'primary-key')
  const names = Array.isArray(key) ? key.map(String) : []
  return names.flatMap((name): readonly Remark[] => {
    const column = mapOf(columns[name])
    const optional = always(column, 'required') === false
    const again = names.length === 1 && always(column, 'unique') === true
    return [
      ...(optional
        ? [
            contradiction(`"primary-key" needs ${JSON.stringify(name)}, which is not required`, [
              'columns',
              name,
              'required',
            ]),
          ]
        : []),
      ...(again
        ? [
            {
              severity: 'warn' as const,
              kind: 'no-effect' as const,
              is: `"unique" asks nothing of ${JSON.stringify(name)} that "primary-key" does not ask`,
              todo: 'take one of them away',
              at: ['columns', name, 'unique'],
            },
          ]
        : []),
    ]
  })
}

/** Demands that no number of rows answers: more values wanted than there may be rows. */
function answers(contract: Keywords, columns: Keywords): readonly Remark[] {
  const rows = most(always(contract, 'rows'))
  if (rows === undefined) return []
  return Object.entries(columns).flatMap(([name, keywords]) =>
    Object.entries(mapOf(keywords)).flatMap(([keyword, value]) =>
      membersIn(keyword, value).flatMap(({ minEvaluated }): readonly Remark[] =>
        typeof minEvaluated === 'number' && minEvaluated > rows
          ? [
              {
                severity: 'error',
                kind: 'never-answered',
                is: `"min-evaluated" wants ${minEvaluated} values, and "rows" lets ${rows} rows be there`,
                todo: 'mend one of the two: this is inconclusive on any data',
                at: ['columns', name, keyword, 'min-evaluated'],
              },
            ]
          : [],
      ),
    ),
  )
}

/** Conditions that no row can meet, so that nothing is ever looked at. */
function conditions(contract: Keywords, columns: Keywords): readonly Remark[] {
  const ofColumns = Object.entries(columns).flatMap(([name, keywords]) =>
    Object.entries(mapOf(keywords)).map(([keyword, value]) => ({
      at: ['columns', name, keyword],
      keyword,
      value,
    })),
  )
  const ofRows = ['row-rules', 'unique', 'foreign-keys'].map((keyword) => ({
    at: [keyword],
    keyword,
    value: contract[keyword],
  }))
  return [...ofColumns, ...ofRows].flatMap(({ at, keyword, value }) =>
    membersIn(keyword, value).flatMap(({ when, index }) =>
      Object.entries(mapOf(when)).flatMap(([column, asked]): readonly Remark[] => {
        const type = typeIn(mapOf(columns[column]))
        const [wanted, possible] = [possibleIn(mapOf(asked), type), possibleIn(mapOf(columns[column]), type)]
        if (!isDisjoint(wanted, possible, type)) return []
        return [
          {
            severity: 'error',
            kind: 'never-answered',
            is: `no row meets the condition on ${JSON.stringify(column)}: the column does not let such a value through`,
            todo: 'mend the condition, or what is asked of the column',
            at: [...at, ...(index === undefined ? [] : [index]), 'when', column],
          },
        ]
      }),
    ),
  )
}
