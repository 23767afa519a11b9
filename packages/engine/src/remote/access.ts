import { Misuse } from '@ml-actions/verdict/faults'
import { shorten } from '@ml-actions/verdict/shorten'

/** Where a server is asked, and as whom. */
export interface Access {
  /** Its address with its path, without credentials and without a slash at its end. */
  readonly base: string
  readonly user: string
  /** The value of the header `authorization`; undefined for none. */
  readonly authorization?: string
}

/** The variables of a host. */
export type Environment = Readonly<Record<string, string | undefined>>

/** A kind of server that is found by variables. */
export interface Kind {
  /** `Trino`. */
  readonly name: string
  /** What its variables begin with, `TRINO`. */
  readonly variables: string
  /** What listens there, in words. */
  readonly listens: string
  readonly example: string
}

/**
 * Finds where a server is and how to sign in: `…_SERVER`, and `…_ACCESS_TOKEN`, or `…_USER` and `…_PASSWORD`.
 * @throws {Misuse} for no address, one that is none, and for one that would send credentials or data unencrypted
 */
export function accessOf(environment: Environment, kind: Kind): Access {
  const variable = (name: string) => `${kind.variables}_${name}`
  const base = baseOf((environment[variable('SERVER')] ?? '').trim(), kind)
  const [user = '', password = '', token = ''] = ['USER', 'PASSWORD', 'ACCESS_TOKEN'].map(
    (name) => environment[variable(name)] ?? '',
  )
  // A header ends at a line's end; whoever names such a user would write the next header.
  if (!/^[\x20-\x7e]*$/.test(user)) throw unreadable(variable('USER'))
  const named = user === '' ? 'ml-actions' : user
  if (token !== '') {
    const authorization = `Bearer ${oneWord(token, variable('ACCESS_TOKEN'))}`
    return { base, user: named, authorization }
  }
  if (password === '') return { base, user: named }
  if (user === '') {
    throw new Misuse({
      is: `${variable('PASSWORD')} is set and ${variable('USER')} is not`,
      wanted: 'the user whose password it is',
      todo: `set ${variable('USER')} for the step`,
    })
  }
  return { base, user, authorization: basic(user, password) }
}

function baseOf(written: string, { name, variables, listens, example }: Kind): string {
  const variable = `${variables}_SERVER`
  if (written === '') {
    throw new Misuse({
      is: `no ${name} server is named`,
      wanted: `the variable ${variable}`,
      todo: `set it for the step to the address of ${listens}, ${example}`,
    })
  }
  const url = URL.canParse(written) ? new URL(written) : undefined
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.search !== '' || url.hash !== '') {
    // What is no address of a server may still hold a password: only its scheme, or a plain word, is shown.
    const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(written)?.[1]
    const shown = scheme === undefined ? JSON.stringify(shorten(written, 80)) : `a ${scheme}: address`
    throw new Misuse({
      is: `${variable} is ${shown}, which is no server`,
      wanted: `https:// and the host of ${listens}`,
      todo: 'take a driver’s prefix (jdbc:…) and its parameters away',
    })
  }
  if (url.username !== '' || url.password !== '') {
    throw new Misuse({
      is: `${variable} holds a user or a password (they are not shown)`,
      wanted: 'an address alone',
      todo: `set ${variables}_USER and ${variables}_PASSWORD, from secrets`,
    })
  }
  if (url.protocol === 'http:' && !isLoopback(url.hostname)) {
    throw new Misuse({
      is: `${variable} is ${url.origin}, where everybody on the way reads data and credentials`,
      wanted: 'https://, or http:// to this machine itself',
      todo: 'name the address that it serves with TLS',
    })
  }
  return `${url.origin}${url.pathname.replace(/\/+$/, '')}`
}

/** Whether a host is this machine itself. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(host)
}

/** The header of a user and a password (RFC 7617, in UTF-8). */
export function basic(user: string, password: string): string {
  const bytes = new TextEncoder().encode(`${user}:${password}`)
  return `Basic ${btoa(String.fromCharCode(...bytes))}`
}

/** Takes the line end away that a secret is often pasted with; a header cannot hold one. */
function oneWord(token: string, variable: string): string {
  const trimmed = token.trim()
  if (/^[\x21-\x7e]+$/.test(trimmed)) return trimmed
  throw unreadable(variable)
}

function unreadable(variable: string): Misuse {
  return new Misuse({
    is: `${variable} holds characters that it cannot have (it is not shown)`,
    wanted: 'one word of ASCII letters, digits and signs',
    todo: 'paste it again',
  })
}
