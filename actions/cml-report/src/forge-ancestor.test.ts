import { expect, test } from '@jest/globals'
import { Misuse, Outage } from '@ml-actions/verdict/faults'
import { ancestorOnGithub } from './forge-ancestor.ts'

const sides = { head: 'abc', base: 'main' }
const answering = (read: () => Promise<unknown>) => ({
  read: async () => ({ data: await read(), more: false }),
})
const message = { is: 'no', wanted: 'yes', todo: 'ask' }

test('the merge base is in GitHub’s answer', async () => {
  const asked: unknown[] = []
  const client = {
    read: async (...question: readonly unknown[]) => {
      asked.push(question)
      return { data: { merge_base_commit: { sha: 'ba5e' } }, more: false }
    },
  }
  expect(await ancestorOnGithub(client, 'acme/churn', sides)).toBe('ba5e')
  expect(asked).toEqual([
    [
      'GET /repos/{owner}/{repo}/compare/{basehead}',
      { owner: 'acme', repo: 'churn', basehead: 'main...abc', per_page: 1 },
    ],
  ])
})

test.each([
  ['a no', () => Promise.reject(new Misuse(message))],
  ['another form', async () => ({ merge_base_commit: null })],
  ['nothing', async () => undefined],
])('%s is no merge base', async (_, read) => {
  expect(await ancestorOnGithub(answering(read), 'acme/churn', sides)).toBeUndefined()
})

test('no answer is an outage', async () => {
  const down = answering(() => Promise.reject(new Outage(message)))
  await expect(ancestorOnGithub(down, 'acme/churn', sides)).rejects.toThrow(Outage)
})
