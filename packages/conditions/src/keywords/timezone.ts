import type { DatetimeColumn } from '@ml-actions/dataset/batch'
import { zoneOf } from '@ml-actions/dataset/types/zone'
import { typeOf } from '@ml-actions/engine/expression'
import { type Form, refusal } from '../forms/form.ts'
import type { ValueKeyword } from './keyword.ts'

type Asked = 'required' | 'forbidden'

const asks: Form<Asked> = {
  schema: { type: 'string' },
  summary: '`required`, `forbidden`, or the name of a zone, in which times without an offset are read',
  read(value, about) {
    if (about.type === 'date') {
      const is = 'is asked of a column of days, which have no zone'
      throw refusal(about, {
        is,
        wanted: 'a column of type datetime',
        todo: 'take it away, or mend the type',
      })
    }
    if (value === 'required' || value === 'forbidden') return value
    if (zoneOf(String(value)) !== undefined) return undefined
    throw refusal(about, {
      is: `is ${JSON.stringify(value)}`,
      wanted: 'required, forbidden, or a zone such as Europe/Berlin',
      todo: 'name a zone of the IANA time zone database',
    })
  },
}

/** `timezone`: every time carries an offset from UTC, or none does; a zone says how those without are read. */
export const timezone: ValueKeyword<Asked> = {
  name: 'timezone',
  summary: 'every time carries an offset from UTC, or none does; a zone says how those without one are read',
  on: ['datetime'],
  asks,
  example: 'required',
  test: isPlaced,
  pushTest({ scalar }, asked) {
    const type = typeOf(scalar)
    const isZoned = type.is === 'datetime' && type.zoned
    return { is: isZoned === (asked === 'required') ? 'always' : 'never' }
  },
  wanted: (asked) => (asked === 'required' ? 'an offset from UTC' : 'no offset from UTC'),
  wrong: (asked) => (asked === 'required' ? 'without an offset from UTC' : 'with an offset from UTC'),
}

function isPlaced({ zoned }: DatetimeColumn, asked: Asked): (row: number) => boolean {
  const wanted = asked === 'required' ? 1 : 0
  return (row) => zoned[row] === wanted
}
