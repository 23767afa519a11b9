import { metricNamed } from '@ml-actions/metrics/metrics/catalogue'
import { metricsOf } from '@ml-actions/registry/metrics-of'
import type { Registry, Version, Which } from '@ml-actions/registry/registry'
import type { Check, MetricChange } from '@ml-actions/verdict/verdict'
import { named, told } from '../told.ts'
import { whichIn } from '../which.ts'
import type { Operation } from './operation.ts'

interface Measured {
  readonly version: Version
  readonly metrics: Readonly<Record<string, number>>
}

interface Compared {
  readonly model: string
  readonly alias: string
  readonly old: Measured
  readonly fresh: Measured
}

/** `compare`: shows the metrics of two versions beside each other; it judges nothing. */
export const compare: Operation<Compared> = {
  name: 'compare',
  summary: 'shows the metrics of two versions beside each other',
  takes: ['version', 'alias', 'against'],
  needs: [['version'], ['alias', 'against']],
  writes: false,
  async gather({ model, version, alias, against }, _, { registry }) {
    const other = against === '' ? whichIn('alias', `@${alias}`) : whichIn('against', against)
    const fresh = await measured(registry, model, whichIn('version', version))
    return { model, alias, old: await measured(registry, model, other), fresh }
  },
  judge({ model, alias, old, fresh }) {
    const metrics = changes(old.metrics, fresh.metrics)
    const both = metrics.filter(({ change }) => change !== undefined).length
    const [from, to] = [old, fresh].map(({ version }) => version.version)
    const headline = `version ${to} of ${named(model)} beside version ${from}: ${both} metrics of both`
    const check: Check = {
      rule: 'registry/compare',
      name: 'compare',
      outcome: both > 0 ? 'pass' : 'inconclusive',
      severity: 'error',
      is: headline,
      wanted: 'metrics that both versions have',
      ...(both > 0 ? {} : { todo: 'log the same metrics for both', reason: 'nothing-evaluated' }),
      findings: [],
    }
    return told(
      { operation: 'compare', model, version: fresh.version, alias, dryRun: false },
      {
        outcome: check.outcome,
        headline,
        checks: [check],
        metrics,
        notes: from === to ? ['it is one version, beside itself'] : [],
      },
    )
  },
}

async function measured(registry: Registry, model: string, which: Which): Promise<Measured> {
  const version = await registry.resolve(model, which)
  return { version, metrics: (await metricsOf(registry, version)).metrics }
}

/** The metrics of both in the order of their names. A number that is none is shown as undefined, and has no change. */
function changes(
  old: Readonly<Record<string, number>>,
  fresh: Readonly<Record<string, number>>,
): readonly MetricChange[] {
  const names = [...new Set([...Object.keys(old), ...Object.keys(fresh)])].sort()
  return names.map((name) => {
    const [before, after] = [numberIn(old, name), numberIn(fresh, name)]
    return {
      name,
      better: metricNamed(name.slice(name.lastIndexOf('/') + 1))?.better ?? 'neither',
      ...(before === undefined ? {} : { old: { value: before } }),
      ...(after === undefined ? {} : { new: { value: after } }),
      ...(typeof before === 'number' && typeof after === 'number'
        ? { change: { value: after - before } }
        : {}),
    }
  })
}

function numberIn(metrics: Readonly<Record<string, number>>, name: string): number | null | undefined {
  if (!Object.hasOwn(metrics, name)) return undefined
  const value = metrics[name]
  return value !== undefined && Number.isFinite(value) ? value : null
}
