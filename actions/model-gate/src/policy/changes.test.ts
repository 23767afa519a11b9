import { expect, test } from '@jest/globals'
import { changesBetween } from './changes.ts'
import { parsePolicy } from './parse.ts'

const parse = (text: string) => parsePolicy(`policy: 1\n${text}\n`, 'gate.yml')
const happened = (old: string, now: string) =>
  changesBetween(parse(old), parse(now)).map(({ check = '', key, happening }) =>
    `${check} ${key} ${happening}`.trim(),
  )
const check = (body: string) => `checks: {a: ${body}}`

test.each([
  ['{metric: accuracy, min: 0.9}', '{metric: accuracy, min: 0.9, why: so}', []],
  ['{metric: accuracy, min: 0.9}', '{metric: accuracy, min: 0.8}', ['a min loosened']],
  ['{metric: accuracy, min: 0.9}', '{metric: accuracy, min: 0.95}', ['a min tightened']],
  ['{metric: log-loss, max: 0.9}', '{metric: log-loss, max: 0.8}', ['a max tightened']],
  ['{metric: accuracy, min: 0.9, max: 1}', '{metric: accuracy, min: 0.9}', ['a max removed']],
  ['{metric: accuracy, min: 0.9}', '{metric: recall, min: 0.9}', ['a metric changed']],
  ['{metric: accuracy, min: 0.9}', '{metric: accuracy, min: 0.9, by: point}', ['a by point changed']],
  ['{metric: accuracy, min: 0.9}', '{metric: accuracy, min: 0.9, alpha: 0.1}', ['a alpha changed']],
  ['{metric: accuracy, min: 0.9}', '{metric: accuracy, min: 0.9, min-rows: 5}', ['a min-rows loosened']],
  [
    '{metric: accuracy, min: 0.9}',
    '{metric: accuracy, min: 0.9, severity: warn}',
    ['checks that decide changed', 'a severity loosened'],
  ],
  [
    '{metric: accuracy, min: 0.9, require: proven-ok}',
    '{metric: accuracy, min: 0.9, require: no-proven-harm}',
    ['a require loosened'],
  ],
  [
    '{metric: accuracy, not-worse-by: 0.01}',
    '{metric: accuracy, not-worse-by: 0.02}',
    ['a not-worse-by loosened'],
  ],
  ['{metric: accuracy, better-by: 0.01}', '{metric: accuracy, better-by: 0.02}', ['a better-by tightened']],
  [
    '{metric: accuracy, not-worse-by: 0.01}',
    '{metric: accuracy, not-worse-by: {relative: 0.02}}',
    ['a not-worse-by relative added', 'a not-worse-by removed'],
  ],
  [
    '{metric: recall, by: sex, gap: {max: 0.1}}',
    '{metric: recall, by: sex, gap: {max: 0.2}}',
    ['a gap loosened'],
  ],
  ['{metric: recall, by: [s, t], min: 0.1}', '{metric: recall, by: [s], min: 0.1}', ['a by changed']],
  [
    '{metric: accuracy, min: 0.9}',
    '{metric: accuracy, min: 0.9, require: no-proven-harm}',
    ['a require loosened'],
  ],
  [
    '{metric: accuracy, min: 0.9}',
    '{metric: accuracy, min: 0.9, require: proven-ok}',
    ['a require tightened'],
  ],
  [
    '{metric: accuracy, min: 0.9, require: proven-ok}',
    '{metric: accuracy, min: 0.9}',
    ['a require loosened'],
  ],
  ['{metric: accuracy, min: 0.9, by: s}', '{metric: accuracy, min: 0.9, by: s, require: no-proven-harm}', []],
  [
    '{metric: accuracy, min: 0.9, require: no-proven-harm}',
    '{metric: accuracy, min: 0.9, require: no-proven-harm, alpha: 0.01}',
    ['a alpha loosened'],
  ],
  [
    '{metric: accuracy, min: 0.9, require: proven-ok}',
    '{metric: accuracy, min: 0.9, require: proven-ok, alpha: 0.01}',
    ['a alpha tightened'],
  ],
  [
    '{metric: accuracy, min: 0.9, require: proven-ok}',
    '{metric: accuracy, min: 0.9, require: proven-ok, by: point}',
    ['a by point loosened'],
  ],
  [
    '{metric: recall, by: s, min: 0.1, too-small: report}',
    '{metric: recall, by: s, min: 0.1, too-small: report, min-rows: 99}',
    ['a min-rows changed'],
  ],
  ['{metric: f1, min: 0.9}', '{metric: f1, min: 0.9, average: macro}', ['a average changed']],
  ['{metric: f1, min: 0.9, average: macro}', '{metric: f1, min: 0.9, average: micro}', ['a average changed']],
  ['{metric: own, better: higher, min: 9}', '{metric: own, better: lower, min: 9}', ['a better changed']],
  [
    '{metric: recall, by: s, min: 0.1}',
    '{metric: recall, by: s, min: 0.1, slices: [a]}',
    ['a slice a added'],
  ],
  [
    '{metric: recall, by: s, min: 0.1}',
    '{metric: recall, by: s, min: 0.1, too-small: report}',
    ['a too-small loosened'],
  ],
  ['{samples: a.csv, max: 60ms}', '{samples: a.csv, max: 0.06s}', []],
  ['{samples: a.csv, max: 60ms}', '{samples: b.csv, max: 70ms}', ['a max loosened', 'a samples changed']],
])('from %s to %s', (old, now, expected) => {
  expect(happened(check(old), check(now))).toEqual(expected)
})

