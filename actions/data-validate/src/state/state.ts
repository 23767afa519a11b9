import type { Source } from '@ml-actions/verdict/verdict'
import type { Running } from '../bind.ts'
import type { Example } from '../checks/example.ts'
import { laterExamples, shifted } from '../checks/tally.ts'
import type { Contract, Demand } from '../contract/contract.ts'
import type { Notes } from '../judge.ts'
import { mergeProfiles, type Profile } from '../profile/profile.ts'
import type { Seen } from '../survey.ts'

/** What one shard saw: everything that a verdict is made from, but for the contract. */
export interface State {
  readonly seen: Seen
  readonly notes: Notes
  readonly sources: readonly Source[]
}

/**
 * Puts the states of shards together, laid end to end in the order given.
 *
 * The law: it is the state that one run over all their files, in that order, would have after its first pass.
 */
export function mergeStates(states: readonly State[]): State {
  const running = new Map<string, Running>()
  const faultExamples: Example[] = []
  let rows = 0
  for (const { seen } of states) {
    for (const [key, run] of seen.running) {
      const later = { ...run, state: shifted(run.demand.check, run.state, rows) }
      const known = running.get(key)
      running.set(key, known === undefined ? later : joined(known, later))
    }
    faultExamples.push(...laterExamples(seen.faultExamples, rows))
    rows += seen.rows
  }
  const seens = states.map(({ seen }) => seen)
  const sum = (of: (seen: Seen) => number) => seens.reduce((total, seen) => total + of(seen), 0)
  return {
    seen: {
      running,
      rows,
      files: sum(({ files }) => files),
      faults: sum(({ faults }) => faults),
      faultExamples: faultExamples.toSorted((one, other) => one.at - other.at),
      ended: seens.some(({ ended }) => ended),
      headerless: seens.flatMap(({ headerless }) => headerless),
      profiles: mergedProfiles(seens),
      notes: seens.flatMap(({ notes }) => notes),
    },
    notes: {
      unmatched: states.flatMap(({ notes }) => notes.unmatched),
      files: states.flatMap(({ notes }) => notes.files),
      run: [],
    },
    sources: states.flatMap(({ sources }) => sources),
  }
}

function mergedProfiles(seens: readonly Seen[]): ReadonlyMap<string, Profile> {
  const merged = new Map<string, Profile>()
  for (const [name, profile] of seens.flatMap(({ profiles }) => [...profiles])) {
    const known = merged.get(name)
    merged.set(name, known === undefined ? profile : mergeProfiles(known, profile))
  }
  return merged
}

/** Ends a merged state: a check that would have to see the rows once more says that it cannot. */
export function endMerged(state: State): State {
  const running = [...state.seen.running].map(([key, run]): [string, Running] => {
    const wants = run.block === undefined && run.demand.check.again?.(run.state, run.demand.asked) === true
    return [key, wants ? { ...run, block: 'rows-gone' } : run]
  })
  return { ...state, seen: { ...state.seen, running: new Map(running) } }
}

/** Every demand of a contract by its place and its keyword, the first two parts of a running demand's key. */
export function demandsOf({ demands, columns }: Contract): ReadonlyMap<string, Demand> {
  const all = [...demands, ...columns.flatMap((rule) => rule.demands)]
  return new Map(
    all.map((demand) => [`${demand.place.line}:${demand.place.column}:${demand.check.name}`, demand]),
  )
}

function joined(one: Running, other: Running): Running {
  const block = one.block ?? other.block
  return {
    ...one,
    state: one.demand.check.merge(one.state, other.state),
    outOfView: one.outOfView + other.outOfView,
    ...(block === undefined ? {} : { block }),
  }
}
