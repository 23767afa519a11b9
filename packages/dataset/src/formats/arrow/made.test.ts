import { describe, expect, test } from '@jest/globals'
import {
  type Fields,
  field,
  fileOf,
  longs,
  message,
  recordBatch,
  schema,
  streamOf,
  type typeNumbers,
} from './made.suite.ts'
import { columnsOf, open } from './read-columns.suite.ts'

const none = new Uint8Array(0)
const ints = (...values: number[]) => new Uint8Array(Int32Array.from(values).buffer)
const instant = (seconds: number, nanoseconds = 0, zoned = false) => ({ seconds, nanoseconds, zoned })
const unit = (number: number): Fields => ({ 0: { short: number } })
const wide = (bits: number): Fields => ({ 2: { int: bits } })
const extension = (name: string): Fields => ({ 6: [{ 0: 'ARROW:extension:name', 1: name }] })

/** Two's complement in `bits` bits, the lowest byte first. */
function whole(value: bigint, bits: number): number[] {
  return Array.from({ length: bits / 8 }, (_, i) =>
    Number((BigInt.asUintN(bits, value) >> BigInt(8 * i)) & 255n),
  )
}

const uuid = Uint8Array.from({ length: 16 }, (_, i) => i * 17)

describe('types of Arrow', () => {
  test.each<[string, keyof typeof typeNumbers, Fields, readonly Uint8Array[], string, unknown[], Fields?]>([
    ['int8', 'int', { 0: { int: 8 }, 1: { byte: 1 } }, [Uint8Array.of(255)], 'int8', [-1n]],
    ['uint8', 'int', { 0: { int: 8 } }, [Uint8Array.of(255)], 'uint8', [255n]],
    ['uint16', 'int', { 0: { int: 16 } }, [Uint8Array.of(255, 255)], 'uint16', [65_535n]],
    ['int16', 'int', { 0: { int: 16 }, 1: { byte: 1 } }, [Uint8Array.of(255, 255)], 'int16', [-1n]],
    ['uint32', 'int', { 0: { int: 32 } }, [ints(-1)], 'uint32', [4_294_967_295n]],
    ['uint64', 'int', { 0: { int: 64 } }, [longs(-1)], 'uint64', [2n ** 64n - 1n]],
    ['float16', 'float', unit(0), [Uint8Array.of(0, 0x3e)], 'float32', [1.5]],
    ['float32', 'float', unit(1), [new Uint8Array(Float32Array.of(1.5).buffer)], 'float32', [1.5]],
    [
      'decimal32',
      'decimal',
      { 1: { int: 2 }, ...wide(32) },
      [ints(-150)],
      'decimal',
      [{ unscaled: -150n, scale: 2 }],
    ],
    [
      'decimal64',
      'decimal',
      { 1: { int: 3 }, ...wide(64) },
      [longs(7)],
      'decimal',
      [{ unscaled: 7n, scale: 3 }],
    ],
    [
      'decimal128, the width where none is said',
      'decimal',
      { 1: { int: 10 } },
      [Uint8Array.from(whole(-(10n ** 37n), 128))],
      'decimal',
      [{ unscaled: -(10n ** 37n), scale: 10 }],
    ],
    [
      'decimal256',
      'decimal',
      { 1: { int: 5 }, ...wide(256) },
      [Uint8Array.from(whole(10n ** 75n + 1n, 256))],
      'decimal',
      [{ unscaled: 10n ** 75n + 1n, scale: 5 }],
    ],
    [
      'a decimal of hundreds',
      'decimal',
      { 1: { int: -2 }, ...wide(64) },
      [longs(7)],
      'decimal',
      [{ unscaled: 700n, scale: 0 }],
    ],
    ['days', 'date', unit(0), [ints(2)], 'date', [instant(172_800)]],
    ['milliseconds of whole days', 'date', {}, [longs(-86_400_000)], 'date', [instant(-86_400)]],
    ['milliseconds of half a day', 'date', {}, [longs(43_200_000)], 'date', ['invalid']],
    ['time in seconds', 'time', unit(0), [ints(59)], 'time', [instant(59)]],
    [
      'time in milliseconds, where no unit is said',
      'time',
      {},
      [ints(1_500)],
      'time',
      [instant(1, 500_000_000)],
    ],
    ['time in nanoseconds', 'time', { ...unit(3), 1: { int: 64 } }, [longs(1)], 'time', [instant(0, 1)]],
    ['time beyond the day', 'time', unit(0), [ints(86_400)], 'time', ['invalid']],
    ['seconds', 'timestamp', unit(0), [longs(-5)], 'datetime', [instant(-5)]],
    ['milliseconds', 'timestamp', unit(1), [longs(1_500)], 'datetime', [instant(1, 500_000_000)]],
    ['microseconds', 'timestamp', unit(2), [longs(-1)], 'datetime', [instant(-1, 999_999_000)]],
    [
      'nanoseconds',
      'timestamp',
      unit(3),
      [longs(2n ** 63n - 1n)],
      'datetime',
      [instant(9_223_372_036, 854_775_807)],
    ],
    [
      'a timestamp with a zone',
      'timestamp',
      { ...unit(0), 1: 'Europe/Paris' },
      [longs(1)],
      'datetime',
      [instant(1, 0, true)],
    ],
    ['a duration', 'duration', unit(3), [longs(-1)], 'duration', [instant(-1, 999_999_999)]],
    ['large text', 'largeUtf8', {}, [longs(0, 2), Buffer.from('é')], 'text', ['é']],
    ['text that is not UTF-8', 'utf8', {}, [ints(0, 1), Uint8Array.of(0xff)], 'text', ['invalid']],
    ['large bytes', 'largeBinary', {}, [longs(0, 1), Uint8Array.of(0xff)], 'binary', [Uint8Array.of(255)]],
    ['bytes of one size', 'fixed', { 0: { int: 2 } }, [Uint8Array.of(1, 2)], 'binary', [Uint8Array.of(1, 2)]],
    [
      'a UUID',
      'fixed',
      { 0: { int: 16 } },
      [uuid],
      'uuid',
      ['00112233-4455-6677-8899-aabbccddeeff'],
      extension('arrow.uuid'),
    ],
    ['JSON', 'utf8', {}, [ints(0, 3), Buffer.from('[1]')], 'json', ['[1]'], extension('arrow.json')],
    [
      'JSON that is none',
      'utf8',
      {},
      [ints(0, 1), Buffer.from('[')],
      'json',
      ['invalid'],
      extension('arrow.json'),
    ],
    [
      'an extension that is not known',
      'int',
      { 0: { int: 8 } },
      [Uint8Array.of(1)],
      'uint8',
      [1n],
      extension('mine'),
    ],
  ])('%s has its type and its value', async (_, type, parameters, buffers, named, wanted, more = {}) => {
    const bytes = streamOf([field('x', type, parameters, more)], [recordBatch(1, [none, ...buffers])])
    expect((await open(bytes)).headings).toEqual([{ name: 'x', type: named }])
    expect(await columnsOf(bytes)).toEqual([wanted])
  })

  test('a column of nulls has no buffers', async () => {
    const bytes = streamOf([field('x', 'null')], [recordBatch(3, [])])
    expect((await open(bytes)).headings).toEqual([{ name: 'x', type: 'text' }])
    expect(await columnsOf(bytes)).toEqual([[null, null, null]])
  })

  const views = Buffer.alloc(48)
  views.writeInt32LE(2, 0)
  views.write('hi', 4)
  views.writeInt32LE(14, 16)
  views.write('long', 20)
  views.writeInt32LE(0, 24)
  views.writeInt32LE(1, 28)
  views.writeInt32LE(-1, 32)

  test.each([
    ['utf8View', 'text', ['hi', 'longer than 12', null]],
    ['binaryView', 'binary', [Buffer.from('hi'), Buffer.from('longer than 12'), null]],
  ] as const)('%s is read out of its buffers', async (type, named, wanted) => {
    const batch = recordBatch(3, [Uint8Array.of(0b011), views, Buffer.from('>longer than 12')], {
      views: [1],
    })
    const bytes = streamOf([field('x', type)], [batch])
    expect((await open(bytes)).headings).toEqual([{ name: 'x', type: named }])
    const [read = []] = await columnsOf(bytes)
    expect(read.map((one) => (one instanceof Uint8Array ? Buffer.from(one) : one))).toEqual(wanted)
  })

  test.each<[keyof typeof typeNumbers, string, Fields, number]>([
    ['list', 'list', { 5: [field('item', 'int', { 0: { int: 8 } })] }, 2],
    ['fixedList', 'fixed-size list', { 5: [field('item', 'int', { 0: { int: 8 } })] }, 1],
    ['map', 'map', { 5: [field('item', 'int', { 0: { int: 8 } })] }, 2],
    ['struct', 'struct', { 5: [field('item', 'int', { 0: { int: 8 } })] }, 1],
    ['listView', 'list view', { 5: [field('item', 'int', { 0: { int: 8 } })] }, 3],
    ['union', 'union', { 5: [field('item', 'int', { 0: { int: 8 } })] }, 1],
    ['runEnds', 'run-end-encoded', { 5: [field('item', 'int', { 0: { int: 8 } })] }, 0],
  ])('a %s is told by name, and the column behind it is read', async (type, word, more, own) => {
    const fields = [field('nested', type, {}, more), field('x', 'int', { 0: { int: 8 } })]
    const buffers = [...Array<Uint8Array>(own + 2).fill(none), none, Uint8Array.of(7)]
    const nodes = [
      [1, 0],
      [1, 0],
      [1, 0],
    ] as const
    const bytes = streamOf(fields, [recordBatch(1, buffers, { nodes })])
    expect((await open(bytes)).headings[0]).toEqual({ name: 'nested', unreadable: word })
    expect(await columnsOf(bytes)).toEqual([[7n]])
  })

  test('an interval, and a decimal of more digits than a scale can say, are told by name', async () => {
    const fields = [field('a', 'interval', unit(2)), field('b', 'decimal', { 1: { int: 300 } })]
    expect((await open(streamOf(fields, []))).headings.map(({ unreadable }) => unreadable)).toEqual([
      'interval',
      'decimal of scale 300',
    ])
  })

  test('the highest byte may come first', async () => {
    const fields = [
      field('i', 'int', { 0: { int: 32 }, 1: { byte: 1 } }),
      field('t', 'utf8'),
      field('d', 'decimal', { 1: { int: 1 } }),
    ]
    const big = Uint8Array.from(whole(-12n, 128)).reverse()
    const buffers = [
      none,
      Uint8Array.of(0, 0, 1, 0),
      none,
      Uint8Array.of(0, 0, 0, 0, 0, 0, 0, 2),
      Buffer.from('hi'),
      none,
      big,
    ]
    const nodes = [
      [1, 0],
      [1, 0],
      [1, 0],
    ] as const
    const bytes = streamOf(fields, [recordBatch(1, buffers, { nodes })], true)
    expect(await columnsOf(bytes)).toEqual([[256n], ['hi'], [{ unscaled: -12n, scale: 1 }]])
  })

  test('messages of version 4 without a mark before their length are read', async () => {
    const old = { version: 3, continuation: false }
    const { header, body } = recordBatch(2, [none, ints(1, 2)])
    const fields = [field('x', 'int', { 0: { int: 32 }, 1: { byte: 1 } })]
    const bytes = Buffer.concat([
      message(1, schema(fields), undefined, old),
      message(3, header, body, old),
      ints(0),
    ])
    expect(await columnsOf(bytes)).toEqual([[1n, 2n]])
  })
})

