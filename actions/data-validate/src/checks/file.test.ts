import { createHash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import { named, validated } from '../twin.ts'

const text = 'a\n1\n'
const digest = createHash('sha256').update(text).digest('hex')

describe('a file as it lies there', () => {
  test.each([
    ['{ bytes: 4 }', 'pass', 'it has that size'],
    ['{ bytes: 5 }', 'fail', 'it has another'],
    [`{ sha256: ${digest} }`, 'pass', 'it has that digest'],
    [`{ bytes: 4, sha256: ${digest.toUpperCase()} }`, 'pass', 'letters may be large'],
    [`{ bytes: 4, sha256: ${'0'.repeat(63)}a }`, 'fail', 'it has another digest'],
  ])('under %s is a %s: %s', async (asked, outcome) => {
    const { checks } = await validated(`contract: 1\nfile: ${asked}`, { 'data.csv': text })
    expect(named(checks, 'file').outcome).toBe(outcome)
  })

  test('is told with what it is', async () => {
    const asked = `{ bytes: 5, sha256: ${'0'.repeat(63)}a }`
    const { checks } = await validated(`contract: 1\nfile: ${asked}`, { 'data.csv': text })
    expect(named(checks, 'file').findings).toEqual([
      { is: `the file has 4 bytes; its SHA-256 is ${digest}`, place: { path: 'data.csv' } },
    ])
  })

  test('is counted once, however often its rows are read', async () => {
    const contract = 'contract: 1\nfile: { bytes: 6 }\ncolumns: { a: { unique: true } }'
    const { checks } = await validated(contract, { 'data.csv': 'a\n1\n1\n' })
    expect(named(checks, 'file').counts).toMatchObject({ evaluated: 1, failed: 0 })
  })
})
