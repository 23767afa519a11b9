import type { Ask } from './prometheus-api.ts'

/** How patiently a server is asked. */
export interface Patience {
  /** Times that a query is sent. */
  readonly tries: number
  /** Time limit of each. */
  readonly milliseconds: number
}

const usualPatience: Patience = { tries: 3, milliseconds: 10_000 }
const mostBytes = 32 * 1024 * 1024

/**
 * Sends queries to a Prometheus server. A read is tried again a few times, with a pause between; each try has its
 * own time limit, and a longer answer than 32 MiB is none.
 * @param base  address of the server, with its path prefix
 * @param token  bearer token, `''` for none
 */
export function askOver(
  base: string,
  token: string,
  signal: AbortSignal,
  { tries, milliseconds }: Patience = usualPatience,
): Ask {
  const address = new URL('api/v1/query', base.endsWith('/') ? base : `${base}/`)
  const headers = {
    'content-type': 'application/x-www-form-urlencoded',
    ...(token === '' ? {} : { authorization: `Bearer ${token}` }),
  }
  return async (query, at) => {
    const body = new URLSearchParams({ query, ...(at === undefined ? {} : { time: at }) })
    let failed = 'no answer'
    for (let attempt = 0; attempt < tries && !signal.aborted; attempt++) {
      try {
        const limit = AbortSignal.any([signal, AbortSignal.timeout(milliseconds)])
        const response = await fetch(address, {
          method: 'POST',
          body,
          headers,
          signal: limit,
          redirect: 'error',
        })
        const text = await bounded(response)
        const json = response.status < 500 ? jsonIn(text) : undefined
        if (json !== undefined) return { body: json }
        failed = `status ${response.status}${response.status < 500 ? ', and no JSON' : ''}`
      } catch (error) {
        failed = error instanceof Error ? error.message : String(error)
      }
      if (attempt + 1 < tries) await new Promise((resolve) => setTimeout(resolve, 200 * 2 ** attempt))
    }
    return { failed }
  }
}

/** Reads JSON; what is none is not shown, since who is asked need be no Prometheus. */
function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

async function bounded(response: Response): Promise<string> {
  let text = ''
  const decoder = new TextDecoder()
  for await (const part of response.body ?? []) {
    text += decoder.decode(part, { stream: true })
    if (text.length > mostBytes) throw new Error(`an answer of more than ${mostBytes} bytes`)
  }
  return text
}
