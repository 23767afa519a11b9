import { Misuse } from '@ml-actions/verdict/faults'
import { shorten } from '@ml-actions/verdict/shorten'

/** Where a tracking server is asked, and as whom. */
export interface Access {
  /** Address of the server with its path prefix, without credentials and without a slash at its end. */
  readonly base: string
  /** The value of the header `authorization`; undefined for none. */
  readonly authorization?: string
}

/** The variables of a host that MLflow's own client reads too. */
export type Environment = Readonly<Record<string, string | undefined>>

/**
 * Finds where a tracking server is and how to sign in, as MLflow's own client does: by user and password when
 * `MLFLOW_TRACKING_USERNAME` is set, else by `MLFLOW_TRACKING_TOKEN`, else by what the address itself says.
 * @param address  as the workflow wrote it; `''` for `MLFLOW_TRACKING_URI`
 * @throws {Misuse} for no address, and for one that is no server
 */
export function accessOf(address: string, environment: Environment): Access {
  const written = (address === '' ? (environment['MLFLOW_TRACKING_URI'] ?? '') : address).trim()
  if (written === '') {
    throw new Misuse({
      is: 'no MLflow server is named',
      wanted: 'the input "mlflow-tracking-uri", or the variable MLFLOW_TRACKING_URI',
      todo: 'give the address of the tracking server, https://mlflow.example.com',
    })
  }
  const url = URL.canParse(written) ? new URL(written) : undefined
  if (url === undefined || !/^https?:$/.test(url.protocol)) throw noServer(written)
  const base = `${url.origin}${url.pathname.replace(/\/+$/, '')}`
  const authorization = authorizationOf(url, environment)
  return { base, ...(authorization === undefined ? {} : { authorization }) }
}

function authorizationOf(url: URL, environment: Environment): string | undefined {
  const user = environment['MLFLOW_TRACKING_USERNAME'] ?? ''
  const token = environment['MLFLOW_TRACKING_TOKEN'] ?? ''
  if (user !== '') return basic(user, environment['MLFLOW_TRACKING_PASSWORD'] ?? '')
  if (token !== '') return `Bearer ${headerValue(token)}`
  return url.username === '' ? undefined : basic(decoded(url.username), decoded(url.password))
}

/** RFC 7617; its UTF-8 is what MLflow's server decodes. */
function basic(user: string, password: string): string {
  const bytes = new TextEncoder().encode(`${user}:${password}`)
  return `Basic ${btoa(String.fromCharCode(...bytes))}`
}

/** Takes the line end away that a secret is often pasted with; a header cannot hold one. */
function headerValue(token: string): string {
  const trimmed = token.trim()
  if (/^[\x21-\x7e]+$/.test(trimmed)) return trimmed
  throw new Misuse({
    is: 'MLFLOW_TRACKING_TOKEN holds characters that no token has (it is not shown)',
    wanted: 'one word of ASCII letters, digits and signs',
    todo: 'paste the secret again',
  })
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function noServer(written: string): Misuse {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(written)?.[1]?.toLowerCase()
  const isDatabricks = scheme === 'databricks' || scheme === 'databricks-uc' || written === 'databricks'
  // What is no address of a server may still hold a password: only its scheme, or a plain path, is shown.
  const shown = scheme === undefined ? JSON.stringify(shorten(written, 80)) : `a ${scheme}: address`
  return new Misuse({
    is: `the MLflow tracking address is ${shown}, which is no server`,
    wanted: 'http:// or https:// and the host of an MLflow tracking server',
    todo: isDatabricks
      ? 'name the workspace’s own address, https://<workspace>, with MLFLOW_TRACKING_TOKEN'
      : 'start `mlflow server` over that store, and name its address: a store of files or a database is not read directly',
  })
}
