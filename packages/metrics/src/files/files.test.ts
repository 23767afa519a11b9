import { describe, expect, test } from '@jest/globals'
import { accuracy } from '../metrics/accuracy.ts'
import { logLoss } from '../metrics/log-loss.ts'
import { formOf, forms } from './catalogue.ts'
import { estimateReported } from './estimate-reported.ts'
import { formSuite } from './form.suite.ts'
import { readMetricsFile } from './metrics-file.ts'
import { leftOutAs, reportedAs } from './reported-as.ts'

for (const form of forms) formSuite(form)

describe('a metrics file', () => {
  test.each([
    ['{"accuracy": null}', 'accuracy', 'null', 14],
    ['{"a": {"accuracy": true}}', 'a.accuracy', 'true', 20],
    ['{"roc_auc": "good"}', 'roc-auc', 'the text "good"', 13],
    ['{"accuracy": [0.8, 0.9]}', 'accuracy', 'a list', 14],
    ['{"accuracy": {"value": null, "n": 90}}', 'accuracy', 'null', 24],
    [`{"accuracy": "${'x'.repeat(100)}"}`, 'accuracy', `the text "${'x'.repeat(59)}…"`, 14],
  ])('%s says of %s that it is %s', (text, name, is, column) => {
    const file = readMetricsFile(text, 'm.json')
    expect(file.numbers.size).toBe(0)
    expect(leftOutAs(file, name)).toMatchObject({ is, place: { path: 'm.json', line: 1, column } })
  })

  test.each([
    ['a date', 'accuracy = 2026-01-01', 'a date'],
    ['of two that are meant, neither', 'roc_auc = true\nauroc = false', undefined],
    ['of what has a number, nothing', 'accuracy = 1', undefined],
    ['of a map with more than a value, what is inside', '[accuracy]\nvalue = "x"\nrows = "y"', undefined],
  ])('in TOML it is told: %s', (_, text, is) => {
    expect(
      leftOutAs(readMetricsFile(text, 'm.toml'), text.startsWith('roc') ? 'roc-auc' : 'accuracy')?.is,
    ).toBe(is)
  })

  test.each([
    ['m.json', 'json'],
    ['out/M.JSON', 'json'],
    ['m.yml', 'yaml'],
    ['m.yaml', 'yaml'],
    ['m.toml', 'toml'],
    ['m.csv', undefined],
    ['json', undefined],
  ])('named %s is %s', (path, name) => {
    expect(formOf(path)?.name).toBe(name)
  })

  test('of another name is refused', () => {
    expect(() => readMetricsFile('', 'm.ini')).toThrow(
      'm.ini: the metrics file is named "m.ini"; wanted: a name that ends with .json, .toml, .yaml, .yml; rename it',
    )
  })

  test('joins nested names by points, and leaves out what is no number', () => {
    const { numbers, path } = readMetricsFile(
      '{"model": "xgb", "ok": true, "none": null, "list": [1], "test": {"accuracy": 0.9, "deep": {"f1": 1}}, "n": 0}',
      'm.json',
    )
    expect(path).toBe('m.json')
    expect([...numbers].map(([name, { value }]) => [name, value])).toEqual([
      ['test.accuracy', 0.9],
      ['test.deep.f1', 1],
      ['n', 0],
    ])
  })

  test('gives a value its rows and its standard error', () => {
    const { numbers } = readMetricsFile(
      'a: {value: 0.9, n: 100}\nb: {value: 0.5, stderr: 0.1}\nc: {value: 1, n: 5, stderr: 0}',
      'm.yml',
    )
    expect(numbers.get('a')).toEqual({ value: 0.9, n: 100, place: { path: 'm.yml', line: 1, column: 4 } })
    expect(numbers.get('b')).toEqual({
      value: 0.5,
      stderr: 0.1,
      place: { path: 'm.yml', line: 2, column: 4 },
    })
    expect(numbers.get('c')).toMatchObject({ n: 5, stderr: 0 })
  })

  test('whose "value" is no number beside other names, or is at the top, is read as names', () => {
    expect([...readMetricsFile('{"value": 1}', 'm.json').numbers.keys()]).toEqual(['value'])
    expect([...readMetricsFile('{"a": {"value": "x", "m": 3}}', 'm.json').numbers.keys()]).toEqual(['a.m'])
  })

  test('that scikit-learn’s classification_report made has rows for accuracy and each recall', () => {
    const row = (support: number) =>
      `{"precision": 0.7, "recall": 0.8, "f1-score": 0.75, "support": ${support}}`
    const report = `{"0": ${row(30)}, "1": ${row(20)}, "accuracy": 0.8, "macro avg": ${row(50)}, "weighted avg": ${row(50)}}`
    const { numbers } = readMetricsFile(report, 'm.json')
    expect([...numbers].flatMap(([name, { n }]) => (n === undefined ? [] : [[name, n]]))).toEqual([
      ['0.recall', 30],
      ['1.recall', 20],
      ['accuracy', 50],
    ])
  })

  test.each([
    ['{"accuracy": 0.8, "macro avg": {"recall": 1}}'],
    ['{"accuracy": 0.8, "macro avg": {"support": 0}}'],
    ['{"accuracy": 0.8, "macro avg": {"support": 1.5}}'],
    ['{"accuracy": 0.8, "x": {"recall": 0.5, "support": 3}}'],
    ['{"accuracy": 0.8, "x": {"recall": 0.5, "f1-score": 3}}'],
  ])('that only looks like one has not: %s', (text) => {
    const { numbers } = readMetricsFile(text, 'm.json')
    expect([...numbers.values()].filter((reported) => 'n' in reported)).toEqual([])
  })

  test.each([
    ['m.json', '[1, 2]', 'm.json: the file holds no names; wanted: a map of names and numbers; write it so'],
    ['m.yml', '', 'm.yml: the file holds no names'],
    ['m.yml', 'null', 'm.yml: the file holds no names'],
    ['m.json', '{"a": "0.9"}', 'm.json:1:7: "a" is the text "0.9"; wanted: a number without quotes'],
    ['m.json', '{"a": {"b": " -1e-3 "}}', 'm.json:1:13: "a.b" is the text " -1e-3 "'],
    ['m.json', '{"a": "90 %"}', '"a" is the text "90 %"'],
    ['m.json', '{"a": "12.25"}', '"a" is the text "12.25"'],
    ['m.json', '{"a": "1e5"}', '"a" is the text "1e5"'],
    ['m.json', '{"a": "1e-12"}', '"a" is the text "1e-12"'],
    ['m.json', '{"a": ".25"}', '"a" is the text ".25"'],
    ['m.json', '{"a": "inf"}', '"a" is the text "inf"'],
    ['m.json', '{"a": {"value": 1, "stderr": 1e400}}', '"a.stderr" is Infinity'],
    ['m.json', '{"a": ".5"}', '"a" is the text ".5"'],
    ['m.json', '{"a": "NaN"}', '"a" is the text "NaN"'],
    ['m.json', '{"a": "-Infinity"}', '"a" is the text "-Infinity"'],
    [
      'm.yml',
      'a: .nan',
      'm.yml:1:4: "a" is NaN; wanted: a finite number; mend what wrote it, or leave the metric out',
    ],
    ['m.yml', 'a: {value: -.inf}', 'm.yml:1:12: "a.value" is -Infinity'],
    ['m.yml', 'a: {value: 1, n: .nan}', 'm.yml:1:18: "a.n" is NaN'],
    ['m.json', '{"a": {"value": 1, "n": 0}}', 'm.json:1:25: n is 0; wanted: a whole number of rows above 0'],
    ['m.json', '{"a": {"value": 1, "n": 2.5}}', 'n is 2.5'],
    ['m.json', '{"a": {"value": 1, "stderr": -1}}', 'm.json:1:30: stderr is -1; wanted: at least 0'],
    [
      'm.json',
      '{"a.b": 1, "a": {"b": 2}}',
      'm.json:1:23: two numbers are named "a.b"; wanted: each name once; rename one',
    ],
    ['m.json', '{"a": 1e400}', '"a" is Infinity'],
  ])('%s: %s is refused', (path, text, message) => {
    expect(() => readMetricsFile(text, path)).toThrow(message)
  })

  test.each(['1 of 2', 'v1.2', '2024-01-01', '0x10', 'information', 'nano', '1.2.3', ''])(
    'the text %j is no number',
    (text) => {
      expect(readMetricsFile(JSON.stringify({ a: text }), 'm.json').numbers.size).toBe(0)
    },
  )

  test('of more than a mebibyte, or of over 1,000 numbers, is refused', () => {
    expect(() => readMetricsFile(' '.repeat(1_048_577), 'm.json')).toThrow(
      'm.json: the file has 1048577 characters; wanted: at most 1048576; is it the right file?',
    )
    expect(readMetricsFile(`{"a": 1}${' '.repeat(1_048_568)}`, 'm.json').numbers.size).toBe(1)
    const many = (count: number) =>
      JSON.stringify(Object.fromEntries(Array.from({ length: count }, (_, at) => [`m${at}`, at])))
    expect(readMetricsFile(many(1_000), 'm.json').numbers.size).toBe(1_000)
    expect(() => readMetricsFile(many(1_001), 'm.json')).toThrow(
      'm.json: the file holds more than 1000 numbers; wanted: metrics; is it the right file?',
    )
  })
})

