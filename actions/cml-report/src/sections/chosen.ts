import { Misuse } from '@ml-actions/verdict/faults'
import { nearest } from '@ml-actions/verdict/nearest'
import { sections } from './catalogue.ts'
import { footer } from './footer.ts'
import { headline } from './headline.ts'
import { provenance } from './provenance.ts'
import type { Section } from './section.ts'

const all: readonly Section[] = sections

/**
 * Finds sections by their names, in the order in which they are named.
 *
 * The headline, and whose numbers these are, is always first and the footer always last: a report without its verdict,
 * or without the commit it is about, would mislead. No names are all sections in their own order.
 * @throws {Misuse} for a name that no section has
 */
export function chosenSections(names: readonly string[]): readonly Section[] {
  if (names.length === 0) return all
  const named = [...new Set(names)].map(
    (name) => all.find((section) => section.name === name) ?? unknown(name),
  )
  const pinned: readonly Section[] = [headline, provenance, footer]
  return [headline, provenance, ...named.filter((section) => !pinned.includes(section)), footer]
}

function unknown(name: string): never {
  const names = all.map((section) => section.name)
  const near = nearest(name, names)
  throw new Misuse({
    is: `input "sections" names ${JSON.stringify(name.slice(0, 60))}, and there is no such section`,
    wanted: `names of ${names.join(', ')}`,
    todo: near === undefined ? 'write one of these a line' : `did you mean "${near}"?`,
  })
}
