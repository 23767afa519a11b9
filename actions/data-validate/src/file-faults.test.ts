import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { localSource } from '@ml-actions/dataset/sources/local'
import { twinSource } from '@ml-actions/dataset/sources/twin'
import { Misuse } from '@ml-actions/verdict/faults'
import { annotations } from '@ml-actions/verdict/renderers/annotations'
import { expectFault } from './expect-fault.suite.ts'
import { packedFaults, typedFaults } from './file-faults.suite.ts'
import { gather } from './gather.ts'
import { defaults, named, silent, validated } from './twin.ts'

const contract = 'contract: 1\ncolumns: { c: { type: int64, min: 1 } }\n'
const csv = 'c\n1\n2\n3\n'
const run = () => ({ log: silent, signal: new AbortController().signal, startedAt: new Date(0) })

describe('a file comes to its outcome:', () => {
  test.each([...packedFaults, ...typedFaults])('%s', async (_, fault) => {
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
