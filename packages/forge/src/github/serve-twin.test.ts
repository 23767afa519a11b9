import { expect, test } from '@jest/globals'
import { githubClient } from './client.ts'
import { githubForge } from './comments.ts'
import { type Served, type ServeOptions, serveTwin } from './serve-twin.ts'

const comments = '/repos/org/repo/issues/1/comments'

async function asked(
  method: string,
  path: string,
  { body, options = {}, token = 'a-token' }: { body?: unknown; options?: ServeOptions; token?: string } = {},
) {
  const served: Served = await serveTwin(options)
  try {
    const reply = await fetch(`${served.url}${path}`, {
      method,
      headers: { authorization: `Bearer ${token}` },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const text = await reply.text()
    const link = reply.headers.get('link')?.replaceAll(served.url, '')
    return { status: reply.status, data: text === '' ? undefined : JSON.parse(text), link }
  } finally {
    await served.close()
  }
}

const many = (count: number) => ({
  comments: Array.from({ length: count }, () => ({ author: 'ada', body: 'nice' })),
})

test.each<[string, string, unknown, number, string]>([
  ['GET', '/repos/org/repo/labels', undefined, 404, 'it serves what is asked, not all of GitHub'],
  ['PUT', comments, undefined, 404, 'there is no such verb'],
  ['GET', '/graphql', undefined, 404, 'questions are posted'],
  ['GET', '/repos/org/other/issues/1/comments', undefined, 404, 'there is no such repository'],
  ['GET', '/repos/org/repo/issues/9/comments', undefined, 404, 'there is no such pull request'],
  ['POST', comments, {}, 422, 'it has no body'],
  ['POST', comments, { body: ' \n ' }, 422, 'its body is blank'],
  ['POST', comments, { body: 'x'.repeat(65_537) }, 422, 'its body is too long'],
  ['PATCH', '/repos/org/repo/issues/comments/1001', { body: '' }, 403, 'the comment is somebody else’s'],
  ['PATCH', '/repos/org/repo/issues/comments/9', { body: 'x' }, 404, 'the comment is not there'],
  ['DELETE', '/repos/org/repo/issues/comments/1001', undefined, 403, 'the comment is somebody else’s'],
  ['DELETE', '/repos/org/repo/issues/comments/9', undefined, 404, 'the comment is not there'],
])('%s %s with %j is %i because %s', async (method, path, body, status) => {
  expect(await asked(method, path, { body, options: many(1) })).toMatchObject({ status })
})

test('a token that is not known is 401', async () => {
  expect(await asked('GET', comments, { token: 'other', options: { token: 'a-token' } })).toMatchObject({
    status: 401,
  })
})

test('no token at all is 401', async () => {
  expect(await asked('GET', comments, { token: '' })).toMatchObject({ status: 401 })
})

test('the links of comments name the repository', async () => {
  const served = await serveTwin({ repository: 'acme/churn', pulls: [7] })
  await served.close()
  expect(served.store.add(7, 'ada', 'hi').url).toContain('/acme/churn/pull/7#')
})

test('a page has 30 comments where nothing is said, and names its neighbours', async () => {
  const page = await asked('GET', `${comments}?page=2`, { options: many(95) })
  expect(page.data).toHaveLength(30)
  expect(page.link).toBe(
    ['prev|1', 'first|1', 'next|3', 'last|4']
      .map((pair) => pair.split('|'))
      .map(([rel, to]) => `<${comments}?per_page=30&page=${to}>; rel="${rel}"`)
      .join(', '),
  )
})

test('a page has at most 100 comments', async () => {
  expect((await asked('GET', `${comments}?per_page=500`, { options: many(120) })).data).toHaveLength(100)
})

test('a person is a user, a bot is a bot, and an account that is gone is null', async () => {
  const options = { comments: ['ada', 'x[bot]', ''].map((author) => ({ author, body: 'hi' })) }
  const { data } = await asked('GET', comments, { options })
  expect(data.map(({ user }: { user: { type: string } | null }) => user?.type)).toEqual([
    'User',
    'Bot',
    undefined,
  ])
})

test('the first change is the one whose comments are shown', async () => {
  const served = await serveTwin({ pulls: [5], comments: [{ author: 'ada', body: 'hi' }] })
  await served.close()
  expect(served.comments()).toHaveLength(1)
  expect(served.comments(6)).toEqual([])
})

test('a GitHub Enterprise Server answers below /api/v3 and /api/graphql', async () => {
  const served = await serveTwin({ pulls: [7] })
  const client = githubClient({ apiUrl: `${served.url}/api/v3`, token: 'a-token' })
  const forge = githubForge(client, 'org/repo')
  expect(await forge.viewer()).toBe('github-actions[bot]')
  expect(await forge.create(7, 'hello')).toMatchObject({ body: 'hello' })
  await served.close()
})
