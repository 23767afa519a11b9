import { expect, test } from '@jest/globals'
import { anotherVersion, versionOfSchema } from './another-version.ts'
import { messageInWords } from './faults.ts'

const reference = { what: 'the reference', reads: 2, again: 'freeze it again' }

test.each([
  [
    3,
    'the reference has version 3, which is newer than this ml-actions; wanted: version 2; use the ml-actions that it was written for here too, or a newer one',
  ],
  [
    1,
    'the reference has version 1, which this ml-actions no longer reads; wanted: version 2; freeze it again',
  ],
  [undefined, 'the reference says no version; wanted: version 2; freeze it again'],
  ['2', 'the reference says no version; wanted: version 2; freeze it again'],
])('of version %p it is said what to do', (found, words) => {
  expect(messageInWords(anotherVersion(reference, found))).toBe(words)
})

test.each([
  ['ml-actions.dev/release/v1', 1],
  ['ml-actions.dev/release/v12', 12],
  ['ml-actions.dev/release/v', undefined],
  ['ml-actions.dev/release/v1x', undefined],
  ['ml-actions.dev/rollout-state/v1', undefined],
  [1, undefined],
])('the schema %p of a release has version %p', (schema, version) => {
  expect(versionOfSchema(schema, 'release')).toBe(version)
})
