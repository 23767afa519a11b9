import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { curveForms, curvesIn } from './catalogue.ts'

const read = (path: string, text: string) =>
  curvesIn(text, path)?.map(({ name, points, old }) => [
    `${old ? 'old ' : ''}${name}`,
    points.map(({ step, value }) => `${step}:${value}`).join(' '),
  ])

describe('a table of curves', () => {
  test('of DVCLive is named by its folders', () => {
    expect(read('dvclive/plots/metrics/train/loss.tsv', 'step\tloss\n0\t0.9\n1\t5e-1\n')).toEqual([
      ['train/loss', '0:0.9 1:0.5'],
    ])
  })

  test('of TensorBoard is named by its tag, and its wall time is no curve', () => {
    const text = 'Wall time,Step,Value\n1.5,0,0.9\n2.5,10,0.8\n'
    expect(read('run-train-tag-epoch_loss.csv', text)).toEqual([['epoch_loss', '0:0.9 10:0.8']])
    expect(read('loss.csv', text)).toEqual([['loss', '0:0.9 10:0.8']])
  })

  test('with several columns has a curve for each', () => {
    expect(read('log.csv', '\uFEFF"epoch","loss",val_loss\r\n0,1,2\r\n1,0.5,\r\n')).toEqual([
      ['loss', '0:1 1:0.5'],
      ['val_loss', '0:2'],
    ])
  })

  test('without steps counts its rows', () => {
    expect(read('log.csv', 'loss\n3\n2\n')).toEqual([['loss', '0:3 1:2']])
  })

  test('takes the last of two rows of one step, and orders the steps', () => {
    expect(read('log.csv', 'step,loss\n2,1\n1,5\n2,3\n')).toEqual([['loss', '1:5 2:3']])
  })

  test('of more cells than anybody reads is refused at once', () => {
    const text = `${'a,'.repeat(500_000)}\n${'1\n'.repeat(500_000)}`
    expect(() => read('log.csv', text)).toThrow('more than 2000000 cells')
  })

  test('leaves out what is no finite number', () => {
    expect(read('log.csv', 'step,loss,name\n0,nan,a\n1,,b\n2,inf,c\n3,0x10,d\n4,1,e\n')).toEqual([
      ['loss', '4:1'],
    ])
  })
})

test('scalars of TensorBoard in JSON', () => {
  expect(read('run-a-tag-loss.json', '[[1.5, 0, 0.9], [2.5, 1, 0.8]]')).toEqual([['loss', '0:0.9 1:0.8']])
  expect(read('a.json', '[]')).toEqual([])
})

describe('a chart of Vega-Lite', () => {
  const chart = (values: unknown, encoding: object) =>
    JSON.stringify({
      $schema: 'https://vega.github.io/schema/vega-lite/v5.json',
      data: { values },
      ...encoding,
    })
  const layered = {
    encoding: { x: { field: 'step' }, color: { field: 'rev' } },
    layer: [{ encoding: { y: { field: 'loss' } } }, { encoding: { x: { field: 'step' } } }],
  }

  test('of DVC has both sides, and writes its numbers as text', () => {
    const values = [
      { step: 0, loss: '0.9', rev: 'HEAD' },
      { step: 0, loss: '0.8', rev: 'workspace' },
      { step: 1, loss: '0.4', rev: 'workspace' },
    ]
    expect(read('vega.json', chart(values, layered))).toEqual([
      ['old loss', '0:0.9'],
      ['loss', '0:0.8 1:0.4'],
    ])
  })

  test('of one revision, or of none, is now', () => {
    expect(read('vega.json', chart([{ step: 0, loss: 1, rev: 'main' }], layered))).toEqual([['loss', '0:1']])
    expect(read('a.vl', chart([{ step: 0, loss: 1 }], layered))).toEqual([['loss', '0:1']])
  })

  test.each([[3], [[]], [[{ other: 1 }]], [null]])('whose data is %j shows nothing', (values) => {
    expect(read('vega.json', chart(values, layered))).toEqual([])
  })

  test('without fields shows nothing', () => {
    expect(read('vega.json', chart([{ step: 0 }], {}))).toEqual([])
  })
})

test.each([
  ['metrics.json', '{"a": 1}'],
  ['metrics.json', '[1, 2]'],
  ['metrics.json', '[['],
  ['chart.png', 'x'],
])('%s with %j is no file of curves', (path, text) => {
  expect(read(path, text)).toBeUndefined()
})

test('every form has a name of its own, and any text is read or not, without an error', () => {
  expect(new Set(curveForms.map(({ name }) => name)).size).toBe(curveForms.length)
  fc.assert(
    fc.property(fc.constantFrom('a.csv', 'a.tsv', 'a.json'), fc.string({ unit: 'binary' }), (path, text) => {
      for (const { points } of curvesIn(text, path) ?? []) {
        for (const { step, value } of points)
          expect(Number.isFinite(step) && Number.isFinite(value)).toBe(true)
      }
    }),
  )
})
