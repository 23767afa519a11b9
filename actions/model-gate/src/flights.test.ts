import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { answerTo, gate } from './twin.ts'

const folder = join(import.meta.dirname, '..', '..', '..', 'examples', 'flights')
const read = (path: string) => ({ [path]: new Uint8Array(readFileSync(join(folder, path))) })
const policy = read('gate.yml')
const [old, fresh, worse] = ['old', 'new', 'worse'].map((name) => read(`predictions/${name}.csv`))
const promote = { purpose: 'promote' } as const

describe('the models of examples/flights', () => {
  test('the better one passes, with the numbers that SciPy and NumPy give', async () => {
    const verdict = await gate({ ...policy, ...old, ...fresh }, promote)
    expect(verdict.outcome).toBe('pass')
    expect(answerTo(verdict, 'accuracy-keep').is).toMatch(/^accuracy \+0\.013 \[\+0\.005, \+0\.020\]/)
    const changes = new Map(
      verdict.metrics
        .filter(({ slice, change }) => slice === undefined && change !== undefined)
        .map(({ name, change }) => [name, change]),
    )
    const rounded = (name: string) =>
      [changes.get(name)?.value, changes.get(name)?.low, changes.get(name)?.high].map((value) =>
        Number(value?.toFixed(4)),
      )
    expect(rounded('accuracy')).toEqual([0.0126, 0.0052, 0.02])
    expect(rounded('roc-auc')).toEqual([0.0212, 0.0139, 0.0285])
    expect(rounded('log-loss')).toEqual([-0.014, -0.0196, -0.0084])
  })

  test('the worse one fails, and says how much it lost', async () => {
    const verdict = await gate(
      { ...policy, ...old, ...worse },
      { ...promote, candidate: 'predictions/worse.csv' },
    )
    expect([verdict.outcome, verdict.facts['decision']]).toEqual(['fail', 'block'])
    expect(verdict.headline).toMatch(/^accuracy fell 3\.9 points \(0\.738 → 0\.699\)/)
  })

  test('the one that only looks better on few rows is inconclusive', async () => {
    const few = { ...read('predictions/lucky.csv'), ...read('predictions/old-first-400.csv') }
    const verdict = await gate(
      { ...policy, ...few },
      { ...promote, candidate: 'predictions/lucky.csv', baseline: 'predictions/old-first-400.csv' },
    )
    expect(verdict.outcome).toBe('inconclusive')
    expect(answerTo(verdict, 'accuracy-keep').todo).toMatch(
      /^bring about [\d,]+ labelled rows at this disagreement \(10%\), or allow a margin of 4\.0 points$/,
    )
  })

  test('the same predictions in Parquet give the same answer', async () => {
    const inputs = { ...promote, candidate: 'predictions/new.parquet' }
    const [text, parquet] = [
      await gate({ ...policy, ...old, ...fresh }, promote),
      await gate({ ...policy, ...old, ...read('predictions/new.parquet') }, inputs),
    ]
    expect(parquet.metrics).toEqual(text.metrics)
  })
})
