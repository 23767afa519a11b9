import { better } from './better.ts'
import { floor } from './floor.ts'
import { noWorse } from './no-worse.ts'
import type { Rule } from './rule.ts'
import { sliceFloor } from './slice-floor.ts'
import { sliceGap } from './slice-gap.ts'
import { sliceNoWorse } from './slice-no-worse.ts'

/** All rules, by name in alphabetical order. */
export const rules = [
  better,
  floor,
  noWorse,
  sliceFloor,
  sliceGap,
  sliceNoWorse,
] as const satisfies readonly Rule[]
