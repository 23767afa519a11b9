import { gather } from '../gather.ts'
import { type Evidence, judge } from '../judge.ts'
import type { Mode } from './mode.ts'

/** `validate`: reads the data and judges it by the contract. */
export const validate: Mode<Evidence> = {
  name: 'validate',
  summary: 'judges the data by the contract',
  gather: (wishes, run, { source }) => gather(wishes, run, source),
  judge,
}
