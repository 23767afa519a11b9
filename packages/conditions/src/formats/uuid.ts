import { isUuid } from '@ml-actions/dataset/types/uuid'
import type { Format } from './format.ts'

/** Universally unique identifiers (RFC 9562), of any version and variant, in either case. */
export const uuid: Format = {
  name: 'uuid',
  wanted: 'a UUID (RFC 9562)',
  regular: { all: ['^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$'] },
  holds: isUuid,
}
