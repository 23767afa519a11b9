import { days } from '@ml-actions/dataset/types/instant'
import type { Format } from './format.ts'

const longMonth = '(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])'
const shortMonth = '(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)'
const february = '02-(?:0[1-9]|1[0-9]|2[0-8])'
const year = '(?:[0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)'
/** Two digits that four divides, but for 00. */
const fourth = '(?:0[48]|[2468][048]|[13579][26])'

/** Days of RFC 3339: `full-date`, from year 1. */
export const isoDate: Format = {
  name: 'iso-date',
  wanted: 'a real day, YYYY-MM-DD (RFC 3339)',
  regular: {
    all: [`^(?:${year}-(?:${longMonth}|${shortMonth}|${february})|(?:[0-9]{2}${fourth}|${fourth}00)-02-29)$`],
  },
  holds: (bytes, from, to) => to - from === 10 && !Number.isNaN(days({ bytes, from, to })),
}
