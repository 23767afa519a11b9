import { describe, expect, test } from '@jest/globals'
import { twinSource } from '@ml-actions/dataset/sources/twin'
import fc from 'fast-check'
import type { Pairs } from './pairs.ts'
import { readPairs } from './read-pairs.ts'

const asked = { path: 'rollout.yml', line: 5, column: 8 }

function read(files: Readonly<Record<string, string | Uint8Array>>, pattern = '*.jsonl'): Promise<Pairs> {
  const { signal } = new AbortController()
  return readPairs(twinSource(new Map(Object.entries(files))), pattern, { asked, signal })
}

/** What was read of each arm: its state, and its prediction. */
function said(pairs: Pairs): readonly string[] {
  const arm = ({ states, codes }: Pairs['stable'], index: number) =>
    `${states[index]}${pairs.predictions[codes[index] ?? -1] ?? ''}`
  return Array.from(
    { length: pairs.requests },
    (_, index) => `${arm(pairs.stable, index)}|${arm(pairs.candidate, index)}`,
  )
}

const line = (id: unknown, stable: unknown, candidate: unknown) => JSON.stringify({ id, stable, candidate })
const a = { prediction: 'a' }

describe('a log of pairs', () => {
  test('is read by its ids, over lines and files', async () => {
    const pairs = await read({
      '1.jsonl': `${line('x', a, { prediction: 1.5, ms: 3 })}\n${line(7, a, null)}\n`,
      '2.jsonl': `{"id":7,"candidate":{"prediction":"b"}}\n{"id":"\\u0078y","stable":{"error":"boom"},"candidate":{"prediction":true}}\n`,
    })
    expect(said(pairs)).toEqual(['1"a"|115e-1', '1"a"|1"b"', '2|1true'])
    expect([pairs.repeated, pairs.broken]).toEqual([0, 0])
    expect(pairs.candidate.milliseconds[0]).toBe(3)
    expect(pairs.sources.map(({ path, rows }) => [path, rows])).toEqual([
      ['1.jsonl', 2],
      ['2.jsonl', 2],
    ])
  })

  test.each([
    ['null', '1'],
    ['false', '1'],
    ['""', '1'],
    ['true', '2'],
    ['"timeout"', '2'],
    ['{"type":"E","text":""}', '2'],
    ['["x"]', '2'],
  ])('with the error %s has state %s', async (error, state) => {
    const pairs = await read({
      'x.jsonl': `{"id":1,"stable":{"prediction":1,"error":${error}},"candidate":{"prediction":1}}`,
    })
    expect(pairs.stable.states[0]).toBe(Number(state))
  })

  test('keeps the first of what is said twice, and counts the others', async () => {
    const pairs = await read({
      'x.jsonl': [line(1, a, a), line(1, { prediction: 'z' }, a), line(2, a, a)].join('\n'),
    })
    expect(said(pairs)).toEqual(['1"a"|1"a"', '1"a"|1"a"'])
    expect(pairs.repeated).toBe(1)
  })

  test.each([
    ['{"id":1,"sta', 'no JSON', 2, 13],
    ['{"id":1,"stable":{"prediction":NaN}}', 'no JSON', 2, 32],
    ['[1]', 'should be an object', 2, 1],
    ['{"stable":{"prediction":1}}', 'has no "id"', 2, 1],
    ['{"id":2}', 'neither a prediction nor an error', 2, 7],
    ['{"id":2,"stable":{"prediction":1,"ms":-1}}', '"stable.ms" is not milliseconds', 2, 39],
    ['{"id":2,"stable":{"prediction":1,"ms":"5"}}', '"stable.ms" is not milliseconds', 2, 39],
    ['{"id":2,"at":"noon","stable":{"prediction":1}}', '"at" is not a time', 2, 14],
    ['{"id":2,"stable":{"prediction":1,"prediction":2}}', 'twice', 2, 34],
  ])('tells where it is broken: %s', async (text, is, row, column) => {
    const pairs = await read({ 'x.jsonl': `${line(0, { ...a, ms: 1 }, a)}\n${text}\n${line(9, a, a)}\n` })
    expect([pairs.broken, pairs.requests]).toEqual([1, 2])
    expect(pairs.findings[0]?.is).toContain(is)
    expect(pairs.findings[0]?.place).toMatchObject({ path: 'x.jsonl', line: row, column })
  })

  test('that is empty has no pairs', async () => {
    expect(await read({ 'x.jsonl': '' })).toMatchObject({ requests: 0, broken: 0, ended: undefined })
  })

  test.each([
    [{}, '*.jsonl', 'finds no file'],
    [{ 'x.jsonl': '{"stable":{"prediction":1}}' }, 'x.jsonl', 'no line has an "id"'],
    [{ 'x.jsonl': '{"id":1,"stable":{"prediction":{"p":1}}}' }, 'x.jsonl', 'predictions that are objects'],
    [{ 'x.jsonl': Uint8Array.from([0, 255, 13, 10, 128, 10]) }, 'x.jsonl', 'no line has an "id"'],
    [{}, 'y.jsonl', 'no such file'],
  ])('is refused: %j as %s', async (files, pattern, is) => {
    await expect(read(files, pattern)).rejects.toThrow(is)
  })

  test('tells when the requests were', async () => {
    const at = (id: number, time: string) => JSON.stringify({ id, at: time, stable: a, candidate: a })
    const pairs = await read({
      'x.jsonl': [at(1, '2026-01-01T00:00:10Z'), at(2, '2026-01-01T00:00:00Z')].join('\n'),
    })
    expect([pairs.from, pairs.to]).toEqual([Date.UTC(2026, 0, 1), Date.UTC(2026, 0, 1, 0, 0, 10)])
  })

  test('of any bytes is read or refused, and ends', async () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc.string().map((text) => new TextEncoder().encode(`{"id":1${text}`)),
    )
    await fc.assert(
      fc.asyncProperty(bytes, async (content) => {
        const ended = await read({ 'x.jsonl': content }).catch((error: unknown) => (error as Error).name)
        expect(typeof ended === 'object' || ended === 'Misuse').toBe(true)
      }),
      { numRuns: 300 },
    )
  })
})
