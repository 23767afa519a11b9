import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { ofPods, readSelector } from './selector.ts'

test.each([
  ['requests_total', 'requests_total', ''],
  ['requests_total{}', 'requests_total', ''],
  ['requests_total{code=~"5.."}', 'requests_total', 'code=~"5.."'],
  [' a:b{x="1", y!~"2|}",}', 'a:b', 'x="1", y!~"2|}"'],
])('%s is a selector', (text, metric, matchers) => {
  expect(readSelector(text)).toEqual({ metric, matchers })
})

test.each([
  '',
  'sum(a)',
  'rate(a[5m])',
  'a[5m]',
  'a or b',
  'a{b}',
  'a{b="1"} or c',
  'a{b="1',
  '{__name__="a"}',
  'a offset 5m',
  'a{b="\n"}',
])('%j is refused', (text) => {
  expect(() => readSelector(text)).toThrow(/wanted: raw series/)
})

test('pods are matched as they are written, whatever they are called', () => {
  const selector = ofPods({ metric: 'a', matchers: 'b="1"' }, 'pod', ['x-1', 'y.z"}'])
  expect(selector).toBe('a{b="1",pod=~"x-1|y\\\\.z\\\\\\"\\\\}"}')
})

test('no name of a pod ends the text that holds it', () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { minLength: 1 }), (pods) => {
      const selector = ofPods({ metric: 'a', matchers: '' }, 'pod', pods)
      const inside = /^a\{pod=~"((?:[^"\\\n]|\\[\s\S])*)"\}$/.exec(selector)
      expect(inside).not.toBeNull()
    }),
  )
})
