import { describe, expect, test } from '@jest/globals'
import { headersWith, isSameServer, refuseInTheOpen, withoutToken } from './token.ts'

test('a token is sent as a bearer, or in the header that the policy names', () => {
  expect(headersWith(undefined, {})).toEqual({})
  expect(headersWith(' s3cret\n', {})).toEqual({ authorization: 'Bearer s3cret' })
  expect(headersWith('s3cret', { 'token-header': 'X-Api-Key' })).toEqual({ 'x-api-key': 's3cret' })
})

test.each(['a\nb', 'a\r\nx-admin: 1', 'schlüssel', 'a  b', ''])('%j is refused, and not shown', (token) => {
  const message = (() => {
    try {
      return String(headersWith(token, {}))
    } catch (error) {
      return String(error)
    }
  })()
  expect(message).toMatch('input "predictor-token" holds what no header can')
  expect(token !== '' && message.includes(token)).toBe(false)
})

test.each([
  ['http://a/x', 'http://a/y', true],
  ['http://a:80/x', 'http://a/y', true],
  ['http://a/x', 'https://a/x', false],
  ['http://a/x', 'http://a:8080/x', false],
  ['http://a/x', 'http://a.b/x', false],
  ['http://a/x', 'http://', false],
])('%s and %s: %s', (one, other, isOne) => {
  expect(isSameServer({ http: one }, { http: other })).toBe(isOne)
})

test('a command is no server', () => {
  expect(isSameServer({ command: ['a'] }, { command: ['a'] })).toBe(false)
  expect(isSameServer(undefined, undefined)).toBe(false)
})

test('what a server repeats of a token is taken out', () => {
  expect(withoutToken('no such key s3cret: s3cret', 's3cret\n')).toBe('no such key ***: ***')
  expect(withoutToken('plain', undefined)).toBe('plain')
})

describe('a token is shown to a server', () => {
  test.each([
    'https://models.example',
    'http://127.0.0.1:8080/infer',
    'http://127.1',
    'http://[::1]:8080',
    'http://LOCALHOST/x',
    'http://churn.localhost',
  ])('at %s', (address) => {
    expect(() => refuseInTheOpen(new URL(address), 's3cret')).not.toThrow()
  })

  test.each([
    'http://models.example',
    'http://churn.models.svc.cluster.local/invocations',
    'http://127.0.0.1.example',
    'http://127.0.0.1@models.example',
    'http://10.0.0.7:8080',
    'http://localhost.example',
    'http://[::2]',
  ])('but not at %s', (address) => {
    expect(() => refuseInTheOpen(new URL(address), 's3cret')).toThrow('over plain http')
    expect(() => refuseInTheOpen(new URL(address), undefined)).not.toThrow()
  })
})
