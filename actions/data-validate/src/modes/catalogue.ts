import { infer } from './infer.ts'
import type { Mode } from './mode.ts'
import { validate } from './validate.ts'

/** Every mode; a new one is a file of this folder and its name here. */
export const modes = [infer, validate] as const satisfies readonly Mode[]
