import { Misuse } from '@ml-actions/verdict/faults'
import type { Settings } from './predictor.ts'

/**
 * The header that shows a server who asks.
 * @throws {Misuse} for a token that no header can hold, without showing it
 */
export function headersWith(token: string | undefined, settings: Settings): Readonly<Record<string, string>> {
  if (token === undefined) return {}
  const given = token.trim()
  if (!/^[\x21-\x7E]+( [\x21-\x7E]+)*$/.test(given)) {
    throw new Misuse({
      is: 'input "predictor-token" holds what no header can',
      wanted: 'one line of plain characters',
      todo: 'give the token alone',
    })
  }
  const header = settings['token-header']
  return typeof header === 'string' ? { [header.toLowerCase()]: given } : { authorization: `Bearer ${given}` }
}

/**
 * Refuses to show a token to a server that everybody on the way there can listen to.
 * @throws {Misuse} for plain http to another machine
 */
export function refuseInTheOpen({ protocol, hostname, host }: URL, token: string | undefined): void {
  const isOwn = /^(localhost|[^/]+\.localhost|127(\.[0-9]{1,3}){3}|\[::1\])$/.test(hostname)
  if (token === undefined || protocol === 'https:' || isOwn) return
  throw new Misuse({
    is: `input "predictor-token" would be sent to ${host} over plain http, where others can read it`,
    wanted: 'an address that begins with https, or one of this machine such as http://127.0.0.1:8080',
    todo: 'ask the server over https, or through a tunnel (`kubectl port-forward`); if it asks for no token, take the token away',
  })
}

/**
 * Refuses to show a token to a server that only a change under judgement names: its author would choose who gets it.
 * @param named  what the workflow itself names: the inputs `predictor` and `candidate`
 * @param place  of the policy that the change brings
 * @throws {Misuse} when the server is none of those
 */
export function refuseChosenByChange(
  settings: Settings | undefined,
  named: readonly string[],
  place: { readonly path: string },
): void {
  const address = settings?.['http']
  if (typeof address !== 'string' || !URL.canParse(address) || named.includes(address)) return
  const { origin } = new URL(address)
  throw new Misuse({
    is: `input "predictor-token" would be sent to ${origin}, which only the policy of the change under judgement names`,
    wanted: 'a server that the workflow names, or the policy as it was before',
    todo: `give the input "predictor" the address, if ${origin} is to have the token; or merge the policy first (and check out with \`fetch-depth: 0\`, where it is merged already)`,
    place,
  })
}

/** Whether two servers are one: what is meant for the candidate’s is sent to no other. */
export function isSameServer(one: Settings | undefined, other: Settings | undefined): boolean {
  const [first, second] = [one, other].map((settings) => String(settings?.['http'] ?? ''))
  if (first === undefined || second === undefined || !URL.canParse(first) || !URL.canParse(second))
    return false
  return new URL(first).origin === new URL(second).origin
}

/** Takes a token out of what a server says. */
export function withoutToken(text: string, token: string | undefined): string {
  const given = token?.trim() ?? ''
  return given === '' ? text : text.replaceAll(given, '***')
}
