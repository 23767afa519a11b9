import { Misuse } from '@ml-actions/verdict/faults'
import { shorten } from '@ml-actions/verdict/shorten'

/** Where Trino is asked, and as whom. */
export interface Access {
  /** Address of the coordinator with its path prefix, without credentials and without a slash at its end. */
  readonly base: string
  readonly user: string
  /** The value of the header `authorization`; undefined for none. */
  readonly authorization?: string
}

/** The variables of a host; those that Trino's own command line reads are read as it does. */
export type Environment = Readonly<Record<string, string | undefined>>

/**
 * Finds where Trino is and how to sign in: `TRINO_SERVER`, and `TRINO_ACCESS_TOKEN` (a JWT), or `TRINO_USER` and
 * `TRINO_PASSWORD`.
 * @throws {Misuse} for no address, one that is none, and for one that would send credentials or data unencrypted
 */
export function accessOf(environment: Environment): Access {
  const base = baseOf((environment['TRINO_SERVER'] ?? '').trim())
  const [user = '', password = '', token = ''] = ['TRINO_USER', 'TRINO_PASSWORD', 'TRINO_ACCESS_TOKEN'].map(
    (name) => environment[name] ?? '',
  )
  // A header ends at a line's end; whoever names such a user would write the next header.
  if (!/^[\x20-\x7e]*$/.test(user)) throw unreadable('TRINO_USER')
  const named = user === '' ? 'ml-actions' : user
  if (token !== '') return { base, user: named, authorization: `Bearer ${oneWord(token)}` }
  if (password === '') return { base, user: named }
  if (user === '') {
    throw new Misuse({
      is: 'TRINO_PASSWORD is set and TRINO_USER is not',
      wanted: 'the user whose password it is',
      todo: 'set TRINO_USER for the step',
    })
  }
  return { base, user, authorization: basic(user, password) }
}

function baseOf(written: string): string {
  if (written === '') {
    throw new Misuse({
      is: 'no Trino server is named',
      wanted: 'the variable TRINO_SERVER',
      todo: 'set it for the step to the address of the coordinator, https://trino.example.com',
    })
  }
  const url = URL.canParse(written) ? new URL(written) : undefined
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.search !== '' || url.hash !== '') {
    // What is no address of a server may still hold a password: only its scheme, or a plain word, is shown.
    const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(written)?.[1]
    const shown = scheme === undefined ? JSON.stringify(shorten(written, 80)) : `a ${scheme}: address`
    throw new Misuse({
      is: `TRINO_SERVER is ${shown}, which is no server`,
      wanted: 'https:// and the host of a Trino coordinator',
      todo: 'take a driver’s prefix (jdbc:trino:) and its parameters away',
    })
  }
  if (url.username !== '' || url.password !== '') {
    throw new Misuse({
      is: 'TRINO_SERVER holds a user or a password (they are not shown)',
      wanted: 'an address alone',
      todo: 'set TRINO_USER and TRINO_PASSWORD, from secrets',
    })
  }
  if (url.protocol === 'http:' && !isLoopback(url.hostname)) {
    throw new Misuse({
      is: `TRINO_SERVER is ${url.origin}, where everybody on the way reads data and credentials`,
      wanted: 'https://, or http:// to this machine itself',
      todo: 'name the address that the coordinator serves with TLS',
    })
  }
  return `${url.origin}${url.pathname.replace(/\/+$/, '')}`
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(host)
}

/** RFC 7617, in UTF-8. */
function basic(user: string, password: string): string {
  const bytes = new TextEncoder().encode(`${user}:${password}`)
  return `Basic ${btoa(String.fromCharCode(...bytes))}`
}

/** Takes the line end away that a secret is often pasted with; a header cannot hold one. */
function oneWord(token: string): string {
  const trimmed = token.trim()
  if (/^[\x21-\x7e]+$/.test(trimmed)) return trimmed
  throw unreadable('TRINO_ACCESS_TOKEN')
}

function unreadable(variable: string): Misuse {
  return new Misuse({
    is: `${variable} holds characters that it cannot have (it is not shown)`,
    wanted: 'one word of ASCII letters, digits and signs',
    todo: 'paste it again',
  })
}
