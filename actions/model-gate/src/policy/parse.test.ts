import { describe, expect, test } from '@jest/globals'
import { rules } from '../rules/catalogue.ts'
import { parsePolicy } from './parse.ts'

const parse = (text: string) => parsePolicy(text, 'gate.yml')
const check = (body: string) => parse(`policy: 1\nchecks:\n  accuracy: ${body}\n`).checks[0]

describe('a policy', () => {
  test('with everything in it', () => {
    const policy = parse(`
policy: 1
task: binary
positive: 1
threshold: 0.4
candidate: {predictions: new.csv, id: id, label: y, score: p}
baseline: {predictions: old.csv, score: q, first-run: absolute-only}
defaults: {alpha: 0.01, family: holm, min-rows: 50, require: proven-ok}
checks:
  accuracy: {min: 0.8, severity: warn, why: "the contract says so"}
  slices: {metric: recall, by: [region, plan], not-worse-by: {relative: 0.1}, too-small: report, min-rows: 9, alpha: 0.1, require: no-proven-harm}
`)
    expect(policy).toMatchObject({
      path: 'gate.yml',
      task: 'binary',
      positive: '1',
      threshold: 0.4,
      candidate: { predictions: 'new.csv', columns: { id: 'id', label: 'y', score: 'p' } },
      baseline: { predictions: 'old.csv', columns: { id: 'id', label: 'y', score: 'q' } },
      firstRun: 'absolute-only',
    })
    expect(policy.checks).toEqual([
      {
        name: 'accuracy',
        metric: 'accuracy',
        demand: { is: 'range', limits: [{ word: 'min', value: 0.8 }] },
        settings: {},
        point: false,
        columns: [],
        slices: [],
        tooSmall: 'inconclusive',
        minRows: 50,
        alpha: 0.01,
        require: 'proven-ok',
        severity: 'warn',
        why: 'the contract says so',
        place: { path: 'gate.yml', line: 10, column: 3 },
      },
      {
        name: 'slices',
        metric: 'recall',
        demand: { is: 'not-worse-by', margin: { is: 'relative', value: 0.1 } },
        settings: {},
        point: false,
        columns: ['region', 'plan'],
        slices: [],
        tooSmall: 'report',
        minRows: 9,
        alpha: 0.1,
        require: 'no-proven-harm',
        severity: 'error',
        place: { path: 'gate.yml', line: 11, column: 3 },
      },
    ])
  })

  test('with nothing but the least asks nothing', () => {
    expect(parse('policy: 1\nchecks: {}\n')).toEqual({
      path: 'gate.yml',
      candidate: { columns: {} },
      firstRun: 'inconclusive',
      checks: [],
      waivers: [],
      evaluator: [],
    })
  })

  test.each([
    [
      '{min: 0.8}',
      { demand: { is: 'range', limits: [{ word: 'min', value: 0.8 }] }, minRows: 30, alpha: 0.05 },
    ],
    [
      '{above: 0.1, below: 0.2}',
      {
        demand: {
          is: 'range',
          limits: [
            { word: 'above', value: 0.1 },
            { word: 'below', value: 0.2 },
          ],
        },
      },
    ],
    ['{max: 0.5}', { demand: { is: 'range', limits: [{ word: 'max', value: 0.5 }] } }],
    ['{not-worse-by: 0.01}', { demand: { is: 'not-worse-by', margin: { is: 'absolute', value: 0.01 } } }],
    ['{better-by: 0}', { demand: { is: 'better-by', margin: { is: 'absolute', value: 0 } } }],
    ['{gap: {max: 0.1}, by: sex}', { demand: { is: 'gap', max: 0.1 }, columns: ['sex'] }],
    ['{min: 0.8, by: point}', { point: true, columns: [] }],
    ['{min: 0.8, by: [point]}', { point: false, columns: ['point'] }],
    ['{min: 3, metric: speed, better: lower}', { metric: 'speed', better: 'lower' }],
    ['{min: 0.3, metric: test.f1}', { metric: 'test.f1' }],
  ])('understands %s', (body, asked) => {
    expect(check(body)).toMatchObject(asked)
  })

  test.each(rules.map(({ name, example }) => ({ name, example })))(
    'understands the example of $name',
    ({ example }) => {
      expect(check(JSON.stringify(example))).toBeDefined()
    },
  )
})

