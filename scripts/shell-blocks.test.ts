import { spawnSync } from 'node:child_process'
import { existsSync, globSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { knownBlocks } from './blocks/catalogue.ts'
import { askedOf, type Command, commandsIn, pathsOf, scriptOf } from './blocks/commands.ts'
import { lay } from './blocks/lay.ts'
import { shellBlocks, shellBlocksIn } from './blocks/shell-block.ts'
import { actionNames, filesBelow, readText, root } from './build/workspace.ts'

const blocks = shellBlocks().map((block) => ({
  ...block,
  place: `${block.page}:${block.line}`,
  known: knownBlocks.find(({ page, begins }) => page === block.page && block.text.startsWith(begins)),
}))
const pages = filesBelow('.', (path) => path.endsWith('.md') && !path.includes('/scenarios/'))
const scripts: Readonly<Record<string, string>> = JSON.parse(readText('package.json')).scripts

test.each(blocks)('the shell at $place is run, or scripts/blocks/catalogue.ts says why not', ({ known }) => {
  expect(known).toBeDefined()
})

test.each(knownBlocks)('the block of $page that begins with $begins is there', ({ page, begins }) => {
  expect(blocks.filter((block) => block.page === page && block.text.startsWith(begins))).toHaveLength(1)
})

test.each(blocks)('bash can parse the shell at $place', ({ text }) => {
  const { status, stderr } = spawnSync('bash', ['-n'], { input: text, encoding: 'utf8' })
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
})

test.each(blocks)('every file that the shell at $place names is there', ({ page, text, known }) => {
  const run = known !== undefined && 'runs' in known ? known : undefined
  const made = [...Object.keys(run?.given ?? {}), ...(run?.leaves ?? [])]
  // A block is run where its reader is: at the root, beside its page, or in a project like the example.
  const homes = [root, dirname(join(root, page)), join(root, 'examples/flights')]
  const isThere = (path: string) =>
    made.includes(path) || homes.some((cwd) => globSync(path, { cwd }).length > 0)
  expect(
    commandsIn(text)
      .flatMap(pathsOf)
      .filter((path) => !isThere(path)),
  ).toEqual([])
})

test.each(pages)(
  'every command that %s names is one of package.json, or an action with its inputs',
  (page) => {
    const named = commandsOf(page)
    const unknown = [
      ...named.flatMap((command) => scriptOf(command) ?? []).filter((name) => !(name in scripts)),
      ...named.flatMap((command) => askedOf(command) ?? []).flatMap(unknownIn),
    ]
    expect(unknown).toEqual([])
  },
)

const runHere = blocks.flatMap(({ place, text, known }) =>
  known !== undefined && 'runs' in known && known.runs === 'unit' ? [{ place, text, run: known }] : [],
)

test.each(runHere)('the shell at $place does what its page says', ({ text, run }) => {
  const home = mkdtempSync(join(tmpdir(), 'ml-actions-block-'))
  try {
    lay(home, run)
    const { status, stderr } = spawnSync('bash', ['-e'], { cwd: home, input: text, encoding: 'utf8' })
    const missing = (run.leaves ?? []).filter((path) => !existsSync(join(home, path)))
    expect({ status, stderr, missing }).toEqual({ status: 0, stderr: '', missing: [] })
  } finally {
    rmSync(home, { recursive: true, force: true, maxRetries: 5 })
  }
})

test('a block of a list keeps its lines, and what is no shell is none', () => {
  const page = '1. first\n   ```sh\n   npm test\n   ```\n```yaml\na: 1\n```\n```bash\nls\n```\n'
  expect(shellBlocksIn('page.md', page)).toEqual([
    { page: 'page.md', line: 2, text: 'npm test\n' },
    { page: 'page.md', line: 8, text: 'ls\n' },
  ])
})

test.each<[string, Command[]]>([
  ['npm start # a while', [['npm', 'start']]],
  [
    'git clone … && cd ml-actions',
    [
      ['git', 'clone', '…'],
      ['cd', 'ml-actions'],
    ],
  ],
  ['A=1 npm run x -- "two words" \\\n  --out o', [['npm', 'run', 'x', '--', 'two words', '--out', 'o']]],
  ['# nothing', []],
])('of %s the commands are known', (shell, commands) => {
  expect(commandsIn(shell)).toEqual(commands)
})

test.each([
  ['npx /tmp/ml-actions data-validate --mode infer', { action: 'data-validate', flags: ['mode'] }],
  ['node model-gate/dist/index.js --policy=a.yml', { action: 'model-gate', flags: ['policy'] }],
  ['npm run build -- model-gate', undefined],
])('of %s it is known what is asked of an action', (shell, asked) => {
  expect(commandsIn(shell).map(askedOf)).toEqual([asked])
})

test('an action and an input that are not there are told', () => {
  expect(unknownIn({ action: 'model-gates', flags: [] })).toEqual(['no action model-gates'])
  expect(unknownIn({ action: 'model-gate', flags: ['help', 'polcy'] })).toEqual([
    'model-gate has no input polcy',
  ])
})

/** The commands of a page: of its blocks, and of its spans of code. */
function commandsOf(page: string): readonly Command[] {
  const text = readText(page)
  const spans = [...text.replaceAll(/^ *```[\s\S]*?^ *```/gm, '').matchAll(/`([^`]+)`/g)].map(
    ([, span = '']) => span,
  )
  return [...shellBlocksIn(page, text).map((block) => block.text), ...spans].flatMap(commandsIn)
}

function unknownIn({ action, flags }: { readonly action: string; readonly flags: readonly string[] }) {
  if (!actionNames().includes(action)) return [`no action ${action}`]
  const { inputs } = parse(readText(join('actions', action, 'action.yml'))) as { inputs: object }
  return flags
    .filter((flag) => flag !== 'help' && !(flag in inputs))
    .map((flag) => `${action} has no input ${flag}`)
}