describe('the place of a number in TOML', () => {
  test.each([
    ['a = nan', 'm.toml:1: "a" is NaN'],
    ['\n  a  = nan', 'm.toml:2: "a" is NaN'],
    ['a=nan', 'm.toml:1: "a" is NaN'],
    ['"a" = nan', 'm.toml:1: "a" is NaN'],
    ['test.set.a = nan', 'm.toml:1: "test.set.a" is NaN'],
    ['b = "a = 1"\n[test]\na = inf', 'm.toml:3: "test.a" is Infinity'],
    ['a = { value = nan }', 'm.toml: "a.value" is NaN'],
    ['[x]\na = 1\n[y]\na = nan', 'm.toml: "y.a" is NaN'],
    ['b = "x.a = 1"\na = nan', 'm.toml:2: "a" is NaN'],
    ["b = 'its a = 1'\na = nan", 'm.toml:2: "a" is NaN'],
  ])('%j: %s', (text, message) => {
    expect(() => readMetricsFile(text, 'm.toml')).toThrow(message)
  })

  test('is the key’s line also where the last step is an index', () => {
    const tree = formOf('m.toml')?.read('x = 1\na = [1, 2]\n', 'm.toml')
    expect(tree?.place(['a', 0])).toEqual({ path: 'm.toml', line: 2 })
  })
})

