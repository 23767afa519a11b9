import { describe, expect, test } from '@jest/globals'
import { combine } from '@ml-actions/verdict/combine'
import { parseVerdict, printVerdict } from '@ml-actions/verdict/json'
import type { Outcome, Verdict } from '@ml-actions/verdict/verdict'
import { checkOf, verdictOf } from '@ml-actions/verdict/verdict.suite'
import fc from 'fast-check'
import { anyEvidence, evidenceOf, readFrom } from './evidence.suite.ts'
import { judge } from './judge.ts'

const said = (action: string, outcome: Outcome, headline = `${action} says ${outcome}`) =>
  verdictOf({ action, outcome, headline })
const of = (...outcomes: readonly Outcome[]) =>
  evidenceOf({ verdicts: readFrom(...outcomes.map((outcome, at) => said(`action-${at}`, outcome))) })
const because = { is: 'it is not JSON', wanted: 'one JSON object', todo: 'give the file unchanged' }

describe('the outcome', () => {
  test.each<[readonly Outcome[], Outcome, string]>([
    [[], 'inconclusive', 'nothing was read'],
    [['pass'], 'pass', 'the only one passes'],
    [['pass', 'pass'], 'pass', 'all pass'],
    [['pass', 'inconclusive'], 'inconclusive', 'one does not say'],
    [['inconclusive', 'fail', 'pass'], 'fail', 'one fails'],
  ])('of %j is %s because %s', (outcomes, wanted) => {
    expect(judge(of(...outcomes)).outcome).toBe(wanted)
  })

  test('is no pass when a verdict could not be read', () => {
    const verdict = judge({ ...of('pass'), unread: [{ path: 'x/verdict.json', because }] })
    expect(verdict.outcome).toBe('inconclusive')
    expect(verdict.checks[1]).toMatchObject({ name: 'x/verdict.json', reason: 'unreadable', ...because })
  })

  test('is not moved by a number that its metric cannot have, which is told as that', () => {
    const numbers = [{ path: 'm.json', now: new Map([['accuracy', 85]]), old: new Map([['accuracy', 0.9]]) }]
    const { headline, notes } = judge(evidenceOf({ numbers }))
    expect(headline).toContain('of 1 number 1 outside its range')
    expect(notes).toContain('m.json: accuracy is 85; wanted: 0 to 1; was percent logged?')
  })

  test('is not moved by numbers of files, however bad', () => {
    const numbers = [{ path: 'm.json', now: new Map([['accuracy', 0]]), old: new Map([['accuracy', 1]]) }]
    expect(judge({ ...of('pass'), numbers }).outcome).toBe('pass')
    expect(judge(evidenceOf({ numbers })).outcome).toBe('inconclusive')
  })
})

describe('a run whose mode judges nothing', () => {
  const told = (outcome: Outcome, mode = 'lint') => ({ ...said('data-validate', outcome), mode })
  const judged = (...verdicts: readonly Verdict[]) => judge(evidenceOf({ verdicts: readFrom(...verdicts) }))

  test.each<[Outcome, Outcome | undefined, Outcome]>([
    ['pass', undefined, 'inconclusive'],
    ['inconclusive', undefined, 'inconclusive'],
    ['pass', 'pass', 'pass'],
    ['inconclusive', 'pass', 'pass'],
    ['pass', 'inconclusive', 'inconclusive'],
    ['pass', 'fail', 'fail'],
    ['fail', 'pass', 'fail'],
    ['fail', undefined, 'fail'],
  ])('and is %s, beside a judgement that is %s, makes the report %s', (one, other, wanted) => {
    const others = other === undefined ? [] : [said('model-gate', other)]
    expect(judged(told(one), ...others).outcome).toBe(wanted)
  })

  test('is told as what it is, and is no judgement', () => {
    const { checks, headline } = judged(told('pass'), told('pass', 'infer'))
    expect(headline).toBe('nothing was judged by data-validate lint, data-validate infer')
    expect(checks[1]).toMatchObject({
      name: 'data-validate lint',
      severity: 'warn',
      is: 'judged nothing: data-validate says pass',
    })
  })

  test('comes after what judged, where both fail', () => {
    const { checks, headline } = judged(told('fail'), said('model-gate', 'fail'))
    expect(headline).toBe('model-gate: model-gate says fail')
    expect(checks.map(({ name }) => name)).toEqual(['model-gate', 'data-validate lint'])
  })

  test('is not counted among verdicts, and leaves the numbers their headline', () => {
    const numbers = [{ path: 'm.json', now: new Map([['auc', 1]]), old: new Map([['auc', 1]]) }]
    expect(judge(evidenceOf({ numbers, verdicts: readFrom(told('pass')) })).headline).toContain('unchanged')
    expect(judged(told('pass'), said('model-gate', 'pass')).headline).toBe('model-gate says pass')
  })
})

