import { expect, test } from '@jest/globals'
import { gitNameIn, notAtCommit } from './git-name.ts'

test.each([
  ['git:v1.4:out/old.csv', { ref: 'v1.4', path: 'out/old.csv' }],
  ['git:origin/main:a:b.csv', { ref: 'origin/main', path: 'a:b.csv' }],
  ['git:v1.4', undefined],
  ['git:v1.4:', undefined],
  ['git::a.csv', undefined],
  ['a/git:v1:b.csv', undefined],
  ['out/old.csv', undefined],
])('%s', (text, name) => {
  expect(gitNameIn(text)).toEqual(name)
})

test('a file that is not there is told with what to fetch', () => {
  expect(notAtCommit({ ref: 'v9', path: 'a.csv' }).message).toBe(
    'there is no a.csv at v9 in this clone; wanted: a commit of this clone and a path in it, git:<ref>:<path>; mend the path, or fetch the commit (actions/checkout with `fetch-depth: 0`)',
  )
})
