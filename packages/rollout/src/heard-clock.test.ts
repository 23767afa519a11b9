import { describe, expect, test } from '@jest/globals'
import { twinClock } from './clock.twin.ts'
import { heardClock } from './heard-clock.ts'
import { later, secondsBetween } from './instant.ts'

const start = '2026-01-01T12:00:00.000Z'
const httpDate = (at: string) => new Date(at).toUTCString()

describe('a clock that hears the API server', () => {
  test.each([
    [18_000, 0],
    [-18_000, 0],
    [61, 0],
    [59, 59],
    [-59, -59],
    [0, 0],
  ])('that is %i s off is then %i s off', (wrong, left) => {
    const twin = twinClock(start)
    const { clock, hear } = heardClock({ ...twin, now: () => later(twin.now(), wrong) })
    expect(secondsBetween(twin.now(), clock.now())).toBe(wrong)
    hear(httpDate(twin.now()))
    expect(secondsBetween(twin.now(), clock.now())).toBe(left)
    twin.pass(3_600)
    expect(secondsBetween(twin.now(), clock.now())).toBe(left)
  })

  test('a jump under way is set right by the next answer', () => {
    const twin = twinClock(start)
    let wrong = 0
    const { clock, hear } = heardClock({ ...twin, now: () => later(twin.now(), wrong) })
    hear(httpDate(twin.now()))
    wrong = 18_000
    hear(httpDate(twin.now()))
    expect(clock.now()).toBe(twin.now())
    wrong = 0
    hear(httpDate(twin.now()))
    expect(clock.now()).toBe(twin.now())
  })

  test.each([undefined, '', 'yesterday'])('the date %j says nothing', (date) => {
    const twin = twinClock(start)
    const { clock, hear } = heardClock({ ...twin, now: () => later(twin.now(), 18_000) })
    hear(date)
    expect(clock.now()).toBe(later(start, 18_000))
  })
})
