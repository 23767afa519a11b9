import { expect, test } from '@jest/globals'
import { forgeTwin } from '@ml-actions/forge/twin'
import { Misuse } from '@ml-actions/verdict/faults'
import { context } from './evidence.suite.ts'
import { type PostingInputs, postingOf } from './posting.ts'
import type { Access } from './world.ts'

const asked: PostingInputs = {
  comment: 'sticky',
  notify: 'never',
  'require-comment': false,
  'pull-request': 0,
  'github-token': 'a-token',
  id: 'churn',
  stage: 'auto',
}
const { signal } = new AbortController()
const forge = () => forgeTwin()

test('the comment goes to the pull request of the run, with the token that was given', () => {
  const seen: Access[] = []
  const posting = postingOf(
    asked,
    { context, signal },
    {
      forge: (access) => {
        seen.push(access)
        return forgeTwin()
      },
    },
  )
  expect(posting).toMatchObject({ is: 'to', change: 7, id: 'churn', must: false })
  expect(seen).toEqual([
    {
      apiUrl: 'https://api.github.com',
      serverUrl: 'https://github.com',
      token: 'a-token',
      signal,
      repository: 'acme/churn',
    },
  ])
})

test('the pull request that was named comes first', () => {
  const posting = postingOf({ ...asked, 'pull-request': 9 }, { context, signal }, { forge })
  expect(posting).toMatchObject({ change: 9 })
})

test('nobody is told why there is no comment where nobody wants one', () => {
  expect(
    postingOf({ ...asked, comment: 'none', 'github-token': '' }, { context, signal }, { forge }),
  ).toEqual({
    is: 'nowhere',
    because: '',
  })
})

const { change: _, ...push } = context

test.each([
  [{ ...asked, 'github-token': '' }, context, 'there is no token'],
  [asked, push, 'belongs to no pull request'],
  [asked, { ...context, host: 'terminal' as const }, 'not on GitHub or GitLab'],
  [{ ...asked, stage: 'collect' as const }, context, 'collects for one that may post'],
  [{ ...asked, 'github-token': '' }, { ...context, host: 'gitlab' as const }, 'scope api'],
  [asked, { ...push, host: 'gitlab' as const }, 'merge-request pipeline'],
  [
    { ...asked, 'github-token': 'glcbt-1' },
    { ...context, host: 'gitlab' as const },
    'CI_JOB_TOKEN may not write',
  ],
])('%# says that there is no comment, or refuses where it is a must: %3$s', (inputs, where, words) => {
  const posting = postingOf(inputs, { context: where, signal }, { forge })
  expect(posting).toMatchObject({ is: 'nowhere', because: expect.stringContaining(words) })
  const must = () => postingOf({ ...inputs, 'require-comment': true }, { context: where, signal }, { forge })
  expect(must).toThrow(Misuse)
  expect(must).toThrow(words)
})

test('a comment that is a must and not wanted is refused', () => {
  const both = { ...asked, comment: 'none' as const, 'require-comment': true }
  expect(() => postingOf(both, { context, signal }, { forge })).toThrow(/leave one of the two inputs out/)
})

test('a must is passed on', () => {
  const posting = postingOf({ ...asked, 'require-comment': true }, { context, signal }, { forge })
  expect(posting).toMatchObject({ must: true })
})
