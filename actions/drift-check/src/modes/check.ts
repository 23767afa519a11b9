import type { Evidence } from '../evidence.ts'
import { gather } from '../gather.ts'
import { judge } from '../judge.ts'
import type { Mode } from './mode.ts'

/** `check`: holds the current data against the reference. */
export const check: Mode<Evidence> = {
  name: 'check',
  summary: 'holds the current data against the reference, and decides',
  gather,
  judge,
}
