import { days } from '@ml-actions/dataset/types/instant'
import type { Format } from './format.ts'

/** Days of RFC 3339: `full-date`, from year 1. */
export const isoDate: Format = {
  name: 'iso-date',
  wanted: 'a real day, YYYY-MM-DD (RFC 3339)',
  holds: (bytes, from, to) => to - from === 10 && !Number.isNaN(days({ bytes, from, to })),
}
