import { accuracy } from './accuracy.ts'
import { averagePrecision } from './average-precision.ts'
import { balancedAccuracy } from './balanced-accuracy.ts'
import { brier } from './brier.ts'
import { changed } from './changed.ts'
import { cost } from './cost.ts'
import { coverageError } from './coverage-error.ts'
import { ece } from './ece.ts'
import { explainedVariance } from './explained-variance.ts'
import { f1 } from './f1.ts'
import { falseNegativeRate } from './false-negative-rate.ts'
import { falsePositiveRate } from './false-positive-rate.ts'
import { fbeta } from './fbeta.ts'
import { hammingLoss } from './hamming-loss.ts'
import { jaccard } from './jaccard.ts'
import { kappa } from './kappa.ts'
import { labelRankingAveragePrecision } from './label-ranking-average-precision.ts'
import { labelRankingLoss } from './label-ranking-loss.ts'
import { logLoss } from './log-loss.ts'
import { mae } from './mae.ts'
import { meanAveragePrecision } from './map.ts'
import { mape } from './mape.ts'
import { maxError } from './max-error.ts'
import { mcc } from './mcc.ts'
import { medae } from './medae.ts'
import type { Metric } from './metric.ts'
import { mrr } from './mrr.ts'
import { mse } from './mse.ts'
import { ndcg } from './ndcg.ts'
import { npv } from './npv.ts'
import { pinball } from './pinball.ts'
import { poissonDeviance } from './poisson-deviance.ts'
import { precision } from './precision.ts'
import { precisionAtK } from './precision-at-k.ts'
import { r2 } from './r2.ts'
import { recall } from './recall.ts'
import { rmse } from './rmse.ts'
import { rocAuc } from './roc-auc.ts'
import { selectionRate } from './selection-rate.ts'
import { specificity } from './specificity.ts'
import { spiegelhalterZ } from './spiegelhalter.ts'
import { topKAccuracy } from './top-k-accuracy.ts'
import { totalCost } from './total-cost.ts'

/** All metrics, by name in alphabetical order. */
export const metrics = [
  accuracy,
  averagePrecision,
  balancedAccuracy,
  brier,
  changed,
  cost,
  coverageError,
  ece,
  explainedVariance,
  f1,
  falseNegativeRate,
  falsePositiveRate,
  fbeta,
  hammingLoss,
  jaccard,
  kappa,
  labelRankingAveragePrecision,
  labelRankingLoss,
  logLoss,
  mae,
  meanAveragePrecision,
  mape,
  maxError,
  mcc,
  medae,
  mrr,
  mse,
  ndcg,
  npv,
  pinball,
  poissonDeviance,
  precisionAtK,
  precision,
  r2,
  recall,
  rmse,
  rocAuc,
  selectionRate,
  specificity,
  spiegelhalterZ,
  topKAccuracy,
  totalCost,
] as const satisfies readonly Metric[]

/**
 * Finds a metric by its name or one of its aliases, however they are written; in a name with points the last part counts.
 * @example  metricNamed('test.ROC_AUC')?.name // → 'roc-auc'
 */
export function metricNamed(name: string): Metric | undefined {
  return byWord.get(plain(name.slice(name.lastIndexOf('.') + 1)))
}

/** By each word that means it, as {@link plain} writes it: reports ask for thousands of names. */
const byWord = new Map(
  metrics.flatMap((metric) => [metric.name, ...metric.aliases].map((word) => [plain(word), metric] as const)),
)

function plain(word: string): string {
  return word.toLowerCase().replace(/[ _-]/g, '')
}
