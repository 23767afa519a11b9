import { expect, test } from '@jest/globals'
import { described } from './described.ts'
import { breachesOf } from './description.suite.ts'

const repository = '/repos/org/repo'
const list = `${repository}/issues/1/comments`
const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments'
const created = described(route, 201, { id: 1, body: 'x', html_url: 'https://x.invalid/1' })
const whole = { method: 'POST', url: list, body: { body: 'x' }, status: 201, data: created }
const check = { name: 'a', head_sha: 'b', status: 'completed', conclusion: 'success' }
const annotation = { path: 'a', start_line: 1, end_line: 1, annotation_level: 'notice', message: 'x' }

test('a request and a reply as they should be breach nothing', () => {
  expect(breachesOf(whole)).toEqual([])
})

test.each<[string, object, string]>([
  ['no route at all', { url: `${repository}/nothing` }, 'is no route'],
  ['a verb that the route has not', { method: 'PUT' }, 'is no route'],
  ['a number that is a word', { url: `${repository}/issues/one/comments` }, 'issue_number'],
  ['a query that is not known', { url: `${list}?colour=red` }, 'colour'],
  ['a query of another type', { method: 'GET', url: `${list}?per_page=many`, body: undefined }, 'per_page'],
  ['a body without what it must have', { body: {} }, "required property 'body'"],
  ['a body of another type', { body: { body: 7 } }, 'must be string'],
  ['a body with a key too many', { body: { body: 'x', text: 'y' } }, 'additional properties'],
  ['a body where none is read', { method: 'GET', status: 404, data: { message: 'x' } }, 'nothing reads it'],
  ['an answer that is not known', { status: 299 }, 'is not known'],
  ['an answer that lacks something', { data: { id: 1 } }, "required property 'node_id'"],
  ['an error without its sentence', { status: 502, data: {} }, "required property 'message'"],
  ['an answer with data where there is none', { method: 'DELETE', ...removed(204, {}) }, 'has data'],
])('%s is a breach', (_, change, sentence) => {
  expect(breachesOf({ ...whole, ...change }).join('\n')).toContain(sentence)
})

test.each<[string, object, boolean]>([
  ['as it should be', check, true],
  ['with a conclusion that GitHub does not know', { ...check, conclusion: 'inconclusive' }, false],
  ['with 50 notes', { ...check, output: outputOf(50) }, true],
  ['with 51 notes', { ...check, output: outputOf(51) }, false],
  ['with a note on no line', { ...check, output: { ...outputOf(0), annotations: [{ path: 'a' }] } }, false],
])('a check %s', (_, body, fits) => {
  const asked = {
    method: 'POST',
    url: `${repository}/check-runs`,
    body,
    status: 403,
    data: { message: 'no' },
  }
  expect(breachesOf(asked).length === 0).toBe(fits)
})

test('a fact that GitHub’s description has no place for is a fault of the twin', () => {
  expect(() => described(route, 201, { colour: 'red' })).toThrow('colour')
  expect(() => described(route, 299, {})).toThrow('299')
  expect(() => described('GET /nothing', 200, {})).toThrow('/nothing')
})

function removed(status: number, data: unknown) {
  return { url: `${repository}/issues/comments/1`, body: undefined, status, data }
}

function outputOf(count: number) {
  return { title: 'x', summary: 'x', annotations: Array.from({ length: count }, () => annotation) }
}
