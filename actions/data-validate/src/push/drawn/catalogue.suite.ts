import { bounds } from './bounds.suite.ts'
import { classes } from './classes.suite.ts'
import type { Family } from './family.suite.ts'
import { formats } from './formats.suite.ts'
import { keys } from './keys.suite.ts'
import { multiples } from './multiples.suite.ts'
import { nulls } from './nulls.suite.ts'
import { ranks } from './ranks.suite.ts'
import { references } from './references.suite.ts'
import { rows } from './rows.suite.ts'
import { shape } from './shape.suite.ts'
import { times } from './times.suite.ts'
import { totals } from './totals.suite.ts'

/** All demands that are drawn. */
export const families: readonly Family[] = [
  bounds,
  classes,
  formats,
  keys,
  multiples,
  nulls,
  ranks,
  references,
  rows,
  shape,
  times,
  totals,
]
