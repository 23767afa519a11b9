import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { expect, test } from '@jest/globals'
import { invariants } from '../invariants.ts'
import { faults } from './catalogue.ts'
import { isThere, namedIn, shownBy } from './shown.ts'

const root = join(import.meta.dirname, '..', '..', '..', '..')
const rooms = ['packages/rollout/src', 'actions/canary-deploy/src', 'actions/rollback/src']
const files = new Map(
  rooms.flatMap((room) =>
    readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(test|suite)\.ts$/.test(name) && !name.endsWith('faults.test.ts'))
      .map((name) => join(root, room, name))
      .map((path) => [relative(root, path), readFileSync(path, 'utf8')] as const),
  ),
)

// I10 compares two runs, I13 is held by the suite of telemetry, I17 by the tests of hostile texts.
const truths: readonly string[] = [...invariants.map(({ id }) => id), 'I10', 'I13', 'I17']

test('there are seventy faults, each with an id of its own', () => {
  const ids = Array.from({ length: 70 }, (_, index) => `F${String(index + 1).padStart(2, '0')}`)
  expect(faults.map(({ id }) => id)).toEqual(ids)
})

test.each(faults.map((fault) => [fault.id, fault.is, fault] as const))(
  '%s, %s: a test shows it, each test that is named is there, and so are its invariants',
  (_, __, fault) => {
    const shown = shownBy(fault, files)
    if (fault.missing === undefined) expect(shown).not.toEqual([])
    expect(shown.filter((one) => !isThere(one, files))).toEqual([])
    expect(fault.holds.filter((id) => !truths.includes(id))).toEqual([])
  },
)

test('a test shows no fault that nobody knows', () => {
  const known = faults.map(({ id }): string => id)
  const named = [...files].flatMap(([file, code]) => namedIn(file, code))
  expect(named.filter(({ ids }) => ids.some((id) => !known.includes(id)))).toEqual([])
})
