import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { composeRelease } from './release/compose.ts'

const { values } = parseArgs({ options: { out: { type: 'string' } } })
if (values.out === undefined) {
  console.error('no folder to write to; wanted: npm run release -- --out DIR')
  process.exit(2)
}
const files = await composeRelease(resolve(values.out))
console.log(`${files} files and their MANIFEST in ${values.out}`)
