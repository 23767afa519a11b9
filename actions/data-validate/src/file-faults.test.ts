import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, test } from '@jest/globals'
import { closed, ints, made, page } from '@ml-actions/dataset/formats/parquet/made.suite'
import { localSource } from '@ml-actions/dataset/sources/local'
import { twinSource } from '@ml-actions/dataset/sources/twin'
import { Misuse } from '@ml-actions/verdict/faults'
import { annotations } from '@ml-actions/verdict/renderers/annotations'
import { expectFault, type Fault, fails, holds, misuse } from './faults.suite.ts'
import { gather } from './gather.ts'
import { defaults, named, silent, validated } from './twin.ts'

const contract = 'contract: 1\ncolumns: { c: { type: int64, min: 1 } }\n'
const csv = 'c\n1\n2\n3\n'
const packed = gzipSync(csv)
const run = () => ({ log: silent, signal: new AbortController().signal, startedAt: new Date(0) })

function file(name: string, content: string | Uint8Array): Pick<Fault, 'contract' | 'files'> {
  return { contract, files: { [name]: content } }
}

function changed(bytes: Uint8Array, at: number): Uint8Array {
  const copy = Uint8Array.from(bytes)
  const index = at < 0 ? copy.length + at : at
  copy[index] = (copy[index] ?? 0) ^ 0xff
  return copy
}

describe('a packed file comes to its outcome:', () => {
  test.each<[string, Fault]>([
    [
      '57 cut off',
      { ...file('a.csv.gz', packed.subarray(0, packed.length - 9)), comes: misuse('damaged or cut off') },
    ],
    [
      '57 with another checksum',
      { ...file('a.csv.gz', changed(packed, -6)), comes: misuse('damaged or cut off') },
    ],
    [
      '57 of two members',
      { ...file('a.csv.gz', Buffer.concat([gzipSync('c\n1\n'), gzipSync('2\n')])), comes: holds('min') },
    ],
    [
      '57 that unpacks a thousandfold',
      { ...file('a.csv.gz', gzipSync(Buffer.alloc(40 * 2 ** 20, 'c\n'))), comes: misuse('limit "ratio"') },
    ],
    ['58 whose name does not say so', { ...file('a.csv', packed), comes: holds('min') }],
    ['58 that only its name says is packed', { ...file('a.csv.gz', csv), comes: holds('min') }],
    [
      'that is a zip archive',
      { ...file('a.csv', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0])), comes: misuse('a zip archive') },
    ],
  ])('%s', async (_, fault) => {
    await expectFault(fault)
  })

  test('58 a name that disagrees is noted', async () => {
    const notes = async (name: string, content: string | Uint8Array) =>
      (await validated(contract, { [name]: content })).notes.join('\n')
    expect(await notes('a.csv', packed)).toContain('packed with gzip')
    expect(await notes('a.csv.gz', csv)).toContain('and it is not')
  })
})

describe('a Parquet file comes to its outcome:', () => {
  const parquet = (bytes: Uint8Array, comes: Fault['comes'], of = contract): Fault => ({
    contract: of,
    files: { 'a.parquet': bytes },
    comes,
  })
  const column = (keywords: string) => `contract: 1\ncolumns: { x: ${keywords} }\n`
  const whole = made({ rows: 3, pages: [page(3, ints(1, 2, 3))] })

  test.each<[string, Fault]>([
    ['a whole one', parquet(whole, holds('max'), column('{ type: int64, max: 3 }'))],
    [
      '48 that claims a hundred million rows',
      parquet(made({ rows: 100_000_000, values: 100_000_000 }), misuse('corrupt')),
    ],
    [
      '49 whose footer begins before the file',
      parquet(closed(Buffer.from('PAR1'), Buffer.alloc(4), 4_000), misuse('corrupt')),
    ],
    ['49 with a negative size', parquet(made({ rows: 3, meta: { 7: -4n } }), misuse('corrupt'))],
    [
      '50 that is encrypted',
      parquet(
        Buffer.from(Buffer.from(whole).toString('latin1').replaceAll('PAR1', 'PARE'), 'latin1'),
        misuse('encrypted'),
      ),
    ],
    [
      'a narrower type than was asked',
      parquet(whole, fails('type', 'the file says that the column is int32'), column('{ type: int8 }')),
    ],
    [
      'a number asked of a column without a type',
      parquet(whole, misuse('say `type: int32`'), column('{ min: "1" }')),
    ],
  ])('%s', async (_, fault) => {
    await expectFault(fault)
  })
})

