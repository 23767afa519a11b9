import { type FieldsOf, needed, object, optional, type Shape } from '@ml-actions/verdict/document/shape'
import type { Quantity } from '@ml-actions/verdict/quantity'
import type { MetricChange } from '@ml-actions/verdict/verdict'
import { most } from './collected.ts'

/** Any text without an address: `:` is never followed by `//`. */
export const text: Shape = { is: 'text', most: most.text, pattern: '^(?:[^:]|:(?!//))*$' }
/** One of the three outcomes. */
export const outcome: Shape = { is: 'choice', among: ['pass', 'fail', 'inconclusive'] }
/** True or false. */
export const flag: Shape = { is: 'choice', among: [true, false] }
/** A finite number. */
export const real: Shape = { is: 'number', whole: false, nullable: false }
/** A finite number, null where there is none. */
export const realOrNull: Shape = { is: 'number', whole: false, nullable: true }
/** A whole number from 0 on. */
export const count: Shape = {
  is: 'number',
  whole: true,
  nullable: false,
  least: 0,
  most: Number.MAX_SAFE_INTEGER,
}
/** A whole number from 1 on. */
export const ordinal: Shape = {
  is: 'number',
  whole: true,
  nullable: false,
  least: 1,
  most: Number.MAX_SAFE_INTEGER,
}
/** The place of an item in its list, from 0. */
export const of: Shape = { is: 'number', whole: true, nullable: false, least: 0, most: most.rows }

/** A list of items, as many as there may be rows unless said otherwise. */
export function list(item: Shape, length: number = most.rows): Shape {
  return { is: 'list', of: item, most: length }
}

/** A number with its interval. */
export const quantity = object<Quantity>({
  value: needed(realOrNull),
  low: optional(realOrNull),
  high: optional(realOrNull),
  level: optional({ is: 'number', whole: false, nullable: false, least: 0, most: 1 }),
  n: optional({ is: 'number', whole: false, nullable: false, least: 0 }),
  unit: optional(text),
  method: optional(text),
  definition: optional(text),
})

/** Which way a number is better. */
export const better: Shape = { is: 'choice', among: ['higher', 'lower', 'neither'] }

/** What is said of one metric. */
export const metricFields: FieldsOf<MetricChange> = {
  name: needed(text),
  slice: optional(text),
  better: needed(better),
  old: optional(quantity),
  new: optional(quantity),
  change: optional(quantity),
  outcome: optional(outcome),
  limit: optional(text),
  limitAt: optional(real),
  upperLimitAt: optional(real),
}
