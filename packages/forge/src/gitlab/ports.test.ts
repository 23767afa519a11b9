import { expect, test } from '@jest/globals'
import { Misuse, Outage } from '@ml-actions/verdict/faults'
import { forgeSuite } from '../forge.suite.ts'
import { mostNoteCharacters } from '../gitlab-twin/serve-notes.ts'
import { portsSuite } from '../ports.suite.ts'
import type { TwinOptions } from '../twin.ts'
import { upsert } from '../upsert.ts'
import { type GitlabAccess, gitlabClient } from './client.ts'
import { gitlabContents } from './contents.ts'
import { gitlabHistory } from './history.ts'
import { gitlabForge } from './notes.ts'
import { gitlabPulls } from './pulls.ts'
import { type ServeOptions, serveTwin } from './serve-twin.ts'
import { gitlabStatuses } from './statuses.ts'

const noPause = async () => undefined
const web = 'https://gitlab.invalid/'
const sticky = { tool: 'cml-report', id: 'churn', run: { number: 2, attempt: 1 }, change: 1, text: 'fine' }

async function clientOn(options: ServeOptions, access: Partial<GitlabAccess> = {}) {
  const served = await serveTwin(options)
  const rest = { token: 'a-token', kind: 'access', pause: noPause, ...access } as const
  return { served, client: gitlabClient({ apiUrl: `${served.apiUrl}/`, ...rest }) }
}

forgeSuite('GitLab', mostNoteCharacters, async (options) => {
  const { served, client } = await clientOn(options)
  const forge = gitlabForge(client, 'org/repo', web)
  return { forge, store: served.memory.comments, close: served.close }
})

portsSuite('GitLab', async (options: TwinOptions) => {
  const { served, client } = await clientOn(options)
  return {
    memory: served.memory,
    close: served.close,
    statuses: gitlabStatuses(client, 'org/repo'),
    pulls: gitlabPulls(client, 'org/repo'),
    history: gitlabHistory(client, 'org/repo'),
    contents: gitlabContents(client, 'org/repo'),
  }
})

test('a first report asks who we are, looks, writes and looks again', async () => {
  const { served, client } = await clientOn({})
  const shown = await upsert(gitlabForge(client, 'org/repo', web), sticky, noPause)
  const notes = '/projects/org%2Frepo/merge_requests/1/notes'
  expect(served.requests()).toEqual(['GET /user', `GET ${notes}`, `POST ${notes}`, `GET ${notes}`])
  expect(shown).toMatchObject({ url: 'https://gitlab.invalid/org/repo/-/merge_requests/1#note_1001' })
  await served.close()
})

test('a job’s own token is refused with what is needed instead', async () => {
  const { served, client } = await clientOn({}, { kind: 'job' })
  const error = await upsert(gitlabForge(client, 'org/repo', web), sticky, noPause).catch((thrown) => thrown)
  expect(error).toBeInstanceOf(Misuse)
  expect(error.message).toContain('project access token with the scope `api`')
  expect(await gitlabHistory(client, 'org/repo').mergeBase('a', 'b')).toBeUndefined()
  await served.close()
})

test('a wrong token is refused and not shown', async () => {
  const { served, client } = await clientOn({ token: 'right' }, { token: 'glpat-wrong' })
  const error = await gitlabForge(client, 'org/repo', web)
    .viewer()
    .catch((thrown) => thrown)
  expect(error).toBeInstanceOf(Misuse)
  expect(error.message).not.toContain('glpat-wrong')
  await served.close()
})

test('another project is not there', async () => {
  const { served, client } = await clientOn({})
  await expect(gitlabForge(client, 'org/other', web).create(1, 'hello')).rejects.toThrow('404')
  await served.close()
})

test('a merge request whose discussion is locked is refused', async () => {
  const { served, client } = await clientOn({ changes: [{ number: 1, locked: true }] })
  await expect(gitlabForge(client, 'org/repo', web).create(1, 'hello')).rejects.toThrow('locked')
  await served.close()
})

test('a status that waits may be told to wait again', async () => {
  const { served, client } = await clientOn({})
  const statuses = gitlabStatuses(client, 'org/repo')
  const status = { context: 'ml', state: 'pending', description: '', url: '' } as const
  await statuses.set('a'.repeat(40), status)
  await statuses.set('a'.repeat(40), status)
  expect(await statuses.list('a'.repeat(40))).toEqual([status])
  await served.close()
})

test('a read that takes too long is an outage, and a cancelled run stops asking', async () => {
  const slow = { fault: () => ({ is: 'slow', milliseconds: 60_000 }) as const }
  const { served, client } = await clientOn(slow, { requestMilliseconds: 20 })
  await expect(gitlabForge(client, 'org/repo', web).viewer()).rejects.toBeInstanceOf(Outage)
  const stop = new AbortController()
  const { signal } = stop
  const cancelled = gitlabClient({ apiUrl: served.apiUrl, token: 'a-token', kind: 'access', signal })
  const login = gitlabForge(cancelled, 'org/repo', web).viewer()
  stop.abort(new Error('cancelled'))
  await expect(login).rejects.toThrow('cancelled')
  await served.close()
})

test('a read waits as long as GitLab asks', async () => {
  const waits: number[] = []
  const pause = async (seconds: number) => void waits.push(seconds)
  const fault = ({ count }: { readonly count: number }) =>
    count === 1 ? ({ is: 'limited', waitSeconds: 12 } as const) : undefined
  const { served, client } = await clientOn({ fault }, { pause })
  expect(await gitlabForge(client, 'org/repo', web).viewer()).toBe('github-actions[bot]')
  expect(waits).toEqual([12])
  await served.close()
})

test.each(['', 'repo', 'org/', '/repo', 'org//repo', 'org/re po'])('%j is no project', (project) => {
  const client = gitlabClient({ apiUrl: 'http://127.0.0.1:1', token: 'a-token', kind: 'access' })
  expect(() => gitlabForge(client, project, web)).toThrow('group/name')
})
