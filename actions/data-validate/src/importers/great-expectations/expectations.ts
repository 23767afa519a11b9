import { aggregates } from './aggregates.ts'
import { columnTypes } from './column-types.ts'
import { distribution } from './distribution.ts'
import type { Translate } from './expectation.ts'
import { patterns } from './patterns.ts'
import { refusals } from './refusals.ts'
import { rows } from './rows.ts'
import { tables } from './tables.ts'
import { values } from './values.ts'

/** Every expectation that is known, by the name that both spellings share. */
export const expectations: ReadonlyMap<string, Translate> = new Map([
  ...tables,
  ...columnTypes,
  ...values,
  ...patterns,
  ...aggregates,
  ...distribution,
  ...rows,
  ...refusals,
])
