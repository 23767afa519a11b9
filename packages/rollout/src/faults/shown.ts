import type { Fault } from './fault.ts'

/** One test, by where it is and what it is called. */
export interface Named {
  readonly file: string
  readonly test: string
}

/** Finds the names in a test file that begin with ids of faults, `F12, F13: …`. */
export function namedIn(
  file: string,
  code: string,
): readonly (Named & { readonly ids: readonly string[] })[] {
  const names = code.matchAll(/(['`"])((F\d\d(?:, F\d\d)*): (?:(?!\1)[^\\\n])+)\1/g)
  return [...names].map(([, , test = '', ids = '']) => ({ file, test, ids: ids.split(', ') }))
}

/** Lists the tests that show a fault, of all test files by path. */
export function shownBy(fault: Fault, files: ReadonlyMap<string, string>): readonly Named[] {
  const own = [...files]
    .flatMap(([file, code]) => namedIn(file, code))
    .filter(({ ids }) => ids.includes(fault.id))
  const elsewhere = (fault.elsewhere ?? []).map(([file, test]) => ({ file, test }))
  return [...own.map(({ file, test }) => ({ file, test })), ...elsewhere]
}

/** Tells whether a file has a text of exactly these words, as a test's name is one. */
export function isThere({ file, test }: Named, files: ReadonlyMap<string, string>): boolean {
  const code = files.get(file) ?? ''
  return ["'", '`', '"'].some((quote) => code.includes(`${quote}${test}${quote}`))
}
