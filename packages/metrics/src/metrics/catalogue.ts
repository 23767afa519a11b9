import { accuracy } from './accuracy.ts'
import { brier } from './brier.ts'
import { f1 } from './f1.ts'
import { falsePositiveRate } from './false-positive-rate.ts'
import { logLoss } from './log-loss.ts'
import { mae } from './mae.ts'
import type { Metric } from './metric.ts'
import { precision } from './precision.ts'
import { recall } from './recall.ts'
import { rmse } from './rmse.ts'
import { rocAuc } from './roc-auc.ts'
import { selectionRate } from './selection-rate.ts'

/** All metrics, by name in alphabetical order. */
export const metrics = [
  accuracy,
  brier,
  f1,
  falsePositiveRate,
  logLoss,
  mae,
  precision,
  recall,
  rmse,
  rocAuc,
  selectionRate,
] as const satisfies readonly Metric[]

/**
 * Finds a metric by its name or one of its aliases, however they are written; in a name with points the last part counts.
 * @example  metricNamed('test.ROC_AUC')?.name // → 'roc-auc'
 */
export function metricNamed(name: string): Metric | undefined {
  const wanted = plain(name.slice(name.lastIndexOf('.') + 1))
  return metrics.find((metric) => [metric.name, ...metric.aliases].some((word) => plain(word) === wanted))
}

function plain(word: string): string {
  return word.toLowerCase().replace(/[ _-]/g, '')
}
