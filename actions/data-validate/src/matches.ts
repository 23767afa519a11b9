import { fits } from '@ml-actions/conditions/values/kind'
import type { Heading } from '@ml-actions/dataset/table'
import { Misuse } from '@ml-actions/verdict/faults'
import type { ColumnRule, Contract } from './contract/contract.ts'
import { matchesGlob } from './forms/glob.ts'

/** The headings that each rule of a contract speaks of. */
export type Matches = ReadonlyMap<ColumnRule, readonly Heading[]>

/** Finds each rule's headings: exact names win over globs, and two globs on one column are refused. */
export function matchRules({ columns }: Contract, headings: readonly Heading[]): Matches {
  const matches = new Map<ColumnRule, Heading[]>(columns.map((rule) => [rule, []]))
  for (const heading of headings) {
    const exact = columns.find((rule) => !rule.isGlob && rule.pattern === heading.name)
    const globs =
      exact === undefined
        ? columns.filter((rule) => rule.isGlob && matchesGlob(rule.pattern, heading.name))
        : []
    const [rule = exact, second] = globs
    if (second !== undefined) {
      const is = `the globs ${JSON.stringify(globs[0]?.pattern)} and ${JSON.stringify(second.pattern)} both match column ${JSON.stringify(heading.name.slice(0, 80))}`
      const todo = 'narrow one of them, or name the column itself'
      throw new Misuse({ is, wanted: 'one glob for a column', todo, place: second.place })
    }
    if (rule !== undefined) matches.get(rule)?.push(heading)
  }
  return matches
}

/** The headings that no rule speaks of. */
export function strangers(headings: readonly Heading[], matches: Matches): readonly Heading[] {
  const known = new Set([...matches.values()].flat())
  return headings.filter((heading) => !known.has(heading))
}

/**
 * Whether a typed file's column holds what a demand takes it to hold.
 * @param refuse  throws where the contract must give the column a type
 */
export function agrees(heading: Heading, matches: Matches, refuse: (heading: Heading) => void): boolean {
  const said = ruleOf(heading, matches)?.type
  if (said === undefined) refuse(heading)
  return said === undefined || heading.type === undefined || fits(heading.type, said)
}

/** The rule that speaks of a heading. */
export function ruleOf(heading: Heading, matches: Matches): ColumnRule | undefined {
  return [...matches].find(([, own]) => own.includes(heading))?.[0]
}

/** A name that stands twice in the header means nothing to a contract that speaks of it. */
export function refuseRepeated(
  contract: Contract,
  { headings, path }: { readonly headings: readonly Heading[]; readonly path: string },
  matches: Matches,
): void {
  const spoken = new Set([...matches.values()].flat().map(({ name }) => name))
  for (const { check, asked } of contract.demands) {
    const names = check.columns?.(asked) ?? []
    if (names !== 'all') for (const name of names) spoken.add(name)
  }
  const seen = new Set<string>()
  for (const { name, place } of headings) {
    if (seen.has(name) && spoken.has(name)) {
      const is = `the header names ${JSON.stringify(name.slice(0, 80))} twice, and the contract speaks of it`
      throw new Misuse({ is, wanted: 'each name once', todo: 'rename one column', place: place ?? { path } })
    }
    seen.add(name)
  }
}
