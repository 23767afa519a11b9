import { writeFileSync } from 'node:fs'
import { stories } from './catalogue.ts'

// Tells one story in a process of its own, so that no other's programs keep its cluster waiting: node tell.ts NAME HOME RELEASE INTO.
const [name, home = '', release = '', into = ''] = process.argv.slice(2)
const story = stories.find((one) => one.name === name)
if (story === undefined) throw new Error(`there is no story ${name}`)
writeFileSync(into, JSON.stringify(await story.tell({ home, release })))
