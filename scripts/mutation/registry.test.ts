import { expect, test } from '@jest/globals'
import { casesOf, test as declared, describe as inside } from './registry.ts'

test('each test and each row of a table is a case of its own, with the words around it', async () => {
  const ran: unknown[] = []
  const cases = await casesOf('a.test.ts', async () => {
    declared('alone', () => ran.push('alone'))
    inside('a sum', () => {
      declared.each([
        [1, 2],
        [3, 4],
      ])('of %s and %s', (one, other) => ran.push([one, other]))
    })
    inside.each(['x', 'y'])('with %s', (letter) => {
      declared('is a letter', () => ran.push(letter))
    })
  })
  expect(cases.map(({ id, file }) => [file, id])).toEqual([
    ['a.test.ts', 'a.test.ts alone'],
    ['a.test.ts', 'a.test.ts a sum > of %s and %s'],
    ['a.test.ts', 'a.test.ts a sum > of %s and %s (2)'],
    ['a.test.ts', 'a.test.ts with %s > is a letter'],
    ['a.test.ts', 'a.test.ts with %s > is a letter (2)'],
  ])
  expect(ran).toEqual([])
  for (const { run } of cases) run()
  expect(ran).toEqual(['alone', [1, 2], [3, 4], 'x', 'y'])
})

test('a file gives only its own cases', async () => {
  await casesOf('b.test.ts', async () => declared('first', () => {}))
  const second = await casesOf('c.test.ts', async () => declared('second', () => {}))
  expect(second.map(({ id }) => id)).toEqual(['c.test.ts second'])
})
