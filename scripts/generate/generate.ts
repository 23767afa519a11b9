import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../build/workspace.ts'
import { actionFiles } from './actions.ts'
import { components } from './components.ts'
import { dataDocs } from './data-docs.ts'
import { catalogueDocs } from './docs.ts'
import { driftDocs } from './drift-docs.ts'
import { editorDocs } from './editor-docs.ts'
import { engineDocs } from './engine-docs.ts'
import { faultDocs } from './fault-docs.ts'
import { schemaFiles } from './schemas.ts'
import { versionDocs } from './version-docs.ts'

// Writes every generated file, or with --check says which ones are stale.
const checking = process.argv.includes('--check')
const files = [
  ...(await actionFiles()),
  ...(await components()),
  ...(await schemaFiles()),
  ...(await catalogueDocs()),
  ...(await dataDocs()),
  ...(await driftDocs()),
  ...(await faultDocs()),
  ...(await engineDocs()),
  ...(await editorDocs()),
  ...(await versionDocs()),
]
const stale = files.filter(({ path, text }) => {
  const file = join(root, path)
  return !existsSync(file) || readFileSync(file, 'utf8') !== text
})
for (const { path, text } of stale) {
  if (checking) console.error(`${path} is stale; run: npm run generate`)
  else writeFileSync(join(root, path), text)
}
const word = checking ? 'stale' : 'written'
console.log(`generated: ${files.length} files, ${stale.length} ${word}`)
process.exitCode = checking && stale.length > 0 ? 1 : 0
