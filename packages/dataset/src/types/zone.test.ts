import { describe, expect, test } from '@jest/globals'
import { zoneOf } from './zone.ts'

const seconds = (text: string) => Date.parse(`${text}Z`) / 1000

function utcOf(zone: string, local: string): string | undefined {
  const utc = zoneOf(zone)?.toUtc(seconds(local))
  return utc === undefined ? undefined : new Date(utc * 1000).toISOString().replace('.000Z', '')
}

describe('a local time of a zone', () => {
  test.each([
    ['UTC', '2024-07-01T12:00:00', '2024-07-01T12:00:00'],
    ['Europe/Berlin', '2024-07-01T12:00:00', '2024-07-01T10:00:00'],
    ['Europe/Berlin', '2024-01-01T12:00:00', '2024-01-01T11:00:00'],
    ['Europe/Berlin', '2024-03-31T01:59:59', '2024-03-31T00:59:59'],
    ['Europe/Berlin', '2024-03-31T03:00:00', '2024-03-31T01:00:00'],
    ['Europe/Berlin', '2024-10-27T02:30:00', '2024-10-27T00:30:00'],
    ['Europe/Berlin', '2024-10-27T03:00:00', '2024-10-27T02:00:00'],
    ['Asia/Kathmandu', '2024-01-01T05:45:00', '2024-01-01T00:00:00'],
    ['America/New_York', '1500-01-01T12:00:00', '1500-01-01T16:56:02'],
    ['Pacific/Auckland', '0001-01-01T00:00:00', '0000-12-31T12:20:56'],
    ['Pacific/Apia', '2011-12-29T12:00:00', '2011-12-29T22:00:00'],
  ])('%s %s is %s in UTC', (zone, local, utc) => {
    expect(utcOf(zone, local)).toBe(utc)
  })

  test('that the clocks were put forward over never was', () => {
    expect(utcOf('Europe/Berlin', '2024-03-31T02:30:00')).toBeUndefined()
    expect(utcOf('Pacific/Apia', '2011-12-30T12:00:00')).toBeUndefined()
  })

  test('that they showed twice is known to be two', () => {
    const berlin = zoneOf('Europe/Berlin')
    expect(berlin?.isTwice(seconds('2024-10-27T02:30:00'))).toBe(true)
    expect(berlin?.isTwice(seconds('2024-10-27T03:30:00'))).toBe(false)
    expect(berlin?.isTwice(seconds('2024-07-01T02:30:00'))).toBe(false)
  })

  test('needs a zone that there is', () => {
    expect(zoneOf('Europe/Berlinn')).toBeUndefined()
    expect(zoneOf('')).toBeUndefined()
  })
})
