import { createHmac } from 'node:crypto'

/** One message on its way. */
export interface Message {
  readonly url: string
  /** JSON. */
  readonly body: string
  /** When it was written, UTC; part of what is signed, so that a receiver can refuse an old one. */
  readonly at: string
  /** The key that it is signed with; `''` for none. */
  readonly key: string
}

/** Posts a message; undefined when it was taken, else why not, without the address. */
export type Post = (message: Message) => Promise<string | undefined>

const timeoutMilliseconds = 5_000

/**
 * Posts JSON once, with a time limit and without following redirects. With a key, the header
 * `x-ml-actions-signature` holds `sha256=` and the HMAC-SHA256 (RFC 2104) in hexadecimal of the header
 * `x-ml-actions-at`, a full stop, and the body.
 */
export async function post({ url, body, at, key }: Message): Promise<string | undefined> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', ...signatureOf(body, at, key) },
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMilliseconds),
    })
    await response.body?.cancel()
    return response.ok ? undefined : `status ${response.status}`
  } catch (error) {
    return error instanceof Error && error.name === 'TimeoutError'
      ? `no answer in ${timeoutMilliseconds / 1000} s`
      : 'no connection'
  }
}

function signatureOf(body: string, at: string, key: string): Readonly<Record<string, string>> {
  if (key === '') return {}
  const signature = createHmac('sha256', key).update(`${at}.${body}`).digest('hex')
  return { 'x-ml-actions-at': at, 'x-ml-actions-signature': `sha256=${signature}` }
}
