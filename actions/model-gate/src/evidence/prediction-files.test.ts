import { describe, expect, test } from '@jest/globals'
import { csv, gate, gathered, models } from '../twin.ts'

const promote = { purpose: 'promote' } as const
const policy = (predictions: string, baseline = 'old.csv') =>
  `policy: 1\ntask: binary\ncandidate: {predictions: "${predictions}", id: id, label: y, prediction: p}\nbaseline: {predictions: "${baseline}"}\nchecks: {accuracy: {min: 0.5}, keep: {metric: accuracy, not-worse-by: 0.1}}\n`

const whole = models(85, 6, 4, 5)
const [head = '', ...lines] = whole['new.csv'].trim().split('\n')
const part = (from: number, to: number) => `${[head, ...lines.slice(from, to)].join('\n')}\n`
const parts = { 'out/a.csv': part(0, 40), 'out/b.csv': part(40, 70), 'out/c.csv': part(70, 100) }

describe('files of a glob', () => {
  test('are judged as one file of all their rows', async () => {
    const one = await gate({ ...whole, 'gate.yml': policy('new.csv') }, promote)
    const several = await gate({ ...whole, ...parts, 'gate.yml': policy('out/*.csv') }, promote)
    expect(several.checks.map(({ is }) => is)).toEqual(one.checks.map(({ is }) => is))
    expect(several.sources.map(({ path }) => path)).toEqual([
      'gate.yml',
      'out/a.csv',
      'out/b.csv',
      'out/c.csv',
      'old.csv',
    ])
    expect(several.notes).toContain('out/*.csv: 3 files were read as one')
  })

  test('may be named by inputs, and be the baseline', async () => {
    const files = { ...parts, 'new.csv': whole['new.csv'], 'gate.yml': policy('none.csv', 'none.csv') }
    const { pair, candidate } = await gathered(files, { candidate: 'new.csv', baseline: 'out/?.csv' })
    expect([pair?.baseline.path, pair?.baseline.rows]).toEqual(['out/?.csv', 100])
    const again = await gathered(files, { candidate: 'out/*.csv', baseline: 'new.csv' })
    expect(again.candidate.digest).not.toBe(candidate.digest)
  })

  test('may have columns in another order, but no others', async () => {
    const turned = csv({ p: [1], id: ['x'], y: [1] })
    const { candidate } = await gathered({
      ...parts,
      'out/d.csv': turned,
      'gate.yml': policy('out/*.csv', 'no.csv'),
    })
    expect(candidate.predictions?.rows).toBe(101)
    for (const [other, says] of [
      [csv({ id: ['x'], y: [1] }), 'out/d.csv has no column "p", and out/a.csv one'],
      [csv({ id: ['x'], y: [1], p: [1], q: [1] }), 'out/d.csv has a column "q", and out/a.csv none'],
    ] as const)
      await expect(
        gathered({ ...parts, 'out/d.csv': other, 'gate.yml': policy('out/*.csv') }),
      ).rejects.toThrow(says)
  })

  test('may not have the same id twice', async () => {
    const files = { ...parts, 'out/d.csv': part(0, 1), 'gate.yml': policy('out/*.csv') }
    await expect(gathered(files)).rejects.toThrow('rows 1 and 101 have the same id "r0"')
  })

  test('are never green where there are none', async () => {
    const none = await gate({ ...whole, 'gate.yml': policy('out/*.csv', 'gone/*.csv') }, promote)
    expect(none.outcome).toBe('inconclusive')
    expect(none.notes).toContain('no file matches out/*.csv')
    const compared = await gate({ ...whole, 'gate.yml': policy('out/*.csv') }, promote)
    expect([compared.outcome, compared.facts?.['paired']]).toEqual(['inconclusive', false])
    const { baseline } = await gathered({ ...whole, 'gate.yml': policy('new.csv', 'gone/*.csv') })
    expect(baseline).toBe('there is no file gone/*.csv')
  })

  test('of metrics are one at most', async () => {
    const text = 'policy: 1\ncandidate: {metrics: "m/*.json"}\nchecks: {accuracy: {min: 0.5, by: point}}\n'
    const m = '{"accuracy": 0.9}'
    expect((await gate({ 'gate.yml': text, 'm/a.json': m }, promote)).outcome).toBe('pass')
    expect((await gate({ 'gate.yml': text }, promote)).outcome).toBe('inconclusive')
    await expect(gate({ 'gate.yml': text, 'm/a.json': m, 'm/b.json': m }, promote)).rejects.toThrow(
      'one file of metrics',
    )
  })

  test('at a commit are asked back', async () => {
    const files = { ...whole, 'gate.yml': policy('new.csv', 'git:main:out/*.csv') }
    await expect(gathered(files)).rejects.toThrow('out/*.csv')
  })
})
