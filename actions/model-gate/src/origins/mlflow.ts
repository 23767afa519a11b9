import { bringNamed, namedForm, namesMetrics } from '@ml-actions/registry/named'
import type { Origin } from './origin.ts'

/** The metrics of a run, or a file of a run or of a registered model, as an MLflow server holds them. */
export const mlflow = {
  prefix: 'mlflow',
  form: namedForm,
  isMetrics: namesMetrics,
  bring: (text, world) => bringNamed(text, () => world.registry()),
} as const satisfies Origin
