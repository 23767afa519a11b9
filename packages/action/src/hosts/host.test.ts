import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { hostOf } from './catalogue.ts'
import { githubContext, githubHost } from './github.ts'
import { dotenvName, gitlabHost } from './gitlab.ts'
import { hostSuite } from './host.suite.ts'
import { terminalHost } from './terminal.ts'

hostSuite('github', githubHost, (input) => `INPUT_${input.toUpperCase()}`)
hostSuite('gitlab', gitlabHost, (input) => `INPUT_${input.toUpperCase().replaceAll('-', '_')}`)
hostSuite('terminal', terminalHost, (input) => `INPUT_${input.toUpperCase()}`)

const still = { words: [], colours: false, write: () => undefined }

test.each([
  [{ GITHUB_ACTIONS: 'true', GITLAB_CI: 'true' }, 'github'],
  [{ GITLAB_CI: 'true' }, 'gitlab'],
  [{ CI: 'true' }, 'terminal'],
])('%j runs in %s', async (environment, name) => {
  expect((await hostOf({ ...still, environment })).name).toBe(name)
})

test('a merge request of GitLab is known with its head, its base and whether it comes from a fork', () => {
  const environment = {
    CI_MERGE_REQUEST_IID: '5',
    CI_MERGE_REQUEST_DIFF_BASE_SHA: 'b',
    CI_COMMIT_SHA: 'h',
    CI_MERGE_REQUEST_SOURCE_PROJECT_ID: '1',
    CI_MERGE_REQUEST_PROJECT_ID: '2',
    CI_PIPELINE_IID: '9',
  }
  const { context } = gitlabHost({ ...still, environment })
  expect(context).toMatchObject({
    change: { number: 5, head: 'h', base: 'b', fork: true },
    runNumber: 9,
    sha: 'h',
  })
})

test.each([
  ['a branch', { CI_COMMIT_REF_NAME: 'main' }, 'refs/heads/main'],
  ['a tag', { CI_COMMIT_REF_NAME: 'v1', CI_COMMIT_TAG: 'v1' }, 'refs/tags/v1'],
  [
    'a merge request, whatever its branch is called',
    { CI_COMMIT_REF_NAME: 'main', CI_MERGE_REQUEST_IID: '5' },
    'refs/merge-requests/5/head',
  ],
  ['nothing that is known', {}, undefined],
])('a run of GitLab is of %s', (_, environment, ref) => {
  expect(gitlabHost({ ...still, environment }).context.ref).toBe(ref)
})

test('an event file that is no JSON is asked wrongly', () => {
  expect(() => githubContext({ GITHUB_EVENT_PATH: '/dev/null' })).toThrow(/the event file cannot be read/)
})

test('a run that another one set off knows that one', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ml-actions-event-'))
  const path = join(folder, 'event.json')
  const run = {
    id: 99,
    run_number: 12,
    run_attempt: 2,
    event: 'pull_request',
    conclusion: 'success',
    head_sha: 'abc',
    head_branch: 'topic',
    head_repository: { full_name: 'stranger/churn' },
  }
  const originOf = (event: object) => {
    writeFileSync(path, JSON.stringify(event))
    return githubContext({ GITHUB_EVENT_PATH: path }).origin
  }
  expect(originOf({ workflow_run: run })).toEqual({
    runId: 99,
    runNumber: 12,
    attempt: 2,
    event: 'pull_request',
    conclusion: 'success',
    repository: 'stranger/churn',
    branch: 'topic',
    head: 'abc',
  })
  expect(
    originOf({ workflow_run: { id: 1, run_number: 1, head_sha: 'abc', head_repository: null } }),
  ).toEqual({
    runId: 1,
    runNumber: 1,
    attempt: 1,
    event: '',
    conclusion: '',
    repository: '',
    branch: '',
    head: 'abc',
  })
  expect(originOf({ workflow_run: { id: '1' } })).toBeUndefined()
  rmSync(folder, { recursive: true })
})

test('a run without an event has no pull request, and a link to itself', () => {
  const context = githubContext({ GITHUB_REPOSITORY: 'a/b', GITHUB_RUN_ID: '7', GITHUB_RUN_NUMBER: '3' })
  expect(context.change).toBeUndefined()
  expect(context).toMatchObject({ runUrl: 'https://github.com/a/b/actions/runs/7', runNumber: 3, attempt: 1 })
})

test('a bar is drawn over itself, and is gone when the step is done', () => {
  const written: string[] = []
  const host = terminalHost({
    environment: {},
    words: [],
    colours: true,
    write: (text) => written.push(text),
  })
  host.log.progress('reading', 1, 2)
  host.log.progress('reading', 1, 2)
  host.log.progress('reading', 2, 2)
  expect(written).toHaveLength(2)
  expect(written[0]).toBe('\r\u001b[Kreading ██████████░░░░░░░░░░ 50 %')
  expect(written[1]?.endsWith('\r\u001b[K')).toBe(true)
})

test('the name of an output becomes one that dotenv takes', () => {
  expect(dotenvName('verdict-file')).toBe('VERDICT_FILE')
})