describe('a path that is no plain file is a Misuse:', () => {
  const home = mkdtempSync(join(tmpdir(), 'faults-'))
  const inside = join(home, 'inside')
  mkdirSync(inside)
  writeFileSync(join(home, 'outside.csv'), csv)
  writeFileSync(join(inside, 'contract.yml'), contract)
  symlinkSync(join(home, 'outside.csv'), join(inside, 'link.csv'))
  symlinkSync('/dev/zero', join(inside, 'zero.csv'))
  execFileSync('mkfifo', [join(inside, 'pipe.csv')])
  afterAll(() => rmSync(home, { recursive: true, force: true }))

  test.each([
    ['59 a link out of the workspace', 'link.csv', 'leads out of the working directory'],
    ['59 a device', 'zero.csv', 'leads out of the working directory'],
    ['59 a path up', '../outside.csv', 'leads out of the working directory'],
    ['59 a named pipe', 'pipe.csv', 'this is a named pipe'],
    ['59 a directory', '.', 'this is a directory'],
  ])('%s', async (_, path, words) => {
    const judging = gather({ ...defaults, data: [path] }, run(), localSource(inside))
    await expect(judging).rejects.toBeInstanceOf(Misuse)
    await expect(judging).rejects.toThrow(words)
  })

  test('71 a file that changes while it is read', async () => {
    const files = new Map<string, string>([['contract.yml', contract]])
    files.set('a.csv', csv)
    const source = twinSource(files)
    const changing = {
      ...source,
      async open(path: string) {
        const opened = await source.open(path)
        if (path === 'a.csv') files.set('a.csv', 'c\n1\n')
        return opened
      },
    }
    const judging = gather({ ...defaults, data: ['a.csv'] }, run(), changing)
    await expect(judging).rejects.toThrow('changed while reading')
  })

  test('72 a run that is cancelled while it reads ends, and judges nothing', async () => {
    const stop = new AbortController()
    stop.abort()
    const source = twinSource(
      new Map([
        ['contract.yml', contract],
        ['a.csv', csv],
      ]),
    )
    await expect(
      gather({ ...defaults, data: ['a.csv'] }, { ...run(), signal: stop.signal }, source),
    ).rejects.toThrow('abort')
  })
})

describe('hostile cells stay text:', () => {
  const cells = ['::set-output name=x::y', '##[error]z', '%0Aq', '|`<img onerror>', '\u001b[31m', '\u202egnp']
  const judged = () =>
    validated(
      'contract: 1\ncolumns: { c: { one-of: [x] } }',
      { 'a.csv': `c\n${cells.map((cell) => `"${cell}"`).join('\n')}\n` },
      { values: 'full' },
    )

  test('60 no line of the log is a command that a cell wrote', async () => {
    const lines = annotations(await judged(), 10).split('\n')
    expect(lines.filter((line) => /^(::set-output|##\[)/.test(line))).toEqual([])
    expect(
      lines.filter((line) => line.startsWith('::')).every((line) => /^::(error|warning|notice) /.test(line)),
    ).toBe(true)
  })

  test('63 a million failing cells are counted exactly, and few are told', async () => {
    const verdict = await validated('contract: 1\ncolumns: { c: { type: int64, max: 0 } }', {
      'a.csv': `c\n${'1\n'.repeat(1_000_000)}`,
    })
    expect(named(verdict.checks, 'max').counts).toEqual({
      evaluated: 1_000_000,
      failed: 1_000_000,
      skipped: 0,
    })
    expect(named(verdict.checks, 'max').findings).toHaveLength(10)
    expect(annotations(verdict, 10).split('\n').length).toBeLessThan(20)
  })
})
