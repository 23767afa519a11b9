import { type Column, State } from '@ml-actions/dataset/batch'
import type { Binning } from '@ml-actions/drift-check/bins/bins'
import { category } from '@ml-actions/drift-check/bins/category'
import { numeric } from '@ml-actions/drift-check/bins/numeric'
import { numbersOf } from '@ml-actions/drift-check/columns/numbers'
import { compatNumbers } from '@ml-actions/drift-check/compat/catalogue'
import { reproduce } from '@ml-actions/drift-check/compat/reproduce'
import type { Sample } from '@ml-actions/drift-check/compat/sample'
import { benjaminiHochberg } from '@ml-actions/stats/corrections/benjamini-hochberg'
import { exam } from './exam.ts'

type Cells = readonly (number | string | null)[]

type Case =
  | {
      readonly id: string
      readonly kind: 'numeric' | 'category'
      readonly reference: Cells
      readonly current: Cells
    }
  | { readonly id: string; readonly kind: 'bh'; readonly p: readonly number[] }
  | {
      readonly id: string
      readonly kind: 'counts'
      readonly reference_counts: readonly number[]
      readonly current_counts: readonly number[]
    }

/** Columns that moved, and the numbers by which that is told. */
export const drift = exam<Case>('drift', answer)

function answer(one: Case): object {
  switch (one.kind) {
    case 'bh':
      return { adjusted: benjaminiHochberg(one.p) }
    case 'counts':
      return numbers(one.reference_counts, one.current_counts)
    case 'numeric': {
      const { bins, ...found } = counted(numeric, numbersIn(one.reference), numbersIn(one.current))
      return { edges: bins.edges, ...found, compat: compat(sampleOf(one.reference), sampleOf(one.current)) }
    }
    case 'category': {
      const { bins, ...found } = counted(category, textsIn(one.reference), textsIn(one.current))
      return {
        kept: bins.is === 'category' ? bins.kept : [],
        ...found,
        compat: compat(countsOf(one.reference), countsOf(one.current)),
      }
    }
  }
}

function counted<Bins>(binning: Binning<Bins>, reference: Column, current: Column) {
  const collecting = binning.collect()
  collecting.add(reference, reference.states.length)
  const { bins, counts } = collecting.freeze()
  const counting = binning.count(bins)
  counting.add(current, current.states.length)
  return { bins, ...numbers(counts, counting.counts()) }
}

function numbers(reference: readonly number[], current: readonly number[]): object {
  const found = numbersOf(reference, current)
  return {
    reference_counts: reference,
    current_counts: current,
    psi: found.psi,
    occupied_bins: found.occupied,
    noise_floor: found.noise,
    psi_debiased: found.debiased,
    pooled_table: found.table,
    chi2: found.tested?.statistic ?? null,
    df: found.tested?.degrees ?? null,
    p: found.tested?.p ?? null,
    g: found.tested?.g ?? null,
    g_p: found.tested?.gP ?? null,
    js_distance_base2: found.jensenShannon,
    hellinger: found.hellinger,
    l_infinity: found.largestDifference,
    tvd: found.totalVariation,
  }
}

/** The other tools' numbers. */
function compat(reference: Sample, current: Sample): object {
  const found = compatNumbers.map((number) => [number.name, reproduce(number, reference, current)?.value])
  return Object.fromEntries(found.filter(([, value]) => value !== undefined))
}

function sampleOf(cells: Cells): Sample {
  const finite = cells.filter((cell) => cell !== null && Number.isFinite(Number(cell))).map(Number)
  return { is: 'number', sorted: Float64Array.from(finite).sort(), isWhole: false }
}

function countsOf(cells: Cells): Sample {
  const counts = new Map<string, number>()
  for (const cell of cells) if (cell !== null) counts.set(String(cell), (counts.get(String(cell)) ?? 0) + 1)
  return { is: 'category', counts }
}

function numbersIn(cells: Cells): Column {
  const values = Float64Array.from(cells, (cell) => (cell === null ? 0 : Number(cell)))
  return { is: 'float', name: 'x', states: statesOf(cells), values }
}

function textsIn(cells: Cells): Column {
  const text = (row: number) => String(cells[row])
  const none = { bytes: new Uint8Array(), starts: new Uint32Array(), ends: new Uint32Array() }
  return { is: 'text', name: 'x', states: statesOf(cells), text, ...none }
}

function statesOf(cells: Cells): Uint8Array {
  return Uint8Array.from(cells, (cell) => (cell === null ? State.null : State.value))
}
