import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { answerTo, binary, csv, models, runIn } from '../twin.ts'
import { parseLedger } from './ledger.ts'
import { overlap } from './rows-digest.ts'

const policy = (holdout: string) => `${binary}holdout: ${holdout}\nchecks:\n  accuracy: {min: 0.5}\n`
const good = models(900, 50, 0, 50)

async function look(
  ledger: string | undefined,
  holdout = '{looks: 3}',
  files: Readonly<Record<string, string>> = good,
) {
  const left = await runIn(
    {
      files: {
        'gate.yml': policy(holdout),
        ...files,
        ...(ledger === undefined ? {} : { 'l.jsonl': ledger }),
      },
    },
    { purpose: 'promote', ledger: 'l.jsonl' },
  )
  return { ...left, ledger: left.written['l.jsonl'] ?? ledger ?? '' }
}

/** The same rows, of which another candidate got some others right. */
function candidate(at: number): Readonly<Record<string, string>> {
  const rows = 1_000
  const id = Array.from({ length: rows }, (_, row) => `r${row}`)
  const p = id.map((_, row) => (row % 100 === at ? 0 : 1))
  return { ...good, 'new.csv': csv({ id, y: id.map(() => 1), p }) }
}

describe('looks at a holdout', () => {
  test('are counted from an empty ledger on, each candidate once', async () => {
    const first = await look('')
    expect([first.verdict.outcome, first.verdict.facts['look']]).toEqual(['pass', 1])
    expect(first.verdict.notes[0]).toBe('look 1 of 3 at these rows; each check’s alpha is divided by 3 looks')
    const again = await look(first.ledger)
    expect([again.verdict.facts['look'], again.written]).toEqual([1, {}])
    const second = await look(first.ledger, '{looks: 3}', candidate(1))
    expect(second.verdict.facts['look']).toBe(2)
    expect(second.ledger.trim().split('\n')).toHaveLength(2)
  })

  test('are spent at last, and then nothing is promoted, however good', async () => {
    let ledger = ''
    for (const at of [1, 2, 3]) {
      const left = await look(ledger, '{looks: 3}', candidate(at))
      expect(left.verdict.outcome).toBe('pass')
      ledger = left.ledger
    }
    const { verdict } = await look(ledger, '{looks: 3}', candidate(4))
    expect([verdict.outcome, verdict.facts['decision']]).toEqual(['inconclusive', 'inconclusive'])
    expect(answerTo(verdict, 'holdout')).toMatchObject({
      reason: 'holdout-spent',
      is: 'these rows have judged 3 candidates, and may judge 3',
    })
    expect(verdict.headline).toBe('these rows have judged 3 candidates, and may judge 3')
  })

  test('divide alpha, so that an interval is wider', async () => {
    const level = async (holdout: string) => (await look('', holdout)).verdict.metrics[0]?.new?.level
    expect(await level('{looks: 1}')).toBe(0.9)
    expect(await level('{looks: 10}')).toBe(0.99)
    expect(await level('{looks: 4, adaptivity: full}')).toBe(1 - (2 * 0.05) / 16)
  })

  test('are not forgotten by renaming or reordering rows, nor by leaving some out', async () => {
    const { ledger } = await look('')
    const lines = good['new.csv'].trim().split('\n')
    const [head = '', ...rows] = lines
    const turned = `${[head, ...rows.toReversed()].join('\n')}\n`
    const reordered = await look(ledger, '{looks: 3}', { ...good, 'new.csv': turned })
    expect(reordered.verdict.facts['look']).toBe(2)
    const some = (text: string) => `${text.trim().split('\n').slice(0, 980).join('\n')}\n`
    const fewer = await look(ledger, '{looks: 3}', {
      'new.csv': some(good['new.csv']),
      'old.csv': some(good['old.csv']),
    })
    expect(fewer.verdict.facts['look']).toBe(2)
    expect(fewer.verdict.notes[1]).toMatch(/about 9\d% of the rows are those of an earlier holdout/)
  })

  test('are not known without a ledger: a lost one is no fresh one', async () => {
    const { verdict, written } = await look(undefined)
    expect([verdict.outcome, written]).toEqual(['inconclusive', {}])
    expect(answerTo(verdict, 'holdout')).toMatchObject({
      reason: 'ledger-unknown',
      is: 'how often these rows were used is not known: there is no ledger l.jsonl',
    })
    const unnamed = await runIn(
      { files: { 'gate.yml': policy('{looks: 3}'), ...good } },
      { purpose: 'promote' },
    )
    expect(answerTo(unnamed.verdict, 'holdout').is).toMatch('no ledger is given')
    const numbers = `policy: 1\nholdout: {looks: 2}\ncandidate: {metrics: m.json}\nchecks: {accuracy: {min: 0.1, by: point}}\n`
    const bare = await runIn({ files: { 'gate.yml': numbers, 'm.json': '{"accuracy": 1}' } }, {})
    expect(answerTo(bare.verdict, 'holdout').is).toMatch('only predictions say which rows')
  })

  test('may reveal verdicts alone', async () => {
    const { verdict } = await look('', '{looks: 3, reveal: verdict}')
    expect(JSON.stringify(verdict)).not.toMatch('0.95')
    expect([verdict.headline, verdict.metrics, verdict.tables]).toEqual(['all of 1 check are met', [], []])
    const bad = await look('', '{looks: 3, reveal: verdict}', models(100, 0, 800, 100))
    expect([bad.verdict.headline, answerTo(bad.verdict, 'accuracy').is]).toEqual([
      '1 of 1 check are broken',
      'it is broken',
    ])
  })
})

describe('a ledger', () => {
  test('that was edited is refused at its line', async () => {
    const { ledger } = await look('')
    for (const line of ['{}', 'x', '[]', 'null', ledger.replace('"rows":1000', '"rows":-1').trim()]) {
      expect(() => parseLedger(`${ledger}${line}\n`, 'l.jsonl')).toThrow('l.jsonl:2:1: the line is no look')
    }
  })

  test('joined with itself says the same', async () => {
    const { ledger } = await look('')
    expect(parseLedger(`${ledger}\n${ledger}`, 'l.jsonl')).toEqual(parseLedger(ledger, 'l.jsonl'))
  })

  test('of any text ends in looks or in a refusal', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        try {
          expect(Array.isArray(parseLedger(text, 'l'))).toBe(true)
        } catch (error) {
          expect(String(error)).toMatch('no look')
        }
      }),
    )
  })
})

test('an overlap is estimated from the smallest hashes', () => {
  const hashes = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, at) => (from + at).toString(16).padStart(16, '0'))
  expect(overlap(hashes(0, 128), hashes(0, 128))).toBe(1)
  expect(overlap(hashes(0, 64), hashes(64, 128))).toBe(0)
  expect(overlap([], [])).toBe(0)
})
