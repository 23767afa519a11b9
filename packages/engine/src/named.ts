import { Misuse } from '@ml-actions/verdict/faults'
import { nearest } from '@ml-actions/verdict/nearest'
import { shorten } from '@ml-actions/verdict/shorten'
import type { Adapter } from './adapters/adapter.ts'
import { type Address, parseAddress, schemeOf } from './address.ts'

/** What data is named by: paths and globs of files, addresses of files in a store, or one table. */
export type Named =
  | { readonly is: 'files' | 'objects'; readonly texts: readonly string[] }
  | { readonly is: 'table'; readonly address: Address }

type Reading = Pick<Adapter, 'name' | 'reads' | 'scheme'>

/**
 * Tells what the data is that a workflow or a contract names, for the engine that is asked for.
 * @param engine  the word of the input `engine`; `local` reads files of this machine alone
 * @throws {Misuse} for data that this engine does not read, and for more than one table
 */
export function namedFor(engine: string, texts: readonly string[], adapters: readonly Reading[]): Named {
  const own = adapters.find(({ name }) => name === engine)
  for (const text of texts) {
    const scheme = schemeOf(text)
    if (scheme === undefined && own?.reads === 'table') throw noTable(text, own)
    if (scheme !== undefined && scheme !== own?.scheme) throw elsewhere(text, { scheme, engine, adapters })
  }
  const [first = ''] = texts
  if (own?.reads !== 'table') {
    const addresses = texts.filter((text) => schemeOf(text) !== undefined)
    if (addresses.length > 0 && addresses.length < texts.length) throw mixed(String(addresses[0]))
    return { is: addresses.length > 0 ? 'objects' : 'files', texts }
  }
  if (texts.length > 1) throw severalTables(texts.length)
  return { is: 'table', address: parseAddress(first) }
}

/** Shows an address or a path; a condition holds values, and is left out. */
function shown(text: string): string {
  return JSON.stringify(shorten(text.replace(/\?[\s\S]*$/, ''), 120))
}

function noTable(text: string, { name, scheme }: Reading): Misuse {
  return new Misuse({
    is: `${shown(text)} is a file, and the input "engine" is ${name}, which reads tables`,
    wanted: `a table, ${scheme}://catalog.schema.table`,
    todo: 'name a table, or leave the input "engine" away',
  })
}

function elsewhere(
  text: string,
  about: { readonly scheme: string; readonly engine: string; readonly adapters: readonly Reading[] },
): Misuse {
  const { scheme, engine, adapters } = about
  const reader = adapters.find((one) => one.scheme === scheme)
  if (reader !== undefined) {
    const what = reader.reads === 'table' ? `a table of ${reader.name}` : 'a file in a store'
    return new Misuse({
      is: `${shown(text)} is ${what}, and the input "engine" is ${engine}`,
      wanted: `the engine that reads it, ${reader.name}`,
      todo: `set the input "engine" to ${reader.name}`,
    })
  }
  const known = adapters.flatMap((one) => one.scheme ?? [])
  const near = nearest(scheme, known)
  return new Misuse({
    is: `${shown(text)} is an address that no engine here reads`,
    wanted: `a path, or an address that begins with ${known.map((one) => `${one}://`).join(', ')}`,
    todo: near === undefined ? 'name the data otherwise' : `did you mean ${near}://?`,
  })
}

function mixed(text: string): Misuse {
  return new Misuse({
    is: `${shown(text)} is named beside files of this machine`,
    wanted: 'data that all lies in one place',
    todo: 'judge the two in a step each',
  })
}

function severalTables(count: number): Misuse {
  return new Misuse({
    is: `${count} tables are named`,
    wanted: 'one table, which is judged as one dataset',
    todo: 'judge each in a step of its own',
  })
}
