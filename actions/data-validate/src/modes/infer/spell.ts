import type { TextColumn } from '@ml-actions/dataset/batch'
import type { Place } from '@ml-actions/verdict/place'
import { Part } from './part.ts'
import { spellings } from './spellings.ts'
import { type Proposal, Trial } from './trial.ts'
import { YesNo } from './yes-no.ts'

/** What was found of a column that is no type as it stands. */
export interface Spelt {
  /** The one way in which every cell is written. */
  readonly chosen?: Proposal
  /** Several ways in which every cell may be written, which mean different things. */
  readonly either: readonly Proposal[]
  /** A way in which nearly every cell is written: the others are probably faults. */
  readonly nearly?: Proposal
}

/** A way to write is tried on so many rows before it is tried on a whole batch. */
const firstRows = 8

/** A single misfit is told among so many cells, and beyond that one in a hundred. */
const fewestCells = 20

/** Finds how a column of text is written: only where every cell agrees, and where no two ways do. */
export class Spelling {
  private trials: readonly (Trial | YesNo)[] = [...spellings.map((one) => new Trial(one)), new YesNo()]

  /** Whether some way is still open. */
  get isOpen(): boolean {
    return this.trials.length > 0
  }

  /** Looks at a batch. */
  see(column: TextColumn, placeOf: (row: number) => Place): void {
    const rows = column.states.length
    for (const [from, to] of [
      [0, Math.min(firstRows, rows)] as const,
      [Math.min(firstRows, rows), rows] as const,
    ]) {
      if (from === to) continue
      const part = new Part(column, from, to)
      for (const trial of this.trials) trial.see(part, column, from, placeOf)
      this.trials = this.trials.filter(({ isAlive }) => isAlive)
    }
  }

  /** What was found. */
  answer(): Spelt {
    const all = this.trials.flatMap((trial) => trial.proposal() ?? [])
    const fitting = distinct(all.filter(({ misfits }) => misfits === 0))
    const [first] = fitting
    if (first !== undefined) return fitting.length === 1 ? { chosen: first, either: [] } : { either: fitting }
    const near = all
      .filter(({ misfits, cells }) => misfits * 100 <= cells || (misfits === 1 && cells >= fewestCells))
      .toSorted((one, other) => one.misfits - other.misfits)
    const [best] = near
    return best === undefined ? { either: [] } : { either: [], nearly: best }
  }
}

function distinct(all: readonly Proposal[]): readonly Proposal[] {
  const seen = new Set<string>()
  return all.filter(({ type, keywords }) => {
    const key = JSON.stringify([type, keywords])
    return seen.size < seen.add(key).size
  })
}
