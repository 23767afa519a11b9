import { describe, expect, test } from '@jest/globals'
import { Misuse, Outage } from '@ml-actions/verdict/faults'
import { noExtension, refused } from './duckdb-faults.ts'
import { isObject, refuseAddresses, storeSql } from './duckdb-store.ts'

const secret = "hun'ter2"
const keyed = { AWS_ACCESS_KEY_ID: 'AKIA', AWS_SECRET_ACCESS_KEY: secret }

describe('DuckDB is told of a store', () => {
  test.each([
    ['AWS’s own, without a key', {}, "TYPE s3, REGION 'us-east-1'"],
    [
      'AWS’s own, as a role',
      { ...keyed, AWS_SESSION_TOKEN: 't', AWS_REGION: 'eu-west-1', AWS_DEFAULT_REGION: 'x' },
      "TYPE s3, KEY_ID 'AKIA', SECRET 'hun''ter2', SESSION_TOKEN 't', REGION 'eu-west-1'",
    ],
    [
      'another one',
      {
        ...keyed,
        AWS_DEFAULT_REGION: 'r',
        AWS_ENDPOINT_URL: 'https://x',
        AWS_ENDPOINT_URL_S3: 'https://s3.example.com',
      },
      "TYPE s3, KEY_ID 'AKIA', SECRET 'hun''ter2', REGION 'r', ENDPOINT 's3.example.com', URL_STYLE 'path', USE_SSL true",
    ],
    [
      'one on this machine',
      { AWS_ENDPOINT_URL: ' http://127.0.0.1:9000/ ', AWS_ACCESS_KEY_ID: '' },
      "TYPE s3, REGION 'us-east-1', ENDPOINT '127.0.0.1:9000', URL_STYLE 'path', USE_SSL false",
    ],
  ])('%s', (_, environment, settings) => {
    expect(storeSql(environment)).toBe(`CREATE TEMPORARY SECRET store (${settings})`)
  })

  test.each<readonly [string, Readonly<Record<string, string>>, RegExp]>([
    [
      'a key without its secret',
      { AWS_ACCESS_KEY_ID: 'AKIA' },
      /AWS_ACCESS_KEY_ID is set and AWS_SECRET_ACCESS_KEY is not/,
    ],
    [
      'a secret without its key',
      { AWS_SECRET_ACCESS_KEY: secret },
      /AWS_SECRET_ACCESS_KEY is set and AWS_ACCESS_KEY_ID is not/,
    ],
    ['no address', { AWS_ENDPOINT_URL: secret }, /no address of a server/],
    ['another protocol', { AWS_ENDPOINT_URL: 'ftp://h' }, /no address of a server/],
    ['a path', { AWS_ENDPOINT_URL: 'https://h/x' }, /no address of a server/],
    ['credentials in it', { AWS_ENDPOINT_URL: `https://a:${secret}@h` }, /no address of a server/],
    ['parameters', { AWS_ENDPOINT_URL: `https://h/?${secret}` }, /no address of a server/],
    ['no encryption', { AWS_ENDPOINT_URL_S3: 'http://s3.example.com' }, /everybody on the way reads/],
  ])('%s is refused, and no secret shown', (_, environment, said) => {
    const failing = () => storeSql(environment)
    expect(failing).toThrow(Misuse)
    expect(failing).toThrow(said)
    expect(failing).not.toThrow(/hun/)
  })
})

describe('an address in a store', () => {
  test.each(['s3://lake/a.parquet', 's3://my.lake-1/a b/**/part-*.parquet'])('%s names files', (address) => {
    expect(() => refuseAddresses([address])).not.toThrow()
    expect(isObject(address)).toBe(true)
  })

  test.each([
    's3://lake/a.parquet?s3_endpoint=evil.example',
    's3://lake/a?.parquet',
    's3://lake/a.parquet#x',
    's3://lake',
    's3://lake/',
    's3://LAKE/a.parquet',
    's3://a:b@evil.example/a.parquet',
    's3://lake/a\0.parquet',
    's3://lake/orders/../secret/a.parquet',
    's3://lake/./a.parquet',
    's3://lake/a/..',
    'trino://a.b.c',
  ])('%j names none', (address) => {
    expect(() => refuseAddresses(['s3://lake/a.parquet', address])).toThrow(/no address of files in a store/)
    expect(() => refuseAddresses([address])).not.toThrow(/evil\.example\/?"|s3_endpoint/)
  })

  test('and a path names no object', () => {
    expect(isObject('/checkout/a.parquet')).toBe(false)
  })
})

describe('what DuckDB says', () => {
  test.each([
    [
      "HTTP Error: HTTP GET error reading 's3://l/a' in region 'r' (HTTP 403 Forbidden)\n\nmore",
      Misuse,
      /the store refused.*AWS_SECRET_ACCESS_KEY/,
    ],
    [
      "HTTP Error: HTTP GET error reading 's3://l/a' in region 'r' (HTTP 404 Not Found)",
      Misuse,
      /no such file or bucket/,
    ],
    [
      "HTTP Error: HTTP GET error reading 's3://l/a' in region 'r' (HTTP 301 Moved Permanently)",
      Misuse,
      /AWS_REGION/,
    ],
    [
      "HTTP Error: Request returned HTTP 503 for HTTP HEAD to 'http://h/l/a'",
      Outage,
      /the store did not answer/,
    ],
    [
      "IO Error: Could not connect to server error for HTTP HEAD to 'http://h/l/a'",
      Outage,
      /may this machine reach it/,
    ],
    [
      'Binder Error: no such thing\nLINE 1: SELECT 1',
      Misuse,
      /DuckDB did not answer: Binder Error: no such thing;/,
    ],
  ])('%s', (message, kind, said) => {
    const told = refused(new Error(message))
    expect(told).toBeInstanceOf(kind)
    expect(told.message).toMatch(said)
    expect(told.message).not.toMatch(/LINE 1|more/)
  })

  test('without its extension is told with how to install it', () => {
    const { message } = noExtension(
      'v1.5.6',
      new Error('IO Error: Extension "x" not found.\nInstall it first'),
    )
    expect(message).toMatch(
      /DuckDB v1\.5\.6 cannot read from a store: IO Error: Extension "x" not found\.; .*INSTALL httpfs/,
    )
  })
})
