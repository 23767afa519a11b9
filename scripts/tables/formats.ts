import { gzipSync, zstdCompressSync } from 'node:zlib'
import { formats } from '@ml-actions/dataset/formats/catalogue'
import { placeInWords } from '@ml-actions/verdict/place'
import { Binary, Int64, Table, tableToIPC, Utf8, vectorFromArray } from 'apache-arrow'
import { parquetWriteBuffer } from 'hyparquet-writer'
import { differs, type Left, lacks, type Trial } from './trial.ts'

/** The same three rows in every format; the number of the second is one more than a double can tell from the next. */
const ids = [1n, 9007199254740993n, null]
const words = ['007', 'é😀', null]
const bytes = [Uint8Array.of(1), Uint8Array.of(0xff, 0), null]

/** A way to write the three rows. */
interface Sample {
  /** The word of the input `format`. */
  readonly format: (typeof formats)[number]['name']
  readonly name: string
  readonly bytes: Uint8Array
  /** Where the second number stands, behind the path. */
  readonly at: string
}

const utf8 = (text: string) => new TextEncoder().encode(text)
const rowsBy = (delimiter: string) =>
  utf8(`id${delimiter}word\n1${delimiter}007\n9007199254740993${delimiter}é😀\n${delimiter}\n`)
const objects = ['{"id":1,"word":"007"}', '{"id":9007199254740993,"word":"é😀"}', '{"id":null}']
const arrowTable = new Table({
  id: vectorFromArray(ids, new Int64()),
  word: vectorFromArray(words, new Utf8()),
  bytes: vectorFromArray(bytes, new Binary()),
})
const inFile = ', row 2, column "id"'
const inGroup = `, row group 1${inFile}`

const samples: readonly Sample[] = [
  { format: 'csv', name: 'a.csv', bytes: rowsBy(','), at: ':3:1' },
  { format: 'tsv', name: 'a.tsv', bytes: rowsBy('\t'), at: ':3:1' },
  { format: 'jsonl', name: 'a.jsonl', bytes: utf8(`${objects.join('\n')}\n`), at: ':2:7' },
  { format: 'json', name: 'a.json', bytes: utf8(`[${objects.join(',\n ')}]`), at: ':2:8' },
  {
    format: 'parquet',
    name: 'a.parquet',
    bytes: new Uint8Array(
      parquetWriteBuffer({
        columnData: [
          { name: 'id', data: ids, type: 'INT64' },
          { name: 'word', data: words, type: 'STRING' },
          { name: 'bytes', data: bytes, type: 'BYTE_ARRAY' },
        ],
      }),
    ),
    at: inGroup,
  },
  { format: 'arrow', name: 'file.arrow', bytes: tableToIPC(arrowTable, 'file'), at: inFile },
  { format: 'arrow', name: 'stream.arrow', bytes: tableToIPC(arrowTable, 'stream'), at: inFile },
]

const packings = {
  plain: { ending: '', pack: (bytes: Uint8Array) => bytes },
  gzip: { ending: '.gz', pack: (bytes: Uint8Array): Uint8Array => gzipSync(bytes) },
  zstd: { ending: '.zst', pack: (bytes: Uint8Array): Uint8Array => zstdCompressSync(bytes) },
} as const

/** What a file of a format must be covered as: the words of the laws. */
export const formatLaws: readonly string[] = [
  ...formats.flatMap(({ name }) => Object.keys(packings).map((packing) => `format ${name} ${packing}`)),
  'format arrow file',
  'format arrow stream',
]

/** Judges the same rows in every format, and packed in every way: recognised by itself, and where it is named. */
export function formatTrials(): readonly Trial[] {
  return samples.flatMap((sample) => [
    packedTrial(sample, 'auto'),
    ...(sample.name === 'stream.arrow' ? [] : [packedTrial(sample, sample.format)]),
  ])
}

function packedTrial(sample: Sample, format: string): Trial {
  const files = Object.entries(packings).map(([packing, { ending, pack }]) => ({
    packing,
    path: `${format === 'auto' ? sample.name : 'named'}${ending}`,
    content: pack(sample.bytes),
  }))
  const binary = sample.format === 'parquet' || sample.format === 'arrow'
  const columns = [
    'id: { type: int64, max: "9007199254740992" }',
    'word: { length: { max: 3 }, null-count: 3 }',
  ]
  const all = binary ? [...columns, 'bytes: { type: binary, distinct: 2 }'] : columns
  return {
    name: `${sample.name} as ${format}`,
    inputs: { data: files.map(({ path }) => path).join('\n'), format },
    files: {
      'contract.yml': ['contract: 1', 'columns:', ...all.map((line) => `  ${line}`), ''].join('\n'),
      ...Object.fromEntries(files.map(({ path, content }) => [path, content])),
    },
    rows: files.map(({ packing, path }, index) => ({
      name: `${sample.name} ${packing} as ${format}`,
      covers: [
        `format ${sample.format} ${packing}`,
        `input format: ${format}`,
        ...(sample.format === 'arrow' ? [`format arrow ${sample.name.split('.')[0]}`] : []),
        ...(binary ? ['type binary'] : []),
      ],
      differences: (left) => differencesOf(left, index, `${path}${sample.at}`),
    })),
  }
}

function differencesOf({ verdict, code, log }: Left, index: number, at: string): readonly string[] {
  const max = verdict?.checks.find(({ rule, subject }) => rule === 'data/max' && subject === 'id')
  const place = max?.findings[index]?.place
  const others = verdict?.checks.filter((check) => check !== max && check.outcome !== 'pass') ?? []
  return [
    ...differs('the exit code', code, 1),
    ...lacks('the verdict', verdict?.headline ?? log, ['9 rows in 3 files']),
    ...differs('the place', place === undefined ? undefined : placeInWords(place), at),
    ...others.map(({ name, is }) => `${name} does not hold: ${is}`),
  ]
}
