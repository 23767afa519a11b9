import type { Place } from '@ml-actions/verdict/place'
import { shorten } from '@ml-actions/verdict/shorten'
import type { Pointer, Tree } from './form.ts'

/** What stands under a name and is no number: nothing, yes or no, a text, a date, a list. */
export interface LeftOut {
  /** Its keys from the top, joined by points. */
  readonly name: string
  readonly value: unknown
  /** The value in words, completing "accuracy is …": `null`, `the text "good"`. */
  readonly is: string
  readonly place: Place
}

/** Keeps what is no number: where it was meant as one, it is told as what it is, and not as absent. */
export function leftOut(
  tree: Tree,
  { name, value, pointer }: Pick<LeftOut, 'name' | 'value'> & { readonly pointer: Pointer },
): LeftOut {
  return {
    name,
    value,
    get is() {
      return inWords(value)
    },
    get place() {
      return tree.place(pointer)
    },
  }
}

function inWords(value: unknown): string {
  if (typeof value === 'string') return `the text ${JSON.stringify(shorten(value, 60))}`
  if (Array.isArray(value)) return 'a list'
  return value instanceof Date ? 'a date' : String(value)
}
