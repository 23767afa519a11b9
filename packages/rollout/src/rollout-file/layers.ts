import type { Place } from '@ml-actions/verdict/place'
import { at, isObject, type Json, pointerTo } from '../json.ts'

/** A way into a document: the keys and indices from the top. */
export type Pointer = readonly (string | number)[]

/** One source of values of a rollout: the file, an environment in it, the action's inputs. */
export interface Layer {
  /** What people call it: `rollout.yml`, `environment staging`. */
  readonly from: string
  readonly value: Json
  place(pointer: Pointer): Place
  keyPlace(pointer: Pointer): Place
}

/** Sources laid over one another: one value, of which every part knows where it is from. */
export interface Layered {
  readonly value: Json
  /** The source of a value; undefined where nobody gave one. */
  of(pointer: Pointer): Layer | undefined
  place(pointer: Pointer): Place
  keyPlace(pointer: Pointer): Place
  /** The same with one more source on top. */
  with(layer: Layer): Layered
}

/** Lays sources over one another, the last on top: maps are merged key by key, everything else is replaced whole. */
export function layered(first: Layer, ...rest: readonly Layer[]): Layered {
  const layers = [first, ...rest]
  // A map that several sources fill is shown where it begins; any other value where it was said last.
  const of = (pointer: Pointer) => {
    const path = pointerTo(...pointer)
    const found = layers.filter(({ value }) => at(value, path) !== undefined)
    return isObject(at(found[0]?.value, path)) ? found[0] : found.at(-1)
  }
  const nearest = (pointer: Pointer): Layer =>
    of(pointer) ?? (pointer.length === 0 ? first : nearest(pointer.slice(0, -1)))
  return {
    value: rest.reduce<Json>((below, { value }) => merged(below, value), first.value),
    of,
    place: (pointer) => nearest(pointer).place(pointer),
    keyPlace: (pointer) => nearest(pointer).keyPlace(pointer),
    with: (layer) => layered(first, ...rest, layer),
  }
}

function merged(below: Json, above: Json): Json {
  if (!isObject(below) || !isObject(above)) return above
  const both = Object.entries(above).map(([key, value]): [string, Json] => {
    const under = Object.hasOwn(below, key) ? below[key] : undefined
    return [key, under === undefined ? value : merged(under, value)]
  })
  return { ...below, ...Object.fromEntries(both) }
}
