import type { Evidence } from '../evidence.ts'
import { gather } from '../gather.ts'
import { printHistory } from '../history/history.ts'
import { judge } from '../judge.ts'
import type { Mode } from './mode.ts'
import { pastOf } from './past-of.ts'

/** `check`: holds the current data against the reference. */
export const check: Mode<Evidence> = {
  name: 'check',
  summary: 'holds the current data against the reference, and decides',
  gather,
  judge,
  record(verdict, { past, state }, { write }) {
    if (state !== '') write(state, printHistory([...past.history, pastOf(verdict, past.now)]))
  },
}
