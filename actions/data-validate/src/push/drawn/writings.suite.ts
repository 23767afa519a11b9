import { nearly } from '@ml-actions/conditions/formats/nearly.suite'
import { few, some } from './choice.suite.ts'

const label = 'a'.repeat(63)

/** Texts of some format, or nearly. */
export const writings = some(
  few(
    'ada@example.org',
    '123e4567-e89b-42d3-a456-426614174000',
    'http://[::1]:80/%20?a#b',
    'a:',
    'localhost',
    '192.0.2.1',
    '2001:db8::1',
    '::ffff:192.0.2.1',
    '2024-02-29',
    '1900-02-29',
    '2013-07-01T08:30:00Z',
    '08:30:60+01:00',
    'P1DT12H',
    '[1, {}]',
    [label, label, label, 'a'.repeat(61)].join('.'),
    [label, label, label, 'a'.repeat(62)].join('.'),
    `${label}aa@example.org`,
    '1.2.3.4\n',
  ),
  nearly([
    "o'neil+x@[IPv6:2001:db8::1]",
    "s3+x://u$:@a(b)/{c}!*;=,&~_?'",
    '::1.2.3.4',
    '0400-02-29',
    'P4W',
    'PT5S',
    'a-b.1c',
  ]),
)
