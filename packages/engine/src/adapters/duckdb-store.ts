import { Misuse } from '@ml-actions/verdict/faults'
import { shorten } from '@ml-actions/verdict/shorten'
import { schemeOf } from '../address.ts'
import { duckdb as dialect } from '../dialects/duckdb.ts'
import { type Environment, isLoopback } from '../remote/access.ts'

/** Whether a path names a file in a store. */
export function isObject(path: string): boolean {
  return schemeOf(path) !== undefined
}

/**
 * Refuses addresses of files in a store that DuckDB would read more into: what stands after a `?` may name another server,
 * which would be told the credentials; and folders `.` and `..`, which a server on the way may take for another folder.
 * @throws {Misuse} for anything else than a bucket and a key or a glob
 */
export function refuseAddresses(addresses: readonly string[]): void {
  const other = addresses.find(
    (one) => !/^s3:\/\/[a-z0-9][a-z0-9.-]*\/[^?#\0]+$/.test(one) || /\/\.\.?(\/|$)/.test(one),
  )
  if (other === undefined) return
  throw new Misuse({
    is: `${JSON.stringify(shorten(other.replace(/[?#][\s\S]*$/, '…'), 120))} is no address of files in a store`,
    wanted: 's3://bucket/key.parquet; `*` stands for any part of a name, `**` for folders as well',
    todo: 'name bucket and key alone: region, endpoint and credentials are variables of the step',
  })
}

/**
 * Says to DuckDB where a store is and how to sign in, by the variables that AWS's own tools read: `AWS_ACCESS_KEY_ID`,
 * `AWS_SECRET_ACCESS_KEY`, `AWS_SESSION_TOKEN`, `AWS_REGION` (or `AWS_DEFAULT_REGION`), and `AWS_ENDPOINT_URL_S3` (or
 * `AWS_ENDPOINT_URL`) of a store that is not AWS's. Without a key, a public bucket is read.
 * @returns SQL that holds secrets: it is run and never shown
 * @throws {Misuse} for half of a key, and for an endpoint that is none or is not encrypted
 */
export function storeSql(environment: Environment): string {
  const [id, secret, token, region, endpoint] = [
    ['AWS_ACCESS_KEY_ID'],
    ['AWS_SECRET_ACCESS_KEY'],
    ['AWS_SESSION_TOKEN'],
    ['AWS_REGION', 'AWS_DEFAULT_REGION'],
    ['AWS_ENDPOINT_URL_S3', 'AWS_ENDPOINT_URL'],
  ].map((names) => names.map((name) => environment[name]?.trim()).find((value) => value))
  if ((id === undefined) !== (secret === undefined)) throw halfKey(id === undefined)
  const settings = [
    'TYPE s3',
    ...Object.entries({ KEY_ID: id, SECRET: secret, SESSION_TOKEN: token, REGION: region ?? 'us-east-1' })
      .filter((entry): entry is [string, string] => entry[1] !== undefined)
      .map(([name, value]) => `${name} ${dialect.text(value)}`),
    ...(endpoint === undefined ? [] : endpointIn(endpoint)),
  ]
  return `CREATE TEMPORARY SECRET store (${settings.join(', ')})`
}

/** A store of one's own has its buckets in the path: a name for each is AWS's. */
function endpointIn(written: string): readonly string[] {
  const url = URL.canParse(written) ? new URL(written) : undefined
  const isPlain =
    url !== undefined && [url.username, url.password, url.search, url.hash].every((part) => part === '')
  if (url === undefined || !isPlain || !/^https?:$/.test(url.protocol) || url.pathname !== '/') {
    throw new Misuse({
      is: 'AWS_ENDPOINT_URL_S3 is no address of a server (it is not shown)',
      wanted: 'https:// and a host',
      todo: 'take path, user and parameters away',
    })
  }
  if (url.protocol === 'http:' && !isLoopback(url.hostname)) {
    throw new Misuse({
      is: `AWS_ENDPOINT_URL_S3 is ${url.origin}, where everybody on the way reads data and credentials`,
      wanted: 'https://, or http:// to this machine itself',
      todo: 'name the address that it serves with TLS',
    })
  }
  return [`ENDPOINT ${dialect.text(url.host)}`, "URL_STYLE 'path'", `USE_SSL ${url.protocol === 'https:'}`]
}

function halfKey(isIdMissing: boolean): Misuse {
  const [id, secret] = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY']
  const [there, missing] = isIdMissing ? [secret, id] : [id, secret]
  return new Misuse({
    is: `${there} is set and ${missing} is not`,
    wanted: 'both, or none for a public bucket',
    todo: `set ${missing} for the step, from secrets`,
  })
}
