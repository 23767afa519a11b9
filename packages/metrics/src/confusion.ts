import { type Examples, isNumeric } from './predictions.ts'

/** How often each class was predicted as each. */
export interface Confusion {
  readonly classes: readonly string[]
  /** Rows by true class, then by predicted class. */
  readonly counts: readonly (readonly number[])[]
}

/**
 * Counts labels against predictions; rows without a usable prediction are left out.
 * @returns undefined when there are no classes or no predictions to count
 */
export function confusionOf(examples: Examples): Confusion | undefined {
  const { classes, labels, predictions, times } = examples
  if (isNumeric(examples.task) || predictions === undefined) return undefined
  const counts = classes.map(() => classes.map(() => 0))
  for (const [row, label] of labels.entries()) {
    const line = counts[label] as number[]
    const predicted = predictions[row] as number
    if (!Number.isNaN(predicted)) line[predicted] = (line[predicted] as number) + (times?.[row] ?? 1)
  }
  return { classes, counts }
}