describe('a policy is refused at its place:', () => {
  test.each([
    ['checks: {}', 'gate.yml:1:1: the file has no "policy"; wanted: "policy: 1"; begin the file with it'],
    [
      'policy: 2\nchecks: {}',
      'gate.yml:1:9: the policy file has version 2, which is newer than this ml-actions; wanted: "policy: 1"',
    ],
    ['policy: 1\nchecks: {}\nholdout: {look: 3}', 'gate.yml:3:11: unknown key "look"'],
    ['policy: 1\nchecks: {}\nwaiver: []', 'gate.yml:3:1: unknown key "waiver"'],
    [
      'policy: 1\nchecks: {accuracy: {mim: 0.9}}',
      'gate.yml:2:21: unknown key "mim" in "accuracy"; wanted: one of',
    ],
    ['policy: 1\nchecks: {accuracy: {mim: 0.9}}', 'did you mean "min"?'],
    [
      'policy: 1\nchecks: {accuracy: {min: "0.9"}}',
      'gate.yml:2:26: "min" in "accuracy" is "0.9"; wanted: a number',
    ],
    ['policy: 1\nchecks: {accuracy: {not-worse-by: -0.1}}', 'wanted: a number >= 0'],
    ['policy: 1\nchecks: {accuracy: {gap: {max: 0}, by: a}}', 'wanted: a number > 0'],
    ['policy: 1\nchecks: {accuracy: {min: 0.9, alpha: 0.5}}', 'wanted: a number <= 0.4'],
    ['policy: 1\nchecks: {Accuracy: {min: 0.9}}', 'gate.yml:2:'],
    [
      'policy: 1\nchecks: {accuracy: {}}',
      'gate.yml:2:10: the check "accuracy" demands nothing; wanted: one of min, max, above, below; not-worse-by; better-by; gap; write what is demanded',
    ],
    [
      'policy: 1\nchecks: {accuracy: {min: 0.9, not-worse-by: 0}}',
      'the check "accuracy" demands several things',
    ],
    [
      'policy: 1\nchecks: {acuracy: {min: 0.9}}',
      'the metric of the check "acuracy" is "acuracy", which is not known; wanted: one of accuracy, average-precision, balanced-accuracy, brier',
    ],
    [
      'policy: 1\nchecks: {acuracy: {min: 0.9}}',
      'did you mean "accuracy"? for one that only your metrics files have, say "better: higher" or "better: lower"',
    ],
    ['policy: 1\nchecks: {x: {min: 0.9}}', 'write one of these for one that only'],
    [
      'policy: 1\nchecks: {accuracy: {min: 0.9, beta: 2}}',
      'the check "accuracy" says "beta", which accuracy does not have; wanted: settings of the metric: none; take "beta" away',
    ],
    [
      'policy: 1\nchecks: {f1: {min: 0.9, bins: 3, quantile: 0.5}}',
      'says "quantile", "bins", which f1 does not have; wanted: settings of the metric: "average", "class", "zero-division"',
    ],
    [
      'policy: 1\nchecks: {speed: {max: 9, better: lower, k: 3}}',
      'says "k", which a metric of your own does not have',
    ],
    ['policy: 1\nchecks: {f1: {min: 0.9, average: mean}}', 'gate.yml:2:'],
    [
      'policy: 1\nchecks: {accuracy: {min: 0.9, better: lower}}',
      'the check "accuracy" says "better: lower" of accuracy; wanted: "better: higher", or nothing',
    ],
    [
      'policy: 1\nchecks: {selection-rate: {not-worse-by: 0}}',
      'the check "selection-rate" compares selection-rate, of which neither more nor less is better',
    ],
    ['policy: 1\nchecks: {selection-rate: {better-by: 0}}', 'wanted: a range, or a gap between groups'],
    [
      'policy: 1\nchecks: {recall: {gap: {max: 0.1}}}',
      'the check "recall" asks for a gap and names no groups; wanted: the column of the groups',
    ],
    [
      'policy: 1\nchecks: {recall: {gap: {max: 0.1}, by: point}}',
      'asks for a gap by point and names no groups',
    ],
    [
      'policy: 1\nchecks: {recall: {better-by: 0, by: region}}',
      'the check "recall" asks every slice to be better',
    ],
    [
      'policy: 1\nchecks: {recall: {min: 0.1, too-small: report}}',
      'says what slices that are too small do, and has no slices; wanted: "by" with it',
    ],
    ['policy: 1\npolicy: 1', 'gate.yml:2:1:'],
  ])('%j: %s', (text, message) => {
    expect(() => parse(text)).toThrow(message)
  })
})
