#!/usr/bin/env node
// Runs one action of this release in a terminal: ml-actions <action> [--input value …].
import { existsSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

if (Number(process.versions.node.split('.')[0]) < 24) {
  console.error(
    `this is Node ${process.versions.node}; wanted: Node 24 or newer, the runtime of the actions; install it and run again`,
  )
  process.exit(2)
}

const home = join(dirname(fileURLToPath(import.meta.url)), '..')
const actions = readdirSync(home).filter((name) => existsSync(join(home, name, 'dist', 'index.js')))
const [, , action = '--help'] = process.argv

if (!actions.includes(action)) {
  const asksForHelp = action === '--help' || action === '-h'
  const usage = `usage: ml-actions <action> [--input value …]\nactions: ${actions.join(', ')}\nml-actions <action> --help lists its inputs`
  console.error(asksForHelp ? usage : `unknown action ${JSON.stringify(action)}\n${usage}`)
  process.exit(asksForHelp ? 0 : 2)
}
process.argv.splice(1, 2, join(home, action, 'dist', 'index.js'))
await import(pathToFileURL(join(home, action, 'dist', 'index.js')).href)
