import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { actionNames, root } from './build/workspace.ts'
import { type Story, tellStory } from './scenarios/story.ts'

// Runs every story against the built bundles: `npm run scenarios [-- part-of-a-name]`. With --accept, what a run
// leaves becomes what is expected; the diff is then what a person reviews.
const { values, positionals } = parseArgs({
  options: { accept: { type: 'boolean' } },
  allowPositionals: true,
})

const stories: Story[] = actionNames().flatMap((action) => {
  const home = join(root, 'actions', action, 'scenarios')
  const folders = existsSync(home)
    ? readdirSync(home, { withFileTypes: true }).filter((entry) => entry.isDirectory())
    : []
  return folders.map(({ name }) => ({ action, name, folder: join(home, name) }))
})
const chosen = stories.filter(({ action, name }) =>
  positionals.every((part) => `${action}/${name}`.includes(part)),
)
const waiting = [...chosen]
let passed = 0
let failed = 0

async function worker(): Promise<void> {
  for (let story = waiting.shift(); story !== undefined; story = waiting.shift()) {
    const differences = await compare(story)
    if (differences.length === 0) passed++
    else failed++
    for (const difference of differences) console.error(`✗ ${story.action}: ${story.name}\n${difference}`)
  }
}

/** Compares what a story left with what is expected; returns one text a difference. */
async function compare(story: Story): Promise<readonly string[]> {
  const left = await tellStory(story)
  return Object.entries(left).flatMap(([name, text]) => {
    const file = join(story.folder, name)
    const expected = existsSync(file) ? readFileSync(file, 'utf8') : undefined
    if (expected === text) return []
    if (!values.accept) return [`${name}:\n${firstDifference(expected ?? '', text ?? '')}`]
    if (text === undefined) rmSync(file, { force: true })
    else writeFileSync(file, text)
    return []
  })
}

/** The first lines that differ, a few of each. */
function firstDifference(expected: string, left: string): string {
  const wanted = expected.split('\n')
  const got = left.split('\n')
  const at = wanted.findIndex((line, i) => line !== got[i])
  const from = at < 0 ? wanted.length : at
  const show = (mark: string, lines: readonly string[]) =>
    lines.slice(from, from + 6).map((line) => `  ${mark} ${line.slice(0, 400)}`)
  return [`  line ${from + 1}`, ...show('-', wanted), ...show('+', got)].join('\n')
}

await Promise.all([worker(), worker()])
console.log(`scenarios: ${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 && passed > 0 ? 0 : 1
