import { nothing, type Undefined } from './estimate.ts'

/** One less what is left as a part of what there was; not defined where there was nothing. */
export function explained(left: number, there: number): number | Undefined {
  return there > 0 ? 1 - left / there : { ...nothing, because: 'all labels are equal' }
}
