import { describe, expect, test } from '@jest/globals'
import { askedAt, wayOf, ways } from './catalogue.ts'

test('the catalogue is in order, and each way has its own key and an example', () => {
  const names = ways.map(({ name }) => name)
  expect(names).toEqual(names.toSorted())
  for (const way of ways) {
    expect(Object.keys(way.schema)).toContain(way.name)
    expect(wayOf(way.example)).toBe(way)
  }
})

test.each([
  [{}, 'says nothing of how'],
  [{ timeout: '9s' }, 'says nothing of how'],
  [{ command: ['a'], http: 'http://a' }, 'in two ways'],
  [{ command: ['a'], batch: 9 }, 'the key "batch"'],
])('%j is refused', (settings, message) => {
  expect(() => wayOf(settings)).toThrow(message)
})

describe('a predictor in one line', () => {
  test.each([
    ['python predict.py', { command: ['python', 'predict.py'] }],
    ['  python   predict.py ', { command: ['python', 'predict.py'] }],
    ['["python", "my predict.py", "a;b"]', { command: ['python', 'my predict.py', 'a;b'] }],
    ['out/model.onnx', { onnx: 'out/model.onnx' }],
    ['http://127.0.0.1:8080/invocations', { http: 'http://127.0.0.1:8080/invocations' }],
  ])('%s', (line, settings) => {
    expect(askedAt(line, undefined)).toEqual(settings)
  })

  test.each(['python "a b.py"', 'cat a | b', '[1]', '[', '[]'])('%s is refused', (line) => {
    expect(() => askedAt(line, undefined)).toThrow('input "predictor"')
  })

  test('keeps the other settings of a policy that asks in the same way', () => {
    const policy = { http: 'http://127.0.0.1:8080/infer', tensor: 'x' }
    expect(askedAt('http://127.0.0.1:9/infer', policy)).toEqual({
      http: 'http://127.0.0.1:9/infer',
      tensor: 'x',
    })
    expect(askedAt('python predict.py', policy)).toEqual({ command: ['python', 'predict.py'] })
  })
})
