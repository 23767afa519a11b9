import { decodeText } from '@ml-actions/data-validate/modes/read-text'
import { strptime as readDirectives } from '@ml-actions/dataset/types/strptime'
import { Misuse } from '@ml-actions/verdict/faults'
import type { Parser } from './parser.ts'
import { wordsOf } from './tables.ts'

/** Days and times by directives: the first line is the pattern, each other one a text to read by it. */
export const strptime: Parser = {
  name: 'strptime',
  seeds: wordsOf(
    '%d/%m/%Y\n29/02/2024\n1/1/2024\n30/02/2024',
    '%Y-%m-%dT%H:%M:%S.%f%z\n2024-12-31T23:59:59.999999+0530\n2024-12-31T24:00:00.0Z',
    '%a, %d %b %y %I:%M %p\nMon, 01 Jan 24 12:00 AM\nsun, 1 feb 70 1:05 pm',
    '%A %B %j %Y 100%%\nMonday January 366 2024 100%',
    '%H:%M:%S\n00:00:60\n23:59:59',
    '  %Y  %m \n 2024   1 ',
  ),
  words: wordsOf(
    ...[
      '%',
      '%%',
      '%Y',
      '%m',
      '%d',
      '%H',
      '%M',
      '%S',
      '%f',
      '%z',
      '%y',
      '%b',
      '%B',
      '%a',
      '%A',
      '%j',
      '%p',
      '%I',
      '%Q',
      '%-d',
    ],
    ...[
      '\n',
      ' ',
      '\t',
      '\u00a0',
      '0',
      '-1',
      '+24:00',
      '-00:00',
      'Z',
      '9999',
      '0000',
      'é',
      '😀',
      '\u212a',
      '(',
      '\\',
      '.*',
      'İ',
    ],
  ).concat(Buffer.from('%Y'.repeat(600)), Buffer.from(' '.repeat(2_000)), Buffer.from('%d%d%d%d%d%d%d%d')),
  async read(bytes) {
    const [pattern = '', ...texts] = decodeText(bytes, 'input').split('\n')
    const made = readDirectives(pattern)
    if ('fault' in made) {
      if (!(made.at >= 1 && made.at <= pattern.length + 1)) throw new Error(`a fault at character ${made.at}`)
      throw new Misuse({ is: made.fault, wanted: 'directives', todo: 'mend them' })
    }
    for (const text of texts) {
      const read = made.parse(text)
      if (read === undefined) continue
      const { seconds, nanoseconds, local } = read
      const whole = [seconds, nanoseconds, local].every(Number.isSafeInteger)
      if (!whole || nanoseconds < 0 || nanoseconds >= 1e9)
        throw new Error(`${JSON.stringify(text)} is no time`)
    }
  },
}
