import { accuracy } from '@ml-actions/metrics/metrics/accuracy'
import { averagePrecision } from '@ml-actions/metrics/metrics/average-precision'
import { balancedAccuracy } from '@ml-actions/metrics/metrics/balanced-accuracy'
import { brier } from '@ml-actions/metrics/metrics/brier'
import { changed } from '@ml-actions/metrics/metrics/changed'
import { f1 } from '@ml-actions/metrics/metrics/f1'
import { logLoss } from '@ml-actions/metrics/metrics/log-loss'
import { mae } from '@ml-actions/metrics/metrics/mae'
import type { Metric } from '@ml-actions/metrics/metrics/metric'
import { precision } from '@ml-actions/metrics/metrics/precision'
import { r2 } from '@ml-actions/metrics/metrics/r2'
import { recall } from '@ml-actions/metrics/metrics/recall'
import { rmse } from '@ml-actions/metrics/metrics/rmse'
import { rocAuc } from '@ml-actions/metrics/metrics/roc-auc'
import type { Settings } from '@ml-actions/metrics/metrics/settings'
import type { Predictions } from '@ml-actions/metrics/predictions'

/** A metric with its settings. */
export interface Chosen {
  readonly name: string
  readonly metric: Metric
  readonly settings: Settings
}

/** Over this many rows metrics whose interval takes 10,000 resamples of all rows are left out: they would take minutes. */
const mostResampled = 20_000

/** The metrics that are shown of predictions, the main one of the task first. */
export function metricsOf({ task, predictions, scores, rows, other }: Predictions): readonly Chosen[] {
  const plain = (...metrics: readonly Metric[]) => metrics.map(asItIs)
  const resampled = (...metrics: readonly Metric[]) => (rows > mostResampled ? [] : plain(...metrics))
  const compared = other === undefined ? [] : plain(changed)
  if (task === 'regression') return [...plain(mae, rmse), ...resampled(r2), ...compared]
  const ofClasses = predictions === undefined ? [] : classMetrics(task === 'binary')
  const scored =
    scores === undefined ? [] : [...plain(rocAuc, logLoss, brier), ...resampled(averagePrecision)]
  return [...ofClasses, ...scored, ...(predictions === undefined ? [] : compared)]
}

/** The metric that slices are told by: the first one that says better or worse. */
export function mainOf(chosen: readonly Chosen[]): Chosen | undefined {
  return chosen[0]
}

function classMetrics(isBinary: boolean): readonly Chosen[] {
  if (isBinary) return [accuracy, precision, recall, f1].map(asItIs)
  // As scikit-learn has it: a class that is never predicted counts as 0, not as a reason to say nothing.
  const macro = { name: 'f1 (macro)', metric: f1, settings: { average: 'macro', 'zero-division': 0 } }
  return [asItIs(accuracy), asItIs(balancedAccuracy), macro]
}

function asItIs(metric: Metric): Chosen {
  return { name: metric.name, metric, settings: {} }
}
