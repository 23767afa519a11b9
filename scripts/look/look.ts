import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../build/workspace.ts'
import { lookAtReports } from './reports.ts'

// Writes the pictures of reports that the documents show: `node scripts/look/look.ts [-- folder for all of them]`.
const shown = ['good-desktop-light', 'bad-phone-dark', 'inconclusive-desktop-dark', 'rich-desktop-light']
const [folder] = process.argv.slice(2).filter((word) => word !== '--')
const home = folder ?? join(root, 'docs', 'screenshots')
mkdirSync(home, { recursive: true })
for (const { name, picture } of await lookAtReports()) {
  if (folder === undefined && !shown.includes(name)) continue
  writeFileSync(join(home, `report-${name}.png`), picture)
  console.log(`report-${name}.png: ${Math.ceil(picture.length / 1024)} KiB`)
}
