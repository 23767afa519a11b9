import { batchSize } from './batch-size.ts'
import { benchmark } from './benchmark.ts'
import { coverage } from './coverage.ts'
import { determinism } from './determinism.ts'
import { edges } from './edges.ts'
import { exact } from './exact.ts'
import { extremes } from './extremes.ts'
import { invariant } from './invariant.ts'
import { latency } from './latency.ts'
import { missing } from './missing.ts'
import { monotone } from './monotone.ts'
import { noise } from './noise.ts'
import { order } from './order.ts'
import { perturbation } from './perturbation.ts'
import type { Probe, Settings } from './probe.ts'
import { samePredictions } from './same-predictions.ts'
import { size } from './size.ts'
import { tests } from './tests.ts'
import { timing } from './timing.ts'

/** All probes, by name in alphabetical order. */
export const probes: readonly Probe[] = [
  batchSize,
  benchmark,
  coverage,
  determinism,
  edges,
  exact,
  extremes,
  invariant,
  latency,
  missing,
  monotone,
  noise,
  order,
  perturbation,
  samePredictions,
  size,
  tests,
  timing,
]

/** The probe that a check asks for by its keyword; undefined when it asks for a metric. */
export function probeFor(settings: Settings): Probe | undefined {
  return probes.find(
    ({ keyword, word }) =>
      settings[keyword] !== undefined && (word === undefined || settings[keyword] === word),
  )
}

/** A probe by its name. */
export function probeNamed(name: string): Probe {
  const found = probes.find((probe) => probe.name === name)
  if (found === undefined) throw new TypeError(`there is no probe ${JSON.stringify(name)}`)
  return found
}
