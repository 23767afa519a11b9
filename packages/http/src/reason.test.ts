import { expect, test } from '@jest/globals'
import { isUnheard, reasonOf } from './reason.ts'

const failed = (cause: unknown) => new TypeError('fetch failed', { cause })
const refused = Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:1'), { code: 'ECONNREFUSED' })

test.each<[unknown, string]>([
  [failed(refused), 'connect ECONNREFUSED 127.0.0.1:1, ECONNREFUSED'],
  [failed(Object.assign(new Error(''), { code: 'ECONNREFUSED' })), 'ECONNREFUSED'],
  [failed('gone'), 'gone'],
  [new Error('other side closed'), 'other side closed'],
  [Object.assign(new Error('reset'), { code: 'reset' }), 'reset'],
  ['a text', 'a text'],
  [null, 'null'],
])('says why: %p', (error, wanted) => {
  expect(reasonOf(error)).toBe(wanted)
})

test.each<[unknown, boolean]>([
  [failed(refused), true],
  [failed(Object.assign(new Error('reset'), { code: 'ECONNRESET' })), false],
  [refused, false],
  [undefined, false],
])('whether nobody listened: %p', (error, wanted) => {
  expect(isUnheard(error)).toBe(wanted)
})
