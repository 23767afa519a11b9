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