test.each([
  ['checks: {accuracy: {min: 0.9}}', 'checks: {}', ['checks that decide changed', 'accuracy check removed']],
  ['checks: {}', 'checks: {accuracy: {min: 0.9}}', ['checks that decide changed', 'accuracy check added']],
  [
    'checks: {accuracy: {min: 0.9}}',
    'checks: {accuracy: {min: 0.9}, recall: {min: 0.9}}',
    ['recall check added'],
  ],
  ['checks: {}', 'checks: {}\nthreshold: 0.1', ['threshold changed']],
  ['checks: {}', 'checks: {}\nevaluator: [a.py]', ['evaluator a.py added']],
  ['task: binary\nchecks: {}', 'task: multiclass\nchecks: {}', ['task changed']],
  ['checks: {}\nthreshold: 0.5', 'checks: {}\nthreshold: 0.1', ['threshold changed']],
  ['checks: {}\npositive: a', 'checks: {}\npositive: b', ['positive changed']],
  ['checks: {}\nbaseline: {predictions: a}', 'checks: {}', ['baseline changed']],
  ['checks: {}\nholdout: {looks: 3}', 'checks: {}\nholdout: {looks: 9}', ['holdout.looks changed']],
  [
    'checks: {}\nholdout: {looks: 3, adaptivity: full, reveal: verdict}',
    'checks: {}\nholdout: {looks: 3}',
    ['holdout.adaptivity changed', 'holdout.reveal loosened'],
  ],
  ['checks: {}\nevaluator: [a.py]', 'checks: {}', ['evaluator a.py removed']],
  [
    'checks: {accuracy: {min: 0.9}}',
    'checks: {accuracy: {min: 0.9}}\nwaivers: [{check: accuracy, until: 2026-12-31, reason: r}]',
    ['waiver of accuracy loosened'],
  ],
  [
    'checks: {accuracy: {min: 0.9}}\nwaivers: [{check: accuracy, until: 2026-12-31, reason: r}]',
    'checks: {accuracy: {min: 0.9}}',
    ['waiver of accuracy tightened'],
  ],
  [
    'checks: {}\nbaseline: {predictions: a, first-run: inconclusive}',
    'checks: {}\nbaseline: {predictions: a, first-run: absolute-only}',
    ['first-run loosened'],
  ],
])('from %j to %j', (old, now, expected) => {
  expect(happened(old, now)).toEqual(expected)
})
