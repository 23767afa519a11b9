import { describe, expect, it } from '@jest/globals'
import { isMap, listOf, mapOf, member } from './mapping.ts'

const map = { a: 1 }
const list = ['x']

describe('a value whose form is not known', () => {
  it.each([
    ['an object', map, true, map, []],
    ['an object without a prototype', Object.create(null), true, Object.create(null), []],
    ['a list', list, false, {}, list],
    ['null', null, false, {}, []],
    ['nothing', undefined, false, {}, []],
    ['a text', 'text', false, {}, []],
    ['a number', 7, false, {}, []],
    ['a function', () => 1, false, {}, []],
  ])('is read as a map and as a list: %s', (_, value, map, asMap, asList) => {
    expect(isMap(value)).toBe(map)
    expect(mapOf(value)).toEqual(asMap)
    expect(listOf(value)).toEqual(asList)
  })

  it('is handed out as it is, and not copied', () => {
    expect(mapOf(map)).toBe(map)
    expect(listOf(list)).toBe(list)
  })

  it.each([
    ['of an object', { a: 1 }, 'a', 1],
    ['of a list, by its place', ['x', 'y'], '1', 'y'],
    ['that is not there', { a: 1 }, 'b', undefined],
    ['that only its prototype has', {}, 'toString', undefined],
    ['that comes from JSON and is called as the prototype', JSON.parse('{"__proto__": 2}'), '__proto__', 2],
    ['of null', null, 'a', undefined],
    ['of nothing', undefined, 'a', undefined],
    ['of a text, which has a length', 'text', 'length', undefined],
  ])('has a member %s', (_, value, key, expected) => {
    expect(member(value, key)).toBe(expected)
  })
})
