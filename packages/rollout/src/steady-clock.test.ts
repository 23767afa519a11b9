import { expect, test } from '@jest/globals'
import { twinClock } from './clock.twin.ts'
import { later } from './instant.ts'
import { steadyClock } from './steady-clock.ts'

const start = '2026-01-01T00:00:00.000Z'

test.each([
  [start, '2025-01-01T00:00:00.000Z', start],
  [start, '2026-01-01T05:00:00.000Z', '2026-01-01T05:00:00.000Z'],
])('a wall clock at %s with %s on record starts at %s, and only goes on', (wall, known, first) => {
  const twin = twinClock(wall)
  let jump = 0
  const clock = steadyClock({ ...twin, now: () => later(twin.now(), jump) }, known)
  expect(clock.now()).toBe(first)
  jump = -18_000
  twin.pass(60)
  expect(clock.now()).toBe(later(first, 60))
  expect(clock.monotonic()).toBe(60)
})
