import { expect, test } from '@jest/globals'
import { Misuse, messageInWords, Outage } from './faults.ts'

const parts = {
  is: 'input "weight" is "5O"',
  wanted: 'a whole number from 0 to 100',
  todo: 'write the digit 0',
}
const words = 'input "weight" is "5O"; wanted: a whole number from 0 to 100; write the digit 0'

test('a message says what is, what was wanted, what to do', () => {
  expect(messageInWords(parts)).toBe(words)
})

test('a message with a place begins with it', () => {
  expect(messageInWords({ ...parts, place: { path: 'gate.yml', line: 3, column: 9 } })).toBe(
    `gate.yml:3:9: ${words}`,
  )
})

test('misuse is an error with its parts', () => {
  const fault = new Misuse(parts)
  expect(fault).toBeInstanceOf(Error)
  expect([fault.name, fault.message, fault.parts]).toEqual(['Misuse', words, parts])
})

test('an outage is an error with its parts and its cause', () => {
  const cause = new Error('no route')
  const fault = new Outage(parts, cause)
  expect([fault.name, fault.message, fault.parts, fault.cause]).toEqual(['Outage', words, parts, cause])
  expect('cause' in new Outage(parts)).toBe(false)
})