describe('dictionaries', () => {
  const coded = field('x', 'utf8', {}, { 4: { 0: { long: 5n }, 1: { 0: { int: 8 } } } })
  const words = (isDelta: boolean, ...texts: string[]) => {
    const ends = texts.map((_, i) => texts.slice(0, i + 1).join('').length)
    const { header, body } = recordBatch(texts.length, [none, ints(0, ...ends), Buffer.from(texts.join(''))])
    return message(2, { 0: { long: 5n }, 1: header, 2: { byte: isDelta ? 1 : 0 } }, body)
  }
  const picks = (...numbers: number[]) => {
    const { header, body } = recordBatch(numbers.length, [none, Uint8Array.from(numbers)])
    return message(3, header, body)
  }
  const stream = (...messages: Buffer[]) => Buffer.concat([message(1, schema([coded])), ...messages])

  test('in a stream, one that comes later takes the place of the other', async () => {
    const bytes = stream(words(false, 'a', 'b'), picks(1, 0), words(false, 'c'), picks(0, 0))
    expect(await columnsOf(bytes)).toEqual([['b', 'a', 'c', 'c']])
  })

  test('what is added is counted on from what is there, however often', async () => {
    const parts = Array.from({ length: 40 }, (_, i) => [words(true, `w${i}`), picks(i, 0)])
    const bytes = stream(words(false), ...parts.flat())
    expect((await columnsOf(bytes))[0]).toEqual(parts.flatMap((_, i) => [`w${i}`, 'w0']))
  })

  test('in a file they are read before the rows, wherever they lie', async () => {
    const bytes = fileOf(schema([coded]), [
      [3, picks(0, 2)],
      [2, words(false, 'a', 'b')],
      [2, words(true, 'c')],
    ])
    expect(await columnsOf(bytes)).toEqual([['a', 'c']])
  })

  test('a file may have one only of a number', async () => {
    const bytes = fileOf(schema([coded]), [
      [2, words(false, 'a')],
      [2, words(false, 'b')],
      [3, picks(0)],
    ])
    await expect(columnsOf(bytes)).rejects.toThrow('two dictionaries of one number')
  })

  test.each([
    ['a number beyond it', stream(words(false, 'a'), picks(1)), 'does not have'],
    ['none at all', stream(picks(0)), 'does not have'],
    ['no values', stream(message(2, { 0: { long: 5n } })), 'a dictionary without values'],
  ])('%s is corrupt', async (_, bytes, why) => {
    await expect(columnsOf(bytes)).rejects.toThrow(why)
  })

  test('where all rows are null, none is needed', async () => {
    const { header, body } = recordBatch(2, [Uint8Array.of(0), Uint8Array.of(9, 9)])
    expect(await columnsOf(stream(message(3, header, body)))).toEqual([[null, null]])
  })

  test('two columns of different types cannot share one', async () => {
    const other = field('y', 'binary', {}, { 4: { 0: { long: 5n } } })
    await expect(columnsOf(message(1, schema([coded, other])))).rejects.toThrow('share a dictionary')
  })
})
