import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../build/workspace.ts'
import { lookAtDeliveries } from './deliveries.ts'
import { lookAtReports } from './reports.ts'

// Writes the pictures that the documents show: `node scripts/look/look.ts [reports | deliveries] [-- folder for all of them]`.
const looks = {
  reports: {
    look: () => lookAtReports(),
    prefix: 'report',
    shown: [
      'good-desktop-light',
      'bad-desktop-light',
      'bad-phone-dark',
      'inconclusive-desktop-dark',
      'rich-desktop-light',
    ],
  },
  deliveries: {
    look: lookAtDeliveries,
    prefix: 'delivery',
    shown: [
      'plan-desktop-light',
      'crashed-phone-light',
      'rolled-back-desktop-light',
      'held-desktop-light',
      'promoted-desktop-light',
      'rollback-desktop-light',
    ],
  },
} as const
/** As much of a page as a document shows, in pixels from its top. */
const mostShown = 1_000
const words = process.argv.slice(2).filter((word) => word !== '--')
const asked = Object.entries(looks).filter(([name]) => words.includes(name))
const [folder] = words.filter((word) => !Object.hasOwn(looks, word))
const home = folder ?? join(root, 'docs', 'screenshots')
mkdirSync(home, { recursive: true })
for (const [, { look, prefix, shown }] of asked.length === 0 ? Object.entries(looks) : asked) {
  for (const { name, picture } of await look(folder === undefined ? mostShown : undefined)) {
    if (folder === undefined && !shown.some((one) => one === name)) continue
    writeFileSync(join(home, `${prefix}-${name}.png`), picture)
    console.log(`${prefix}-${name}.png: ${Math.ceil(picture.length / 1024)} KiB`)
  }
}
