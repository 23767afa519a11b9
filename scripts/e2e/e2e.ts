import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bundle } from '../build/bundle.ts'
import { actionNames } from '../build/workspace.ts'
import { apart } from './apart.ts'
import { groups } from './catalogue.ts'
import type { Checked } from './checked.ts'
import { inLanes } from './lanes.ts'

// Runs the suite on real components: `npm run test:e2e [-- act]`.

/** Groups that run at once: on a cluster most of the time is spent waiting. */
const lanes = 2

const asked = process.argv.slice(2)
const names = Object.keys(groups)
const unknown = asked.filter((name) => !names.includes(name))
if (unknown.length > 0) {
  console.error(`unknown group ${unknown.join(', ')}; wanted: ${names.join(', ')}`)
  process.exit(2)
}
// Before two groups would at once.
for (const name of actionNames()) await bundle(name)
const home = mkdtempSync(join(tmpdir(), 'ml-actions-e2e-'))
const chosen = names.filter((name) => asked.length === 0 || asked.includes(name))
const all = (
  await inLanes(
    lanes,
    chosen.map((name) => () => runGroup(name)),
  )
).flat()
rmSync(home, { recursive: true, force: true, maxRetries: 5 })
const failed = all.filter(({ holds }) => !holds)
// What failed is said last, and by its names alone at the very end: of a long log the end is what is kept and read.
for (const { title, because } of failed) console.log(`✗ ${title}\n${because}`)
for (const { title } of failed) console.log(`✗ ${title}`)
console.log(`${all.length - failed.length} passed, ${failed.length} failed`)
process.exitCode = failed.length === 0 && all.length > 0 ? 0 : 1

async function runGroup(name: string): Promise<readonly Checked[]> {
  const begun = performance.now()
  const ran = await apart<readonly Checked[]>(
    join(import.meta.dirname, 'group.ts'),
    [name],
    join(home, `${name}.json`),
  )
  const found = 'found' in ran ? ran.found : [brokenOff(ran.code)]
  console.log(`${name}: ${found.length} checks in ${((performance.now() - begun) / 1000).toFixed(0)} s`)
  for (const { title, holds } of found) console.log(`${holds ? '✓' : '✗'} ${name}: ${title}`)
  return found.map((one) => ({ ...one, title: `${name}: ${one.title}` }))
}

function brokenOff(code: number | null): Checked {
  const because = `its process ended with ${code}; what it said stands above`
  return { title: 'the group runs to its end', holds: false, because }
}
