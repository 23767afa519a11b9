import { existsSync, readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { composeRelease } from './release/compose.ts'

const { values } = parseArgs({ options: { out: { type: 'string' } } })
if (values.out === undefined) {
  console.error('no folder to write to; wanted: npm run release -- --out DIR')
  process.exit(2)
}
const out = resolve(values.out)
if (existsSync(out) && readdirSync(out).length > 0) {
  console.error(`${values.out} is not empty; wanted: a new folder; take it away, or name another`)
  process.exit(2)
}
console.log('composing the release: each action is bundled, about a minute the first time')
const files = await composeRelease(out)
console.log(`${files} files and their MANIFEST in ${values.out}`)
