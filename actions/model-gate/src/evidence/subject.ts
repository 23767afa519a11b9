import { metricNamed } from '@ml-actions/metrics/metrics/catalogue'
import type { Metric } from '@ml-actions/metrics/metrics/metric'
import { nameWith, type Settings } from '@ml-actions/metrics/metrics/settings'
import type { Asked } from '../policy/policy.ts'
import { probeNamed } from '../probes/catalogue.ts'

/** The metric that a check is about. */
export interface Subject {
  /** As the author wrote it; metrics files are searched for it. */
  readonly written: string
  /** As people read it: `roc-auc`. */
  readonly name: string
  readonly better: Metric['better']
  /** Whether it is a part of one, so that changes are told in points. */
  readonly share: boolean
  /** The catalogue's metric; absent for one that only a metrics file knows. */
  readonly metric?: Metric
  /** What the check says of the metric beside its name. */
  readonly settings: Settings
}

/** Finds what a check is about; a metric that the catalogue does not know is taken from metrics files alone. */
export function subjectOf(asked: Asked): Subject {
  if (asked.probe !== undefined) {
    const { name, settings } = asked.probe
    const { better, share, subject } = probeNamed(name)
    return { written: asked.name, name: subject(settings), better, share, settings: {} }
  }
  const metric = metricNamed(asked.metric)
  const own = metric === undefined || asked.metric.includes('.')
  return {
    written: asked.metric,
    name: nameWith(own ? asked.metric : metric.name, asked.settings),
    better: asked.better ?? metric?.better ?? 'neither',
    share: metric?.unit === 'share',
    ...(metric === undefined ? {} : { metric }),
    settings: asked.settings,
  }
}
