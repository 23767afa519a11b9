import { expect, test } from '@jest/globals'
import { Misuse, Outage } from '@ml-actions/verdict/faults'
import { Passing, patiently, retryAfterOf } from './patience.ts'

const outage = new Outage({ is: 'no answer', wanted: 'one', todo: 'ask again' })
const passing = (waitSeconds?: number) => new Passing(outage, waitSeconds)
const no = new Misuse({ is: 'a no', wanted: 'a yes', todo: 'ask otherwise' })

/** Answers with each of these in turn: an error is thrown. */
function answering(answers: readonly unknown[]) {
  const waiting = [...answers]
  const waits: number[] = []
  const ask = async () => {
    const answer = waiting.shift()
    if (answer instanceof Error) throw answer
    return answer
  }
  const pause = async (seconds: number) => {
    waits.push(seconds)
  }
  const asked = patiently(ask, { pausesSeconds: [1, 3], pause })
  return { asked, waits, left: () => waiting.length }
}

test.each<[string, readonly unknown[], unknown, readonly number[]]>([
  ['an answer is one', ['yes'], 'yes', []],
  ['what passes is asked again, after the pause of its turn', [passing(), passing(), 'yes'], 'yes', [1, 3]],
  ['a server that says how long is waited for as long', [passing(7), 'yes'], 'yes', [7]],
])('%s', async (_, answers, wanted, pauses) => {
  const { asked, waits } = answering(answers)
  expect(await asked).toBe(wanted)
  expect(waits).toEqual(pauses)
})

const tired = passing()
const long = passing(91)
test.each<[string, readonly unknown[], Error, number]>([
  ['the last attempt is the last', [passing(), passing(), tired, 'late'], tired, 1],
  ['a no is not asked again', [no, 'yes'], no, 1],
  ['an outage that will not pass is not asked again', [outage, 'yes'], outage, 1],
  ['a server that asks for more than 90 s is not waited for', [long, 'yes'], long, 1],
])('%s', async (_, answers, wanted, unasked) => {
  const { asked, left } = answering(answers)
  await expect(asked).rejects.toBe(wanted)
  expect(left()).toBe(unasked)
})

test('an end that is asked for during a pause ends it, and nothing is asked again', async () => {
  const ending = new AbortController()
  const reason = new Error('cancelled')
  let asked = 0
  const ask = async () => {
    asked++
    queueMicrotask(() => ending.abort(reason))
    throw passing(60)
  }
  await expect(patiently(ask, { pausesSeconds: [1], signal: ending.signal })).rejects.toBe(reason)
  expect(asked).toBe(1)
})

test.each([
  ['7', 7],
  ['Thu, 01 Jan 2026 00:00:00 GMT', undefined],
  ['-1', undefined],
  [undefined, undefined],
])('retry-after %s', (value, seconds) => {
  expect(retryAfterOf(new Headers(value === undefined ? {} : { 'retry-after': value }))).toBe(seconds)
})
