import { check } from './check.ts'
import { counting } from './counting.ts'
import { freezing } from './freezing.ts'
import { plan } from './plan.ts'

/** Every mode, by the word of the input; a new one is a file of this folder and its name here. */
export const modes = { check, count: counting, freeze: freezing, plan } as const
