import { expect, test } from '@jest/globals'
import { Misuse, Outage } from '@ml-actions/verdict/faults'
import { Limited } from '../forge.ts'
import { Refused } from '../refused.ts'
import { refusalOf } from './faults.ts'

const doing = 'POST projects/org%2Frepo/merge_requests/1/notes'
const answered = (status: number, text = '', headers: Record<string, string> = {}) =>
  refusalOf(status, new Headers(headers), text, doing)

test.each<[Record<string, string>, number, string]>([
  [{ 'retry-after': '7' }, 7, 'it says so'],
  [{}, 60, 'limits are counted by the minute'],
  [{ 'retry-after': 'Thu, 01 Jan 2026 00:00:00 GMT' }, 60, 'a date is not what GitLab gives'],
])('429 with %j is a wait of %i s because %s', (headers, waitSeconds) => {
  const fault = answered(429, '', headers)
  expect(fault).toBeInstanceOf(Limited)
  expect(fault).toMatchObject({ waitSeconds })
})

test.each([
  [400, 'read GitLab’s answer'],
  [401, 'CI_JOB_TOKEN'],
  [403, 'scope `api`'],
  [404, 'check the number'],
  [410, 'read GitLab’s answer'],
  [422, 'read GitLab’s answer'],
])('%i is a no that says: %s', (status, todo) => {
  const fault = answered(status)
  expect(fault).toBeInstanceOf(Refused)
  expect(fault).toBeInstanceOf(Misuse)
  expect(fault.parts.todo).toContain(todo)
})

test.each([301, 302, 408, 409, 500, 502, 503])('%i is an outage', (status) => {
  const fault = answered(status)
  expect(fault).toBeInstanceOf(Outage)
  expect(fault).not.toBeInstanceOf(Limited)
})

test.each([
  ['{"message":"404 Project\\n Not Found"}', ' (404 Project Not Found)'],
  ['{"message":{"note":["is too long"]}}', ' ({"note":["is too long"]})'],
  ['{"error":"insufficient_scope"}', ' (insufficient_scope)'],
  ['{"nothing":1}', ''],
  ['<html>', ''],
  ['null', ''],
  ['', ''],
])('what %s says is%s', (text, said) => {
  expect(answered(404, text).parts.is).toBe(`GitLab answered 404${said} to ${doing}`)
})

test('a long answer is cut', () => {
  expect(answered(400, JSON.stringify({ message: 'x'.repeat(10_000) })).message.length).toBeLessThan(600)
})
