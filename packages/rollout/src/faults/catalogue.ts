import type { Fault } from './fault.ts'
import { api } from './themes/api.ts'
import { deaths } from './themes/deaths.ts'
import { evidence } from './themes/evidence.ts'
import { memory } from './themes/memory.ts'
import { objects } from './themes/objects.ts'
import { owners } from './themes/owners.ts'
import { pods } from './themes/pods.ts'
import { surroundings } from './themes/surroundings.ts'

/**
 * Every fault that a rollout must survive. A test that shows one begins its name with the fault's id, `F13: …`
 * or `F12, F13: …`; `faults.test.ts` fails for a fault that no test shows, and `docs/faults.md` lists them all.
 */
export const faults: readonly Fault[] = [
  ...deaths,
  ...api,
  ...pods,
  ...evidence,
  ...owners,
  ...objects,
  ...surroundings,
  ...memory,
]
