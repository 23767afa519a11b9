import { type Column, State } from '@ml-actions/dataset/batch'
import { category } from '../src/bins/category.ts'
import { numeric } from '../src/bins/numeric.ts'
import { binsFor } from '../src/bins/way.ts'
import type { Counted } from '../src/columns/counted.ts'
import { type Judged, judgeColumns } from '../src/columns/standing.ts'
import { evidently } from '../src/compat/evidently.ts'
import { reproduce } from '../src/compat/reproduce.ts'
import type { Sample } from '../src/compat/sample.ts'
import { type Frame, type Kind, kinds } from './frames.ts'

/** Judges a pair as drift-check does, with the default settings. */
export function ours(reference: Frame, current: Frame): readonly Judged[] {
  const columns = kinds.map((kind, at) => countedOf(kind, at, reference, current))
  return judgeColumns(columns, { psiAtLeast: 0.1, alpha: 0.05 })
}

/** Whether evidently's own choice calls a column drifted, by our reproduction of it. */
export function theirs(reference: Frame, current: Frame, at: number): boolean {
  const kind = kinds[at] ?? 'normal'
  const [old, fresh] = [reference[at] ?? new Float64Array(), current[at] ?? new Float64Array()]
  return reproduce(evidently, sampleOf(kind, old), sampleOf(kind, fresh))?.isAlarm === true
}

function countedOf(kind: Kind, at: number, reference: Frame, current: Frame): Counted {
  const [old, fresh] = [columnOf(kind, reference[at]), columnOf(kind, current[at])]
  const binning = kind === 'category' ? category : numeric
  const collecting = binning.collect()
  collecting.add(old, old.states.length)
  const { bins, counts } = collecting.freeze()
  const counting = bins.is === 'numeric' ? numeric.count(bins) : category.count(bins)
  counting.add(fresh, fresh.states.length)
  return { name: `c${at}`, reference: counts, current: counting.counts(), ...binsFor(bins) }
}

function columnOf(kind: Kind, values = new Float64Array()): Column {
  const states = new Uint8Array(values.length).fill(State.value)
  if (kind !== 'category') return { is: 'float', name: 'x', states, values }
  const none = { bytes: new Uint8Array(), starts: new Uint32Array(), ends: new Uint32Array() }
  return { is: 'text', name: 'x', states, text: (row) => `v${values[row]}`, ...none }
}

function sampleOf(kind: Kind, values: Float64Array): Sample {
  if (kind !== 'category') return { is: 'number', sorted: Float64Array.from(values).sort(), isWhole: false }
  const counts = new Map<string, number>()
  for (const value of values) counts.set(`v${value}`, (counts.get(`v${value}`) ?? 0) + 1)
  return { is: 'category', counts }
}
