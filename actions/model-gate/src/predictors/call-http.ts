import { Misuse, Outage } from '@ml-actions/verdict/faults'
import { shorten } from '@ml-actions/verdict/shorten'
import { type Form, forms } from './http-forms.ts'
import type { Answer, Predicted, Predictor, Row, Settings, Where } from './predictor.ts'
import { headersWith, refuseInTheOpen, withoutToken } from './token.ts'

/** More than this is no answer to a few hundred rows, in bytes. */
const mostBytes = 64 * 1_048_576

/** Waits before the second and the third try of what a server was too busy for, in milliseconds. */
const waits = [200, 1_000]

/** A server that is too busy, or away for a moment. A prediction changes nothing, so that asking again is safe. */
const passing = new Set([429, 502, 503, 504])

type How = Where & { readonly milliseconds: number }

/** Posts rows to a server, as many at once as it may be asked for. */
export function callHttp(settings: Settings, how: How): Predictor {
  const address = addressOf(String(settings['http']))
  refuseInTheOpen(address, how.token)
  const form = formOf(settings, address)
  const batch = Number(settings['batch'] ?? 256)
  const lanes = Number(settings['concurrency'] ?? 4)
  return {
    name: `${address.origin}${address.pathname}`,
    async predict(rows) {
      const begun = performance.now()
      const parts = Array.from({ length: Math.ceil(rows.length / batch) }, (_, at) =>
        rows.slice(at * batch, (at + 1) * batch),
      )
      const said: Predicted[] = []
      let next = 0
      const lane = async () => {
        for (let at = next++; at < parts.length; at = next++)
          said[at] = await post(address, form, parts[at] ?? [], settings, how)
      }
      await Promise.all(Array.from({ length: Math.min(lanes, parts.length) }, lane))
      return joined(said, performance.now() - begun)
    },
    close: async () => {},
  }
}

function addressOf(text: string): URL {
  if (URL.canParse(text)) return new URL(text)
  const is = `the predictor’s address is ${JSON.stringify(shorten(text, 80))}`
  throw new Misuse({ is, wanted: 'an address such as http://127.0.0.1:8080/invocations', todo: 'mend it' })
}

function formOf({ form }: Settings, { pathname }: URL): Form {
  const found = forms.find(({ name, at }) => (form === undefined ? at(pathname) : name === form))
  if (found === undefined) throw new TypeError(`there is no form ${String(form)}`)
  return found
}

function joined(said: readonly Predicted[], milliseconds: number): Predicted {
  const answers: Answer[] = []
  for (const part of said) {
    if (part.is === 'failed') return part
    answers.push(...part.answers)
  }
  return { is: 'answers', answers, milliseconds }
}

async function post(
  address: URL,
  form: Form,
  rows: readonly Row[],
  settings: Settings,
  how: How,
): Promise<Predicted> {
  const body = form.body(rows, settings)
  for (let attempt = 0; ; attempt++) {
    const headers = { ...headersWith(how.token, settings), 'content-type': form.type }
    const said = await send(address, { body, headers }, how)
    if (said.is === 'text') {
      try {
        const answers = form.answers(said.text, rows.length, settings)
        return answers.is === 'answers'
          ? answers
          : { is: 'failed', because: withoutToken(answers.because, how.token) }
      } catch {
        return {
          is: 'failed',
          because: `the answer is no JSON: ${shorten(withoutToken(said.text, how.token), 60)}`,
        }
      }
    }
    if (said.is === 'failed') return said
    const wait = waits[attempt]
    if (wait === undefined) throw away(address, said.because, said.cause)
    await new Promise((resolve) => setTimeout(resolve, wait))
    how.signal.throwIfAborted()
  }
}

type Said =
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'failed'; readonly because: string }
  | { readonly is: 'away'; readonly because: string; readonly cause?: unknown }

async function send(
  address: URL,
  { body, headers }: { readonly body: string; readonly headers: Readonly<Record<string, string>> },
  how: How,
): Promise<Said> {
  const late = AbortSignal.timeout(how.milliseconds)
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: { ...headers, accept: 'application/json' },
      body,
      // Followed, it would take the rows, and the token with them, to whoever the server names.
      redirect: 'manual',
      signal: AbortSignal.any([how.signal, late]),
    })
    const text = await textOf(response)
    if (text === undefined)
      return { is: 'failed', because: `it answers with more than ${mostBytes / 1_048_576} MiB` }
    if (passing.has(response.status)) return { is: 'away', because: `HTTP ${response.status}` }
    if (response.status >= 200 && response.status < 300) return { is: 'text', text }
    return { is: 'failed', because: `HTTP ${response.status}${troubleOf(response, text, how)}` }
  } catch (error) {
    how.signal.throwIfAborted()
    if (late.aborted)
      return { is: 'failed', because: `it gave no answer within ${how.milliseconds / 1_000} s` }
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
    const why = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause)
    return { is: 'away', because: why, cause: error }
  }
}

/** What a server says of its troubles, without what it repeats of the credentials. */
function troubleOf({ status, headers }: Response, text: string, { token }: How): string {
  const elsewhere = headers.get('location')
  if (status >= 300 && status < 400 && elsewhere !== null) {
    const to = URL.canParse(elsewhere) ? new URL(elsewhere).origin : shorten(elsewhere, 80)
    return `: it sends to ${to}, which is not followed; name the address that answers`
  }
  const said = shorten(withoutToken(text, token).replace(/\s+/g, ' ').trim(), 200)
  const wants =
    status === 401 || status === 403
      ? `; it ${token === undefined ? 'wants' : 'does not take'} the input "predictor-token"`
      : ''
  return `: ${said}${wants}`
}

/** Reads a body as far as it may go; undefined where it goes further. */
async function textOf({ body }: Response): Promise<string | undefined> {
  if (body === null) return ''
  const parts: Uint8Array[] = []
  let bytes = 0
  for await (const part of body) {
    bytes += part.length
    if (bytes > mostBytes) return undefined
    parts.push(part)
  }
  return new TextDecoder().decode(Buffer.concat(parts))
}

function away(address: URL, because: string, cause: unknown): Outage {
  const is = `${address.origin} does not answer: ${shorten(because, 120)}`
  const todo = 'was the server started in a step before, and does it listen on this address?'
  return new Outage({ is, wanted: 'predictions', todo }, cause)
}
