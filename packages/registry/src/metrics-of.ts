import type { Registry, RunRecord, Version } from './registry.ts'

/** The metrics of a version. */
export interface VersionMetrics {
  readonly metrics: Readonly<Record<string, number>>
  /** The run that made the version; undefined where nobody knows. */
  readonly run: RunRecord | undefined
}

/**
 * Reads the metrics of a version: those that were logged for the very model, and those of its run.
 *
 * A run that made several models shows the last value of a metric, whichever of them it was logged for (seen with MLflow
 * 3.17: 0.7 of the second model, for the first one with 0.9). Then only what was logged for the model itself counts.
 */
export async function metricsOf(registry: Registry, { runId, modelId }: Version): Promise<VersionMetrics> {
  const run = runId === undefined ? undefined : await registry.run(runId)
  if (modelId === undefined) return { metrics: run?.metrics ?? {}, run }
  const own = await registry.modelMetrics(modelId)
  const isAlone = run?.models.every((id) => id === modelId) === true
  return { metrics: isAlone ? { ...run.metrics, ...own } : own, run }
}
