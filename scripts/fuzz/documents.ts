import { decodeText } from '@ml-actions/data-validate/modes/read-text'
import type { Parser } from './parser.ts'
import { wordsOf } from './tables.ts'
import { varied } from './vary.ts'

/** Words of YAML and JSON. */
const words = wordsOf(
  ...[
    '{',
    '}',
    '[',
    ']',
    ':',
    ',',
    '"',
    "'",
    '\n',
    '\n  ',
    '- ',
    '? ',
    '#',
    '|',
    '>',
    '&a ',
    '*a ',
    '!!str ',
  ],
  ...[
    '<<: ',
    '---',
    '%YAML 1.1',
    '\t',
    '\0',
    '\ufeff',
    '\\',
    '\\ud800',
    'null',
    '~',
    'true',
    '1e999',
    '-',
    '0x',
    '.nan',
  ],
  ...['"c": ', '"value": ', '99999999999999999999', '__proto__: ', '[[[[[[[[', '{a: {a: {a: {a: '],
).concat(Buffer.from('['.repeat(100)), Uint8Array.of(0xff))

/** What reads documents that hold demands, as text. */
interface Reader {
  readonly name: string
  /** Documents that it reads without a fault. */
  readonly documents: readonly unknown[]
  /** Texts of its own, besides the documents as JSON. */
  readonly texts?: readonly string[]
  /** Reads one as text. */
  read(text: string): Promise<void> | void
}

/** Makes a parser of documents: half of its inputs are damaged as text, half as the values that they are. */
export function documentParser({ name, documents, texts = [], read }: Reader): Parser {
  const printed = documents.flatMap((one) => [JSON.stringify(one), JSON.stringify(one, null, 1)])
  return {
    name,
    seeds: [...printed, ...texts].map((text) => Buffer.from(text)),
    words,
    vary: (random) => Buffer.from(JSON.stringify(varied(documents, random))),
    read: async (bytes) => read(decodeText(bytes, 'input')),
  }
}
