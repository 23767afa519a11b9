import { above } from './above.ts'
import { below } from './below.ts'
import type { Check } from './check.ts'
import { max } from './max.ts'
import { min } from './min.ts'
import { nulls } from './nulls.ts'
import { required } from './required.ts'
import { rows } from './rows.ts'
import { type } from './type.ts'

/** Every check; a new one is a file of this folder and its name here. */
export const checks = [
  above,
  below,
  max,
  min,
  nulls,
  required,
  rows,
  type,
] as const satisfies readonly Check[]
