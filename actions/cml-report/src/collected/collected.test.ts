import { describe, expect, test } from '@jest/globals'
import { hostileText } from '@ml-actions/verdict/escape/hostile.suite'
import { checkOf, saying, verdictOf } from '@ml-actions/verdict/verdict.suite'
import fc from 'fast-check'
import { anyEvidence, evidenceOf, readFrom } from '../evidence.suite.ts'
import type { Evidence } from '../evidence.ts'
import { judge } from '../judge.ts'
import { doubtOf } from '../sections/provenance.ts'
import { type Collected, most } from './collected.ts'
import { readCollected } from './read.ts'
import { type Restored, restore } from './restore.ts'
import { depthOf, rowsIn } from './rows.ts'
import { printCollected } from './write.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)

/** What a reader makes of evidence that was written. */
function travelled(evidence: Evidence): Restored {
  const read = readCollected(bytesOf(printCollected(evidence, '0.1.0')))
  if (read.is === 'refused') throw new Error(read.because.is)
  const restored = restore(read.collected)
  if (restored === undefined) throw new Error('rows belong to nothing')
  return restored
}

/** A document of nothing, to be changed where a test needs another. */
function documentOf(change: Partial<Record<keyof Collected, unknown>> = {}): Record<string, unknown> {
  return { ...JSON.parse(printCollected(evidenceOf(), '0.1.0')), ...change }
}

const refusal = (text: string) => {
  const read = readCollected(bytesOf(text))
  return read.is === 'refused' ? read.because.is : 'collected'
}

describe('evidence that is collected in one job and read in another', () => {
  test('is the same for everybody who reads the report', () => {
    const evidence = evidenceOf({
      verdicts: readFrom(saying('as it was'), saying('so be it', 'inconclusive')),
      unread: [{ path: 'a/verdict.json', because: { is: 'is', wanted: 'wanted', todo: 'todo' } }],
      numbers: [
        {
          path: 'metrics.json',
          now: new Map([['accuracy', 0.91]]),
          old: new Map([['accuracy', 0.89]]),
          better: new Map([['accuracy', 'higher']]),
        },
        { path: 'new.json', now: new Map([['rows', 0]]), because: 'it is new' },
      ],
      absent: [{ path: 'm.json', side: 'old', lock: 'dvc.lock', because: 'not here' }],
      matrix: {
        path: 'p.csv',
        now: {
          classes: ['stay', 'leave'],
          counts: [
            [1, 2],
            [3, 4],
          ],
        },
      },
      measured: {
        path: 'p.csv',
        baseline: 'old.csv',
        task: 'binary',
        rows: 100,
        paired: true,
        metrics: [
          {
            name: 'accuracy',
            better: 'higher',
            change: { value: 0.1, low: 0, high: null },
            proven: 'better',
          },
        ],
        slices: [{ name: 'recall', better: 'higher', slice: 'region=EU', rows: 10 }],
        small: ['region=US'],
        roc: { now: [0, 0.5, 1], old: [0, 1] },
        reliability: {
          of: 'stay',
          now: [{ from: 0, to: 0.1, rows: 3, meanScore: 0.05, share: 0, low: 0, high: 0.7 }],
        },
      },
      project: {
        parameters: [{ file: 'params.yaml', name: 'lr', old: '0.1', now: '0.2' }],
        data: [{ path: 'data', lock: 'dvc.lock', old: { md5: 'a' }, now: { md5: 'b', bytes: 1, files: 2 } }],
        curves: [{ name: 'loss', now: [{ step: 0, value: 1 }], old: [{ step: 0, value: 2 }] }],
        courses: [{ name: 'accuracy', values: [0.5, null], now: 0.6 }],
        cut: true,
        commands: ['dvc repro'],
      },
      notes: ['seen'],
    })
    const { title: _, patterns: __, posting: ___, stage: ____, charts: _____, ...rest } = evidence
    const withoutFacts = rest.verdicts.map((read) => ({
      ...read,
      verdict: { ...read.verdict, sources: [], facts: {} },
    }))
    expect(travelled(evidence)).toEqual({ ...rest, verdicts: withoutFacts })
  })

  test('gives the same outcome and keeps every limit, whatever it says', () => {
    fc.assert(
      fc.property(anyEvidence(hostileText), (evidence) => {
        const text = printCollected(evidence, '0.1.0')
        expect(text).not.toContain('://')
        expect(depthOf(text)).toBeLessThanOrEqual(most.depth)
        expect(judge({ ...evidence, ...travelled(evidence) }).outcome).toBe(judge(evidence).outcome)
      }),
    )
  })

  test.each([1, 40])(
    'of %i verdicts with 2,000 checks each keeps 1 MiB, 2,000 rows and the outcome',
    (count) => {
      const check = checkOf({ outcome: 'fail', is: '字'.repeat(300), wanted: 'w'.repeat(300), todo: 't' })
      const verdict = verdictOf({
        outcome: 'fail',
        headline: '字'.repeat(4_000),
        checks: Array.from({ length: 2_000 }, (_, at) => ({ ...check, name: `${at}` })),
        metrics: Array.from({ length: 2_000 }, (_, at) => ({ name: `${at}`, better: 'lower' as const })),
        tables: [
          { title: 't', columns: ['a'], rows: Array.from({ length: 2_000 }, () => ['字'.repeat(200)]) },
        ],
      })
      const evidence = evidenceOf({
        verdicts: Array.from({ length: count }, (_, at) => ({ path: `${at}`, verdict })),
      })
      const text = printCollected(evidence, '0.1.0')
      expect(bytesOf(text).length).toBeLessThanOrEqual(most.bytes)
      expect(rowsIn(JSON.parse(text))).toBeLessThanOrEqual(most.rows)
      expect(judge({ ...evidence, ...travelled(evidence) }).outcome).toBe('fail')
    },
  )

  test('keeps the doubts of a verdict about itself', () => {
    const doubtful = verdictOf({
      outcome: 'inconclusive',
      facts: { verified: false, looks: 3 },
      notes: ['not verified: it edits gate.yml'],
    })
    const { verdicts } = travelled(
      evidenceOf({
        verdicts: readFrom(doubtful, verdictOf({ outcome: 'inconclusive', facts: { verified: true } })),
      }),
    )
    expect(verdicts.map(({ verdict }) => doubtOf(verdict))).toEqual([
      'not verified: it edits gate.yml',
      undefined,
    ])
    expect(verdicts[0]?.verdict.facts).toEqual({ verified: false })
  })

  test('says that it was cut where not all of it travels', () => {
    const now = new Map(Array.from({ length: 1_001 }, (_, at) => [`n${at}`, at]))
    const cutOf = (numbers: ReadonlyMap<string, number>) =>
      travelled(evidenceOf({ numbers: [{ path: 'm.json', now: numbers }] })).cut
    expect(cutOf(now)).toBe(true)
    expect(cutOf(new Map([...now].slice(1)))).toBeUndefined()
  })

  test('keeps the numbers that changed before those that did not', () => {
    const names = Array.from({ length: 5_000 }, (_, at) => `n${at}`)
    const now = new Map(names.map((name, at) => [name, at === 4_999 ? 1 : 0]))
    const old = new Map(names.map((name) => [name, 0]))
    const [file] = travelled(evidenceOf({ numbers: [{ path: 'metrics.json', now, old }] })).numbers
    expect(file?.now.get('n4999')).toBe(1)
    expect(file?.now.size).toBeLessThan(2_000)
  })

  test('writes a number that is none as null, and reads it as absent', () => {
    const numbers = [
      {
        path: 'm.json',
        now: new Map([
          ['a', Number.NaN],
          ['b', 1],
        ]),
      },
    ]
    expect(travelled(evidenceOf({ numbers })).numbers).toEqual([{ path: 'm.json', now: new Map([['b', 1]]) }])
  })
})

