import type { Predictions } from '@ml-actions/metrics/predictions'
import { Texts } from '@ml-actions/metrics/texts'

/** Rows of one table are told apart by their numbers, where they have no ids. */
export function numbered(predictions: Predictions): Predictions {
  if (predictions.ids !== undefined) return predictions
  const ids = new Texts()
  for (let row = 1; row <= predictions.rows; row++) ids.addText(`row ${row}`)
  return { ...predictions, ids }
}
