import { describe, expect, test } from '@jest/globals'
import type { JsonPatch } from '../cluster.ts'
import { applyPatch } from './json-patch.ts'

const document = { a: { b: 1 }, list: ['x', { y: 1 }], 'k/e~y': 0 }

describe('a JSON Patch', () => {
  test.each<[JsonPatch, unknown]>([
    [[{ op: 'add', path: '/a/c', value: 2 }], { ...document, a: { b: 1, c: 2 } }],
    [[{ op: 'replace', path: '/a/b', value: 2 }], { ...document, a: { b: 2 } }],
    [[{ op: 'remove', path: '/a/b' }], { ...document, a: {} }],
    [[{ op: 'add', path: '/list/1', value: 'z' }], { ...document, list: ['x', 'z', { y: 1 }] }],
    [[{ op: 'add', path: '/list/-', value: 'z' }], { ...document, list: ['x', { y: 1 }, 'z'] }],
    [[{ op: 'replace', path: '/list/1/y', value: 2 }], { ...document, list: ['x', { y: 2 }] }],
    [[{ op: 'remove', path: '/list/0' }], { ...document, list: [{ y: 1 }] }],
    [[{ op: 'replace', path: '/k~1e~0y', value: 1 }], { ...document, 'k/e~y': 1 }],
    [[{ op: 'replace', path: '', value: 'all' }], 'all'],
    [[{ op: 'test', path: '/a', value: { b: 1 } }], document],
  ])('%j gives what RFC 6902 says', (patch, value) => {
    expect(applyPatch(document, patch)).toEqual({ is: 'patched', value })
  })

  test.each<[JsonPatch]>([
    [[{ op: 'test', path: '/a/b', value: 2 }]],
    [[{ op: 'test', path: '/absent', value: 2 }]],
    [[{ op: 'replace', path: '/absent', value: 2 }]],
    [[{ op: 'remove', path: '/absent' }]],
    [[{ op: 'add', path: '/absent/child', value: 2 }]],
    [[{ op: 'add', path: '/list/9', value: 2 }]],
    [[{ op: 'add', path: '/list/9/y', value: 2 }]],
    [[{ op: 'add', path: '/list/x', value: 2 }]],
    [[{ op: 'add', path: '/a/b/c', value: 2 }]],
  ])('%j is refused, wholly', (patch) => {
    const first = { op: 'replace', path: '/a/b', value: 9 } as const
    expect(applyPatch(document, [first, ...patch])).toMatchObject({ is: 'refused' })
  })
})
