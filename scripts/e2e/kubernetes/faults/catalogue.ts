import { capacity } from './capacity.ts'
import { drift } from './drift.ts'
import { evidence } from './evidence.ts'
import type { Fault } from './fault.ts'
import { owners } from './owners.ts'
import { permission } from './permission.ts'
import { records } from './records.ts'
import { state } from './state.ts'

/** Every fault that is staged for one rollout alone, the longest first. */
export const faults: readonly Fault[] = [
  ...records,
  ...evidence,
  ...permission,
  ...owners,
  ...state,
  ...capacity,
  ...drift,
]