describe('the place of a number in YAML', () => {
  const tree = formOf('m.yml')?.read('\nb: 1\na:\n  - 2\n  - 3\n', 'm.yml')

  test.each([
    [['a', 1], { path: 'm.yml', line: 5, column: 5 }],
    [['a', 7], { path: 'm.yml', line: 4, column: 3 }],
    [['nowhere', 'at all'], { path: 'm.yml', line: 2, column: 1 }],
    [[], { path: 'm.yml', line: 2, column: 1 }],
  ])('%j is at %j', (pointer, place) => {
    expect(tree?.place(pointer)).toEqual(place)
  })

  test('is the start in a document of nothing', () => {
    expect(formOf('m.yml')?.read('', 'm.yml').place(['a'])).toEqual({ path: 'm.yml', line: 1, column: 1 })
  })
})

describe('a metric in a metrics file', () => {
  const file = readMetricsFile(
    '{"roc_auc": 0.9, "acc": 0.8, "accuracy_score": 0.7, "test": {"f1": 0.6}, "speed": 3, "mae": 1, "mean_absolute_error": 2}',
    'm.json',
  )

  test.each([
    ['roc-auc', 0.9],
    ['auc', 0.9],
    ['speed', 3],
    ['test.f1', 0.6],
    ['mae', 1],
    ['acc', 0.8],
    ['f1', undefined],
    ['accuracy', undefined],
    ['test.roc_auc', undefined],
    ['Speed', undefined],
  ])('%s is found as %s', (name, value) => {
    expect(reportedAs(file, name)?.value).toBe(value)
  })
})

