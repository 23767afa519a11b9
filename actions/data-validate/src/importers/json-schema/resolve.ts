import type { Pointer, Settings } from '@ml-actions/action/settings'
import { isMap } from '@ml-actions/verdict/mapping'
import type { Given, Refused } from '../importer.ts'
import { type Part, partOf } from '../part.ts'
import type { Writing } from '../writing.ts'

/** A document on its way into a contract. */
export interface Source {
  readonly document: Settings
  readonly refused: Refused[]
  readonly into: Writing
  readonly given: Given
}

/** References that lead to references are followed so often. */
const mostSteps = 16

/** Follows `$ref` within the document; undefined, and refused, when it leads nowhere, elsewhere or in a circle. */
export function resolved(source: Source, part: Part): Part | undefined {
  let at = part
  for (let step = 0; at.has('$ref'); step++) {
    const reference = at.read('$ref', 'text')
    if (reference === undefined) return undefined
    const others = at.keys().filter((key) => key !== '$ref' && key !== 'title' && key !== 'description')
    const pointer = pointerIn(reference)
    const found = pointer === undefined ? undefined : valueAt(source.document.value, pointer)
    const fault =
      step >= mostSteps
        ? 'it leads in a circle'
        : others.length > 0
          ? `beside it stands ${JSON.stringify(others[0]?.slice(0, 80))}`
          : pointer === undefined
            ? 'it leads out of the document, and nothing is fetched'
            : isMap(found)
              ? undefined
              : 'it leads to no schema'
    if (fault !== undefined || !isMap(found)) {
      at.refuse('$ref', fault ?? 'it leads to no schema')
      return undefined
    }
    at = partOf(source.document, found, source.refused, { name: part.name, at: pointer ?? [] })
  }
  return at
}

/** Reads `#/$defs/age` (RFC 6901 in a fragment). */
function pointerIn(reference: string): Pointer | undefined {
  if (reference === '#') return []
  if (!reference.startsWith('#/')) return undefined
  try {
    const parts = decodeURIComponent(reference.slice(2)).split('/')
    return parts.map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
  } catch {
    return undefined
  }
}

function valueAt(value: unknown, pointer: Pointer): unknown {
  return pointer.reduce<unknown>(
    (inside, key) => (isMap(inside) && Object.hasOwn(inside, key) ? inside[key] : undefined),
    value,
  )
}
