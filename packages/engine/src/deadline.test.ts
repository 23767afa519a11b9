import { afterEach, expect, jest, test } from '@jest/globals'
import { Outage } from '@ml-actions/verdict/faults'
import { deadline } from './deadline.ts'

afterEach(() => {
  jest.useRealTimers()
})

test('ends with an outage that names the input when the time is over, and not before', () => {
  jest.useFakeTimers()
  const { signal } = deadline(new AbortController().signal, 90)
  jest.advanceTimersByTime(89_999)
  expect(signal.aborted).toBe(false)
  jest.advanceTimersByTime(1)
  expect(signal.reason).toBeInstanceOf(Outage)
  expect(String(signal.reason)).toMatch(/longer than 90 s.*the input "timeout"/)
})

test('ends with the reason of the run when that is cancelled', () => {
  const cancelled = new AbortController()
  const { signal, clear } = deadline(cancelled.signal, 90)
  cancelled.abort(new Error('cancelled'))
  expect(signal.reason).toEqual(new Error('cancelled'))
  clear()
})

test('does not end what was done in time, nor at once what may take long', () => {
  jest.useFakeTimers()
  const { signal, clear } = deadline(new AbortController().signal, 10 ** 9)
  jest.advanceTimersByTime(1000)
  clear()
  expect([signal.aborted, jest.getTimerCount()]).toEqual([false, 0])
})
