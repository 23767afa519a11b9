import { expect, test } from '@jest/globals'
import { Outage } from '@ml-actions/verdict/faults'
import { Limited } from '../forge.ts'
import { faultOf, Refused } from './faults.ts'

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
  [410, 'a request that GitHub accepts'],
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