describe('the headline', () => {
  test('of one verdict is its own', () => {
    expect(judge(of('pass')).headline).toBe('action-0 says pass')
  })

  test('of several names the worst', () => {
    expect(judge(of('pass', 'fail')).headline).toBe('action-1: action-1 says fail')
    expect(judge(of('inconclusive', 'pass')).headline).toBe('action-0: action-0 says inconclusive')
  })

  test('of several passes is the one that compares models, or counts them', () => {
    const change = { name: 'accuracy', better: 'higher', change: { value: 0.02 } } as const
    const gate = { ...said('model-gate', 'pass'), metrics: [change] }
    expect(judge(of('pass', 'pass')).headline).toBe('all 2 verdicts pass')
    expect(judge(evidenceOf({ verdicts: readFrom(said('data-validate', 'pass'), gate) })).headline).toBe(
      'model-gate says pass',
    )
  })

  test('of nothing names what was looked for', () => {
    expect(judge(evidenceOf()).headline).toBe(
      'nothing was judged: no file matches .ml-actions/*/verdict.json',
    )
  })
})

describe('the checks', () => {
  test('of an action that ran twice name the files, too', () => {
    const verdicts = [said('model-gate', 'pass'), said('model-gate', 'fail')].map((verdict, at) => ({
      path: `${at}.json`,
      verdict,
    }))
    expect(judge(evidenceOf({ verdicts })).checks.map(({ name }) => name)).toEqual([
      'model-gate (0.json)',
      'model-gate (1.json)',
    ])
  })

  test('pass on what to do next from the worst check, or where to read', () => {
    const deciding = checkOf({ outcome: 'fail', todo: 'mend the cell' })
    const verdicts = readFrom(
      { ...said('data-validate', 'fail'), checks: [checkOf(), deciding] },
      said('model-gate', 'inconclusive'),
      said('other', 'pass'),
    )
    expect(judge(evidenceOf({ verdicts })).checks.map(({ todo }) => todo)).toEqual([
      'mend the cell',
      'read .ml-actions/model-gate/verdict.json',
      undefined,
    ])
  })
})

test('metrics of verdicts and files stand together, a file’s name beside its numbers where there are several', () => {
  const judged = { ...said('model-gate', 'pass'), metrics: [{ name: 'f1', better: 'higher' as const }] }
  const file = (path: string) => ({ path, now: new Map([['auc', 0.9]]) })
  const names = (paths: readonly string[]) =>
    judge(evidenceOf({ verdicts: readFrom(judged), numbers: paths.map(file) })).metrics.map(
      ({ name }) => name,
    )
  expect(names(['a.json'])).toEqual(['f1', 'auc'])
  expect(names(['a.json', 'b.json'])).toEqual(['f1', 'auc (a.json)', 'auc (b.json)'])
})

test('the confusion matrix becomes a table', () => {
  const now = {
    classes: ['no', 'yes'],
    counts: [
      [5, 1],
      [2, 7],
    ],
  }
  expect(judge(evidenceOf({ matrix: { path: 'p.csv', now } })).tables[0]).toMatchObject({
    columns: ['true', 'no', 'yes'],
    rows: [
      ['no', '5', '1'],
      ['yes', '2', '7'],
    ],
  })
})

test('facts say how many verdicts there were and what old numbers are', () => {
  const { baseline } = evidenceOf()
  expect(judge(of('pass')).facts).toEqual({
    verdicts: 1,
    baseline: baseline.is === 'commit' ? baseline.commit : '',
  })
  const none = judge({ ...of('pass'), baseline: { is: 'none', because: 'x' } })
  expect(none.facts['baseline']).toBeNull()
})

test('whatever was read, the verdict is one that its checks support and that verdict.json holds', () => {
  fc.assert(
    fc.property(anyEvidence(fc.string({ maxLength: 20 })), (evidence) => {
      const verdict = judge(evidence)
      expect(verdict.outcome).toBe(combine(verdict.checks))
      expect(parseVerdict(printVerdict(verdict, '0.1.0')).is).toBe('verdict')
    }),
    { numRuns: 60 },
  )
})
