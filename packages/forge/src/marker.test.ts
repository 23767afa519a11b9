import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { compareRuns, isStickyId, markerLine, readMarker } from './marker.ts'

const marker = { tool: 'cml-report', id: 'churn', run: { number: 8412, attempt: 1 } }
const line = '<!-- ml-actions:cml-report:v1 id=churn run=8412.1 -->'

test('the marker names the tool, the id and the run', () => {
  expect(markerLine(marker)).toBe(line)
})

test.each([
  [line, 'nothing follows'],
  [`${line}\ntext`, 'text follows'],
  [`${line}\r\ntext`, 'the lines end as a browser ends them'],
])('the marker %j is read when %s', (body) => {
  expect(readMarker(body)).toEqual(marker)
})

test.each([
  [`\n${line}`, 'it is on line 2'],
  [` ${line}`, 'a space is before it'],
  [`> ${line}`, 'it is quoted'],
  [`${line} text`, 'text follows on its line'],
  ['<!-- ml-actions:cml-report:v2 id=churn run=8412.1 -->', 'its version is another one'],
  ['<!-- ml-actions:cml-report:v1 id=Churn run=8412.1 -->', 'its id is none'],
  ['<!-- ml-actions:cml-report:v1 id=a--b run=8412.1 -->', 'its id could end the HTML comment'],
  ['<!-- ml-actions:cml-report:v1 id=churn run=8412 -->', 'it has no attempt'],
  ['<!-- ml-actions:cml-report:v1 id=churn run=9999999999999999.1 -->', 'its run is beyond exact numbers'],
  ['', 'there is no text'],
])('no marker is read from %j because %s', (body) => {
  expect(readMarker(body)).toBeUndefined()
})

test('an id that could end the HTML comment is not printed', () => {
  expect(() => markerLine({ ...marker, id: 'x--><b>' })).toThrow(RangeError)
})

test('what is printed is read again', () => {
  const ids = fc.stringMatching(/^[a-z0-9]+([-_.][a-z0-9]+)*$/).filter(isStickyId)
  const numbers = fc.nat({ max: 999_999_999 })
  fc.assert(
    fc.property(ids, numbers, numbers, fc.string(), (id, number, attempt, text) => {
      const given = { tool: 'cml-report', id, run: { number, attempt } }
      expect(readMarker(`${markerLine(given)}\n${text}`)).toEqual(given)
    }),
  )
})

test('a later run is newer whatever its attempt, and of one run the later attempt', () => {
  const runs = [
    { number: 10, attempt: 1 },
    { number: 9, attempt: 3 },
    { number: 10, attempt: 2 },
  ]
  expect(runs.toSorted(compareRuns).map(({ number, attempt }) => `${number}.${attempt}`)).toEqual([
    '9.3',
    '10.1',
    '10.2',
  ])
})