describe('a collected.json from a stranger is refused', () => {
  test.each<[string, string, RegExp]>([
    ['of 5 MB', `"${'a'.repeat(5_000_000)}"`, /more than 1 MiB/],
    ['nested a million deep', '['.repeat(1_000_000), /nested 1000000 deep/],
    ['that is no JSON', '{"a":', /is not JSON/],
    ['with NaN', JSON.stringify(documentOf()).replace('[]', '[NaN]'), /is not JSON/],
    ['that says null', 'null', /schema/],
    ['of another version', JSON.stringify(documentOf({ version: 2 })), /has version 2/],
    ['with a pull request in it', JSON.stringify({ ...documentOf(), change: 1 }), /a name that is not known/],
    [
      'with an own __proto__',
      JSON.stringify(documentOf()).replace('{', '{"__proto__":{},'),
      /a name that is not known/,
    ],
    ['with a link', JSON.stringify(documentOf({ notes: ['see https://evil.example'] })), /at \/notes\/0/],
    [
      'with a text of 201 characters',
      JSON.stringify(documentOf({ notes: ['a'.repeat(201)] })),
      /at \/notes\/0/,
    ],
    [
      'with a text in place of a number',
      JSON.stringify(documentOf({ numbers: [{ of: 0, name: 'a', now: '1', old: null }] })),
      /at \/numbers\/0\/now/,
    ],
    [
      'with a commit that is none',
      JSON.stringify(documentOf({ baseline: { is: 'commit', commit: 'main', words: '' } })),
      /at \/baseline\/commit/,
    ],
  ])('%s', (_, text, words) => {
    expect(refusal(text)).toMatch(words)
  })

  test('with an infinite number', () => {
    const text = JSON.stringify(documentOf({ numbers: [{ of: 0, name: 'a', now: 7, old: null }] }))
    expect(refusal(text.replace('"now":7', '"now":1e999'))).toMatch(/at \/numbers\/0\/now/)
  })

  test('with 2,001 rows, over all lists', () => {
    const rows = Array.from({ length: 200 }, () => ['a'])
    const table = { of: 0, title: 't', columns: ['a'], rows }
    const tables = Array.from({ length: 10 }, () => table)
    expect(refusal(JSON.stringify(documentOf({ tables })))).toBe('collected.json has 2010 rows')
  })

  test('in another encoding', () => {
    const read = readCollected(new Uint8Array([0x22, 0xff, 0x22]))
    expect(read).toMatchObject({ is: 'refused', because: { is: 'collected.json is not UTF-8' } })
  })

  test.each(['checks', 'metrics', 'tables', 'findings', 'numbers'] as const)(
    'whose %s belong to nothing',
    (part) => {
      const collected = documentOf({ [part]: [{ of: 0 }] }) as unknown as Collected
      expect(restore(collected)).toBeUndefined()
    },
  )

  test('with a verdict greener than its own checks', () => {
    const verdicts = [{ path: 'v', action: 'a', outcome: 'pass', headline: 'all is fine', notes: [] }]
    expect(restore(documentOf({ verdicts }) as unknown as Collected)).toBeUndefined()
  })
})
