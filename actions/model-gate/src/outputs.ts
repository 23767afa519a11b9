import type { MetricChange, Verdict } from '@ml-actions/verdict/verdict'

/** The action's own outputs. */
export function outputsOf({ facts, metrics }: Verdict): Readonly<Record<string, string>> {
  return {
    decision: String(facts['decision'] ?? 'inconclusive'),
    verified: String(facts['verified'] ?? false),
    metrics: JSON.stringify(metrics.map(plain)),
    ...(facts['model-digest'] === undefined ? {} : { 'model-digest': String(facts['model-digest']) }),
  }
}

/** The numbers of a metric, without words. */
function plain({ name, slice, old, new: fresh, change, outcome }: MetricChange) {
  return {
    name,
    ...(slice === undefined ? {} : { slice }),
    ...(old === undefined ? {} : { old: old.value }),
    ...(fresh === undefined ? {} : { new: fresh.value }),
    ...(change === undefined
      ? {}
      : { change: change.value, low: change.low ?? null, high: change.high ?? null }),
    outcome: outcome ?? null,
  }
}