describe('a number of an average or a class', () => {
  const text = JSON.stringify({
    f1: 0.5,
    f1_macro: 0.61,
    'micro-f1-score': 0.62,
    'recall weighted': 0.63,
    'test.f1_samples': 0.64,
    f1macro: 0.65,
    leave: { recall: 0.7, 'f1-score': 0.71, support: 40 },
    'macro avg': { recall: 0.8, 'f1-score': 0.81, support: 90 },
    deep: { 'macro avg': { precision: 0.9 } },
  })
  const file = readMetricsFile(text, 'm.json')

  test.each([
    ['f1', { average: 'micro' }, 0.62],
    ['recall', { average: 'weighted' }, 0.63],
    ['recall', { average: 'macro' }, 0.8],
    ['f1', { class: 'leave' }, 0.71],
    ['recall', { class: 'leave' }, 0.7],
    // Two names say it; the plain one is then what there is.
    ['f1', { average: 'macro' }, 0.5],
    ['f1', { average: 'samples' }, 0.5],
    ['f1', { average: 'weighted' }, 0.5],
    ['f1', {}, 0.5],
    ['precision', { average: 'macro' }, undefined],
    ['recall', { class: 'stay' }, undefined],
    ['macro avg.f1-score', { average: 'macro' }, 0.81],
  ])('%s %j is %d', (name, settings, value) => {
    expect(reportedAs(file, name, settings)?.value).toBe(value)
  })
})

describe('a reported number', () => {
  const place = { path: 'm.json' }

  test('with a standard error has a normal interval', () => {
    const seen = estimateReported({ value: 2, stderr: 0.5, place }, undefined)
    if (seen.is === 'point') throw new Error('no interval')
    expect(seen).toMatchObject({ value: 2, error: 0.5, method: 'standard error' })
    expect(Object.keys(seen)).toEqual(['is', 'value', 'error', 'method', 'within'])
    expect(seen.is).toBe('estimate')
    expect(seen.within(0.025)[0]).toBeCloseTo(2 - 1.959964 * 0.5, 6)
    expect(seen.within(0.025)[1]).toBeCloseTo(2 + 1.959964 * 0.5, 6)
    expect(estimateReported({ value: 2, stderr: 0.5, n: 9, place }, logLoss)).toMatchObject({
      n: 9,
      method: 'standard error',
    })
  })

  test('that is a share of known rows has Wilson’s', () => {
    const seen = estimateReported({ value: 0.9, n: 500, place }, accuracy)
    if (seen.is === 'point') throw new Error('no interval')
    expect(seen).toMatchObject({ n: 500, method: 'Wilson' })
    expect(seen.error).toBeCloseTo(Math.sqrt(0.09 / 500), 12)
    expect(seen.within(0.025)[0]).toBeCloseTo(0.870578, 6)
    for (const value of [0, 1]) {
      expect(estimateReported({ value, n: 20, place }, accuracy)).toMatchObject({
        is: 'estimate',
        value,
        n: 20,
      })
    }
  })

  test.each([
    ['of unknown rows', { value: 0.9 }, accuracy],
    ['of another kind', { value: 0.9, n: 500 }, logLoss],
    ['that nobody knows', { value: 0.9, n: 500 }, undefined],
  ])('%s is a point', (_, reported, metric) => {
    expect(estimateReported({ ...reported, place }, metric)).toEqual({ is: 'point', value: reported.value })
  })

  test.each([
    [{ value: 85 }, accuracy, 'm.json: accuracy is 85; wanted: 0 to 1; was percent logged?'],
    [{ value: -0.1, n: 500 }, accuracy, 'm.json: accuracy is -0.1; wanted: 0 to 1; mend what wrote it'],
    [{ value: -3, stderr: 0.5 }, logLoss, 'm.json: log-loss is -3; wanted: at least 0; mend what wrote it'],
  ])('%j that the metric cannot have is refused', (reported, metric, message) => {
    expect(() => estimateReported({ ...reported, place }, metric)).toThrow(message)
  })

  test('that rounding put a hair above one is one', () => {
    const seen = estimateReported({ value: 1 + 2e-16, n: 20, place }, accuracy)
    expect(seen.is === 'point' ? seen : seen.within(0.05)[1]).toBeLessThanOrEqual(1)
  })
})
