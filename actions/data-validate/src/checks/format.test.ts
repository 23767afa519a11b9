import { describe, expect, test } from '@jest/globals'
import { checkOf } from '../twin.ts'

describe('a format', () => {
  test.each([
    ['email', 'ada@example.org', 'pass'],
    ['email', 'ada', 'fail'],
    ['json', '"{""a"": [1]}"', 'pass'],
    ['json', '"{""a"": [1}"', 'fail'],
    ['iso-date', '2023-02-29', 'fail'],
    ['{ strptime: "%d/%m/%Y" }', '28/02/2023', 'pass'],
    ['{ strptime: "%d/%m/%Y" }', '29/02/2023', 'fail'],
    ['{ strptime: "%d/%m/%Y" }', '2023-02-28', 'fail'],
  ])('%s: %s is a %s', async (format, cell, outcome) => {
    expect(await checkOf('format', `{ type: text, format: ${format} }`, [cell])).toMatchObject({ outcome })
  })

  test('is said in the report', async () => {
    const check = await checkOf('format', '{ type: text, format: { value: ipv4, mostly: 0.5 } }', [
      '1.2.3.4',
      '1.2.3',
    ])
    expect(check).toMatchObject({
      outcome: 'pass',
      is: '1 of 2 values (50 %) is not an IPv4 address as a dotted quad',
      wanted: 'an IPv4 address as a dotted quad, for at least 0.5 of the values',
    })
    const days = await checkOf('format', '{ type: text, format: { strptime: "%d.%m.%y" } }', ['1.2'])
    expect(days.is).toBe('1 of 1 values (100 %) is not a day or time written as %d.%m.%y')
  })

  test.each([
    ['e-mail', /"e-mail"/],
    [
      '{ strptime: "%Q" }',
      /:\d+:\d+: "format" of column "c" has a strptime pattern that cannot be read at character 1/,
    ],
    ['{ strptime: "" }', /is empty/],
    ['{}', /strptime/],
  ])('%s is asked wrongly', async (format, words) => {
    await expect(checkOf('format', `{ type: text, format: ${format} }`, ['x'])).rejects.toThrow(words)
  })
})
