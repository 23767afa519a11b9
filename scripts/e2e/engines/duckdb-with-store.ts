import { cpSync, mkdirSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { kept, npmTool, pythonTool } from '../tools.ts'

/** The newest DuckDB of which npm has the library, and PyPI the extension for stores. */
const version = '1.5.5'

/** A DuckDB that can read from a store. */
export interface DuckdbWithStore {
  /** The folder beside which its library for Node is found. */
  readonly project: string
  /** The folder of its extensions. */
  readonly extensions: string
}

/** Lays it out, once: its makers' server of extensions is none of the registries, and the same file lies in a package. */
export function duckdbWithStore(): DuckdbWithStore {
  const library = npmTool('@duckdb/node-api', `${version}-r.5`)
  const python = pythonTool('duckdb-extension-httpfs', version, undefined, 'python3')
  const packages = join(dirname(dirname(python)), 'lib')
  const found = readdirSync(packages, { recursive: true })
    .map(String)
    .find((path) => path.endsWith('httpfs.duckdb_extension'))
  if (found === undefined) throw new Error('the package duckdb-extension-httpfs holds no extension')
  const extensions = join(kept, 'duckdb-extensions')
  const platform = `linux_${process.arch === 'x64' ? 'amd64' : 'arm64'}`
  const folder = join(extensions, `v${version}`, platform)
  mkdirSync(folder, { recursive: true })
  cpSync(join(packages, found), join(folder, 'httpfs.duckdb_extension'))
  return { project: join(library, '..', '..', '..'), extensions }
}
