import { type Form, refusal, type Written } from '@ml-actions/conditions/forms/form'
import { grouped } from '@ml-actions/conditions/words'
import type { Source } from '@ml-actions/verdict/verdict'
import type { Check } from './check.ts'
import { answerEach, emptyTally, keepExample, mergeTallies, type Tally } from './tally.ts'

/** What a file must be, byte by byte. */
interface Asked {
  readonly bytes?: number
  /** 64 hexadecimal digits, in lower case. */
  readonly sha256?: string
}

const asks: Form<Asked> = {
  schema: {
    type: 'object',
    properties: {
      bytes: { type: 'integer', minimum: 0 },
      sha256: { type: 'string', pattern: '^[0-9a-fA-F]{64}$' },
    },
    additionalProperties: false,
  },
  summary: '`{bytes, sha256}`, one or both',
  read(value, about) {
    const { bytes, sha256 } = value as Written
    if (bytes === undefined && sha256 === undefined) {
      const is = 'asks nothing of the file, and could never fail'
      throw refusal(about, { is, wanted: 'bytes, sha256 or both', todo: 'write one' })
    }
    return {
      ...(bytes === undefined ? {} : { bytes: Number(bytes) }),
      ...(sha256 === undefined ? {} : { sha256: String(sha256).toLowerCase() }),
    }
  },
}

/** `file`: every file of the data has this size and digest, as it lies there, packed or not. */
export const file: Check<Asked, Tally> = {
  name: 'file',
  level: 'dataset',
  summary: 'every file of the data has this size in bytes and this SHA-256, as it lies there, packed or not',
  on: [],
  asks,
  example: { bytes: 30 },
  unpushed: 'an engine tells the rows of files, and neither their size nor their digest',
  perValue: false,
  plan: emptyTally,
  close(tally, read, asked) {
    tally.evaluated++
    const wrong = differences(read, asked)
    if (wrong.length === 0) return
    tally.failed++
    keepExample(tally.examples, 0, () => ({ is: wrong.join('; '), place: { path: read.path } }))
  },
  merge: mergeTallies,
  answer: (tally, _, mostly) =>
    answerEach(tally, mostly, { things: 'files', wrong: 'of another size or content' }),
  wanted: ({ bytes, sha256 }) =>
    [
      ...(bytes === undefined ? [] : [`a file of ${grouped(bytes)} bytes`]),
      ...(sha256 === undefined ? [] : [`the SHA-256 ${sha256}`]),
    ].join(' and '),
}

function differences({ bytes, digest }: Source, asked: Asked): readonly string[] {
  const own = digest.replace(/^sha256:/, '')
  return [
    ...(asked.bytes === undefined || asked.bytes === bytes ? [] : [`the file has ${grouped(bytes)} bytes`]),
    ...(asked.sha256 === undefined || asked.sha256 === own ? [] : [`its SHA-256 is ${own}`]),
  ]
}
