import type { Coded } from '@ml-actions/metrics/predictions'

const sign = ' × '

/** Names the crossing of columns, whose slices are the combinations of their values: `region × plan`. */
export function crossingOf(columns: readonly string[]): string {
  return columns.join(sign)
}

/** The columns of a crossing; the column itself, where it is one. */
export function columnsIn(by: string): readonly string[] {
  return by.split(sign)
}

/**
 * Codes the combinations that rows have, each by the name of its slice: `region=EU, plan=pro`.
 * @throws {TypeError} when a column was not read
 */
export function crossed(slices: ReadonlyMap<string, Coded>, columns: readonly string[]): Coded {
  const [first, ...others] = columns.map((column): Coded => {
    const coded = slices.get(column)
    if (coded === undefined) throw new TypeError(`the slice column ${JSON.stringify(column)} was not read`)
    return { names: coded.names.map((value) => `${column}=${value}`), codes: coded.codes }
  })
  if (first === undefined) throw new TypeError('no column is crossed with none')
  return others.reduce(crossedWith, first)
}

function crossedWith(one: Coded, other: Coded): Coded {
  const known = new Map<number, number>()
  const names: string[] = []
  const codes = one.codes.map((first, row) => {
    const second = other.codes[row] ?? 0
    const key = first * other.names.length + second
    const code = known.get(key) ?? names.length
    if (code === names.length) {
      known.set(key, code)
      names.push(`${one.names[first] ?? ''}, ${other.names[second] ?? ''}`)
    }
    return code
  })
  return { names, codes }
}
