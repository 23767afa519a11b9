import { above } from './above.ts'
import { below } from './below.ts'
import { decimal } from './decimal.ts'
import { doesNotMatch } from './does-not-match.ts'
import { empty } from './empty.ts'
import { format } from './format.ts'
import { infinite } from './infinite.ts'
import type { Keyword, ValueKeyword } from './keyword.ts'
import { length } from './length.ts'
import { matches } from './matches.ts'
import { max } from './max.ts'
import { min } from './min.ts'
import { multipleOf } from './multiple-of.ts'
import { nan } from './nan.ts'
import { notOneOf } from './not-one-of.ts'
import { nulls } from './nulls.ts'
import { oneOf } from './one-of.ts'
import { timezone } from './timezone.ts'

/** The keywords about each value by itself that cells and engines answer alike; a new one is a file of this folder and its name here. */
export const valueKeywords: readonly ValueKeyword[] = [
  above,
  below,
  decimal,
  doesNotMatch,
  empty,
  format,
  infinite,
  length,
  matches,
  max,
  min,
  multipleOf,
  nan,
  notOneOf,
  oneOf,
  timezone,
]

/** All that a condition may hold by which rows of a table are chosen. */
export const keywords: readonly Keyword[] = [...valueKeywords, nulls]
