import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type Json, pointerTo } from '../json.ts'
import { type Layer, layered } from './layers.ts'

const layer = (from: string, value: Json): Layer => ({
  from,
  value,
  place: (pointer) => ({ path: `${from}${pointerTo(...pointer)}` }),
  keyPlace: (pointer) => ({ path: `key of ${from}${pointerTo(...pointer)}` }),
})

const file = layer('file', {
  name: 'fraud',
  steps: ['5%:5m', '25%:10m'],
  judge: { margin: 2, alpha: { fail: 1 } },
})
const above = layer('staging', { steps: ['50%:1m'], judge: { alpha: { pass: 1 } } })

test('maps are merged, lists are replaced, and each value knows where it was said', () => {
  const both = layered(file, above)
  expect(both.value).toEqual({
    name: 'fraud',
    steps: ['50%:1m'],
    judge: { margin: 2, alpha: { fail: 1, pass: 1 } },
  })
  const from = (...pointer: (string | number)[]) => both.of(pointer)?.from
  expect([from('name'), from('steps'), from('judge', 'alpha', 'pass'), from('judge', 'margin')]).toEqual([
    ...['file', 'staging', 'staging', 'file'],
  ])
  expect(from('absent')).toBeUndefined()
})

test('what is absent is placed at the nearest part that is there, where that begins', () => {
  const both = layered(file, above)
  expect(both.place(['judge', 'errors', 'total'])).toEqual({ path: 'file/judge/errors/total' })
  expect(both.keyPlace(['steps', 0])).toEqual({ path: 'key of staging/steps/0' })
  expect(both.place(['absent'])).toEqual({ path: 'file/absent' })
  expect(layered(file).with(above).value).toEqual(both.value)
})

const json = fc.jsonValue().map((value) => value as Json)

test('laying is associative, the top wins whole where it is no map, and hostile keys are only keys', () => {
  fc.assert(
    fc.property(json, json, json, (one, two, three) => {
      const [a, b, c] = [layer('a', one), layer('b', two), layer('c', three)]
      const left = layered(layer('ab', layered(a, b).value), c).value
      const right = layered(a, layer('bc', layered(b, c).value)).value
      // A value between two maps breaks the merge of the outer two, whichever is merged first.
      if (isMap(one) === isMap(two) && isMap(two) === isMap(three) && isMap(one)) {
        expect(Object.keys(Object(left)).toSorted()).toEqual(Object.keys(Object(right)).toSorted())
      }
      if (!isMap(three)) expect(left).toEqual(three)
      expect(layered(a, a).value).toEqual(one)
    }),
  )
  const hostile = layered(layer('a', JSON.parse('{"__proto__":{"x":1}}')), layer('b', { y: 2 }))
  expect(Object.keys(Object(hostile.value))).toEqual(['__proto__', 'y'])
  expect(Object(hostile.value).x).toBeUndefined()
})

function isMap(value: Json): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
