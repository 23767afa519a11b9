import { benchmark } from './benchmark.ts'
import { coverage } from './coverage.ts'
import { latency } from './latency.ts'
import type { Probe, Settings } from './probe.ts'
import { samePredictions } from './same-predictions.ts'
import { size } from './size.ts'
import { tests } from './tests.ts'

/** All probes, by name in alphabetical order. */
export const probes: readonly Probe[] = [benchmark, coverage, latency, samePredictions, size, tests]

/** The probe that a check asks for by its keyword; undefined when it asks for a metric. */
export function probeFor(settings: Settings): Probe | undefined {
  return probes.find(({ keyword }) => settings[keyword] !== undefined)
}

/** A probe by its name. */
export function probeNamed(name: string): Probe {
  const found = probes.find((probe) => probe.name === name)
  if (found === undefined) throw new TypeError(`there is no probe ${JSON.stringify(name)}`)
  return found
}
