import { email } from './email.ts'
import type { Format } from './format.ts'
import { hostname } from './hostname.ts'
import { ipv4 } from './ipv4.ts'
import { ipv6 } from './ipv6.ts'
import { isoDate } from './iso-date.ts'
import { isoDatetime } from './iso-datetime.ts'
import { isoDuration } from './iso-duration.ts'
import { isoTime } from './iso-time.ts'
import { json } from './json.ts'
import { uri } from './uri.ts'
import { uuid } from './uuid.ts'

/** Every format of a text; a new one is a file of this folder and its name here. */
export const formats = [
  email,
  uuid,
  uri,
  hostname,
  ipv4,
  ipv6,
  isoDate,
  isoDatetime,
  isoTime,
  isoDuration,
  json,
] as const satisfies readonly Format[]
