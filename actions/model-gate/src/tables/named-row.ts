import type { Predictions } from '@ml-actions/metrics/predictions'
import { numberInWords } from '@ml-actions/verdict/quantity-in-words'

/** What a row is known by: its id, or its number. */
export function idOf({ ids }: Predictions, row: number): string {
  return ids?.text(row) ?? numberInWords(row + 1, 0)
}

/** The slices that a row is in, in the order of their columns. */
export function slicesAt({ slices }: Predictions, row: number): readonly string[] {
  return Array.from(slices.values(), ({ names, codes }) => names[codes[row] ?? -1] ?? '')
}

/** The class that a code stands for; empty where there is none. */
export function classOf({ classes }: Predictions, code: number | undefined): string {
  return classes[code ?? -1] ?? ''
}
