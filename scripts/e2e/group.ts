import { writeFileSync } from 'node:fs'
import { groups } from './catalogue.ts'

// Runs one group in a process of its own: node group.ts NAME INTO.
const [name = '', into = ''] = process.argv.slice(2)
const group = groups[name]
if (group === undefined) throw new Error(`there is no group ${name}`)
writeFileSync(into, JSON.stringify(await group()))
