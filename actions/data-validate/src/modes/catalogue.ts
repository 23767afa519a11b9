import { convert } from './convert.ts'
import { diff } from './diff.ts'
import { infer } from './infer.ts'
import { lint } from './lint.ts'
import { merge } from './merge.ts'
import type { Mode } from './mode.ts'
import { plan } from './plan.ts'
import { state } from './state.ts'
import { validate } from './validate.ts'

/** Every mode; a new one is a file of this folder and its name here. */
export const modes = [
  validate,
  plan,
  infer,
  lint,
  diff,
  convert,
  state,
  merge,
] as const satisfies readonly Mode[]
