import { describe, expect, test } from '@jest/globals'
import { Misuse } from '@ml-actions/verdict/faults'
import { accessOf, type Environment } from './address.ts'

const admin = { MLFLOW_TRACKING_USERNAME: 'ada', MLFLOW_TRACKING_PASSWORD: 'pässword' }
const basic = (words: string) => `Basic ${Buffer.from(words).toString('base64')}`

test.each<[string, Environment, string]>([
  ['https://mlflow.example.com', {}, 'https://mlflow.example.com'],
  ['https://mlflow.example.com/team/', {}, 'https://mlflow.example.com/team'],
  [' http://127.0.0.1:5000/ \n', {}, 'http://127.0.0.1:5000'],
  ['', { MLFLOW_TRACKING_URI: 'http://mlflow:5000' }, 'http://mlflow:5000'],
  ['http://one:1', { MLFLOW_TRACKING_URI: 'http://two:2' }, 'http://one:1'],
  ['https://ada:secret@mlflow.example.com', {}, 'https://mlflow.example.com'],
])('%j with %j is asked at %s', (address, environment, base) => {
  expect(accessOf(address, environment).base).toBe(base)
})

test.each<[string, Environment, string | undefined]>([
  ['http://m', {}, undefined],
  ['http://m', admin, basic('ada:pässword')],
  ['http://m', { MLFLOW_TRACKING_USERNAME: 'ada' }, basic('ada:')],
  ['http://m', { MLFLOW_TRACKING_TOKEN: 'abc\n' }, 'Bearer abc'],
  ['http://m', { ...admin, MLFLOW_TRACKING_TOKEN: 'abc' }, basic('ada:pässword')],
  ['http://bob:pass%20word@m', {}, basic('bob:pass word')],
  ['http://bob:%zz@m', {}, basic('bob:%zz')],
  ['http://bob:pw@m', admin, basic('ada:pässword')],
])('%s with %j signs in by %s', (address, environment, authorization) => {
  expect(accessOf(address, environment).authorization).toBe(authorization)
})

describe('what is no server is refused', () => {
  test.each([
    ['', /no MLflow server is named.*MLFLOW_TRACKING_URI/],
    ['./mlruns', /is "\.\/mlruns", which is no server.*start `mlflow server`/],
    ['mlruns', /is "mlruns", which is no server/],
    ['file:///srv/mlruns', /is a file: address, which is no server/],
    ['sqlite:///mlflow.db', /is a sqlite: address/],
    ['databricks', /the workspace’s own address/],
    ['databricks://profile', /the workspace’s own address/],
  ])('%j', (address, words) => {
    expect(() => accessOf(address, {})).toThrow(words)
    expect(() => accessOf(address, {})).toThrow(Misuse)
  })

  test('without a word of the password in it', () => {
    expect(() => accessOf('postgresql://ada:secret@db/mlflow', {})).toThrow(
      /^(?!.*secret).*postgresql: address/,
    )
    expect(() => accessOf('http://m', { MLFLOW_TRACKING_TOKEN: 'two words' })).toThrow(/^(?!.*two words)/)
  })
})
