import { describe, expect, test } from '@jest/globals'
import { systemClock } from './clock.ts'
import { twinClock } from './clock.twin.ts'

describe('the system clock', () => {
  test('tells the time as UTC with milliseconds, and seconds that only grow', () => {
    expect(systemClock.now()).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
    const before = systemClock.monotonic()
    expect(systemClock.monotonic()).toBeGreaterThanOrEqual(before)
  })

  test('sleeps, and wakes up quietly when it is told to', async () => {
    await systemClock.sleep(0, new AbortController().signal)
    await systemClock.sleep(3600, AbortSignal.abort())
  })
})

describe('the twin clock', () => {
  test('moves when somebody sleeps, and does not when the sleep is over before it begins', async () => {
    const clock = twinClock()
    await clock.sleep(90, new AbortController().signal)
    await clock.sleep(90, AbortSignal.abort())
    expect(clock.now()).toBe('2026-01-01T00:01:30.000Z')
    expect(clock.monotonic()).toBe(90)
  })
})
