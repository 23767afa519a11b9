import { expect, test } from '@jest/globals'
import { Outage } from '@ml-actions/verdict/faults'
import { Limited } from '../forge.ts'
import { Refused } from '../refused.ts'
import { faultOf } from './faults.ts'

const doing = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments'
const answered = (status: number, headers: Record<string, string | number> = {}, data: unknown = {}) =>
  faultOf({ status, response: { headers, data } }, doing)
const date = 'Thu, 01 Jan 2026 00:00:00 GMT'
const reset = Date.parse(date) / 1000 + 40

test.each<[number, Record<string, string | number>, number, string]>([
  [429, { 'retry-after': '7' }, 7, 'it says so'],
  [429, {}, 60, 'a minute is the least without advice'],
  [429, { 'retry-after': 'Thu, 01 Jan 2026 00:00:00 GMT' }, 60, 'a date is no advice that GitHub gives'],
  [403, { 'retry-after': 30 }, 30, 'a secondary limit comes as 403'],
  [403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(reset), date }, 40, 'no request is left'],
  [403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(reset - 60), date }, 1, 'it is over'],
  [403, { 'x-ratelimit-remaining': '0' }, Number.POSITIVE_INFINITY, 'nobody says when it ends'],
  [403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '90' }, 90, 'the answer has no date'],
])('%i with %j is a limit of %d s because %s', (status, headers, waitSeconds) => {
  const fault = answered(status, headers)
  expect(fault).toBeInstanceOf(Limited)
  expect(fault).toMatchObject({ waitSeconds })
})

test.each([
  [401, 'a valid token'],
  [403, 'a token that may do this'],
  [404, 'something that is there and that the token can see'],
  [410, 'something that is still there'],
  [409, 'a request that GitHub accepts'],
  [422, 'a request that GitHub accepts'],
])('%i is a no that wants %s', (status, wanted) => {
  const fault = answered(status, {}, { message: 'Not\n here' })
  expect(fault).toBeInstanceOf(Refused)
  expect(fault.parts).toMatchObject({ wanted, is: `GitHub answered ${status} (Not here) to ${doing}` })
})

test('a long answer is cut', () => {
  expect(answered(422, {}, { message: 'x'.repeat(10_000) }).message.length).toBeLessThan(600)
})

test.each<[unknown, string]>([
  [{ status: 500, response: { headers: {}, data: 'oops' } }, 'it failed'],
  [{ status: 502, response: { data: null } }, 'a gateway failed'],
  [{ status: 302, response: { data: null } }, 'it points elsewhere'],
  [{ status: 500 }, 'nothing came back'],
  [{ name: 'GraphqlResponseError', errors: [] }, 'GraphQL had errors'],
  [new TypeError('fetch failed'), 'there is no connection'],
  [undefined, 'there is no reason at all'],
])('%j is an outage because %s', (error) => {
  const fault = faultOf(error, doing)
  expect(fault).toBeInstanceOf(Outage)
  expect(fault).not.toBeInstanceOf(Limited)
})

test.each([null, 'text', {}])('an answer with the data %j has no message to show', (data) => {
  expect(answered(404, {}, data).parts.is).toBe(`GitHub answered 404 to ${doing}`)
})

test('an answer without headers is judged by its status', () => {
  expect(faultOf({ status: 403, response: {} }, doing)).toBeInstanceOf(Refused)
})

test.each([
  ['POST /repos/{owner}/{repo}/issues/{issue_number}/comments', 'pull-requests: write'],
  ['PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', 'pull-requests: write'],
  ['GET /repos/{owner}/{repo}/pulls/{pull_number}', 'pull-requests: read'],
  ['POST /repos/{owner}/{repo}/commits/{commit_sha}/comments', 'contents: write'],
  ['PATCH /repos/{owner}/{repo}/comments/{comment_id}', 'contents: write'],
  ['GET /repos/{owner}/{repo}/contents/{path}', 'contents: read'],
  ['GET /repos/{owner}/{repo}/compare/{basehead}', 'contents: read'],
  ['POST /repos/{owner}/{repo}/git/blobs', 'contents: write'],
  ['POST /repos/{owner}/{repo}/check-runs', 'checks: write'],
  ['GET /repos/{owner}/{repo}/commits/{ref}/check-runs', 'checks: read'],
  ['POST /repos/{owner}/{repo}/statuses/{sha}', 'statuses: write'],
  ['GET /repos/{owner}/{repo}/commits/{ref}/status', 'statuses: read'],
  ['POST /repos/{owner}/{repo}/deployments', 'deployments: write'],
  ['GET /repos/{owner}/{repo}/actions/runs/{run_id}', 'actions: read'],
])('%s that is forbidden lacks %s', (route, permission) => {
  const fault = faultOf({ status: 403, response: { data: { message: 'no' } } }, route)
  expect(fault.parts.todo).toContain(`\`${permission}\``)
})

test('a conversation that is locked asks for no permission', () => {
  const { todo } = answered(403, {}, { message: 'Unable to create comment because issue is locked.' }).parts
  expect(todo).toContain('unlock')
  expect(todo).not.toContain('permissions')
})
