import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'

const home = mkdtempSync(join(tmpdir(), 'ml-actions-run-'))
afterAll(() => {
  rmSync(home, { recursive: true, force: true })
})

/** An action that ends as it is told to. */
const toy = `
import { runAction } from ${JSON.stringify(new URL('./run-action.ts', import.meta.url).href)}
import { choice, modes, secret, tellingFlag } from ${JSON.stringify(new URL('./inputs.ts', import.meta.url).href)}
import { Misuse, Outage } from ${JSON.stringify(new URL('../../verdict/src/faults.ts', import.meta.url).href)}
const parts = { is: 'the file is gone', wanted: 'a file', todo: 'bring it', place: { path: 'a.yml', line: 3, column: 4 } }
const gather = async ({ end }, { log, signal }) => {
  if (end === 'misuse') throw new Misuse(parts)
  if (end === 'outage') throw new Outage(parts)
  if (end === 'bug') throw new TypeError('x is not a function')
  if (end === 'wait') {
    log.info('ready')
    await new Promise((_, reject) => {
      const alive = setInterval(() => {}, 1000)
      signal.addEventListener('abort', () => { clearInterval(alive); reject(signal.reason) })
    })
  }
  return end
}
const judge = (outcome) => ({
  action: 'toy', outcome, headline: 'It is ' + outcome, metrics: [], tables: [], notes: ['::error::forged'], sources: [], facts: {},
  checks: [{ rule: 'toy/one', name: 'one', outcome, severity: 'error', is: 'seen', wanted: 'other', findings: [] }],
})
await runAction({
  name: 'toy', description: 'Ends as told.', branding: { icon: 'x', color: 'red' }, outputs: { kind: 'x' },
  inputs: {
    end: choice(['pass', 'fail', 'inconclusive', 'misuse', 'outage', 'bug', 'wait'], { description: 'How to end.' }),
    token: secret({ description: 'A token.', default: '' }),
    mode: modes({ check: 'judges', plan: 'tells' }, { description: 'What to do.', default: 'check' }),
    'dry-run': tellingFlag('dry-run', { description: 'Writes nothing.', default: 'false' }),
  },
  gather, judge, outputsOf: (verdict) => ({ kind: verdict.outcome }),
  tell: async () => ({ notes: ['told'], outputs: { told: 'yes' } }),
  copies: () => ({ sarif: 'out/results.sarif', junit: '' }),
})
`

interface Ended {
  readonly code: number | null
  readonly log: string
  readonly directory: string
}

/** Runs the toy in a fresh folder; `meet` may send a signal once the log has a word. */
function run(
  words: readonly string[],
  env: Readonly<Record<string, string>> = {},
  meet?: string,
): Promise<Ended> {
  const directory = mkdtempSync(join(home, 'run-'))
  const fill = Object.entries(env).map(([name, value]) => [name, value.replace('<dir>', directory)])
  return new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      ['--input-type=module-typescript', '-e', toy, '--', 'toy.ts', ...words],
      {
        cwd: directory,
        env: { PATH: process.env['PATH'], ...Object.fromEntries(fill) },
      },
    )
    let log = ''
    const take = (part: Buffer) => {
      const before = meet !== undefined && log.includes(meet)
      log += part.toString()
      if (meet !== undefined && !before && log.includes(meet)) child.kill('SIGINT')
    }
    child.stdout.on('data', take)
    child.stderr.on('data', take)
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, log, directory }))
  })
}

test.each([
  ['pass', 0],
  ['fail', 1],
  ['inconclusive', 1],
  ['misuse', 2],
  ['outage', 3],
  ['bug', 70],
])('a run that ends with %s has the exit code %i', async (end, code) => {
  expect((await run(['--end', end])).code).toBe(code)
})

test('fail-on: fail lets an inconclusive run go on, and changes nothing of what it says', async () => {
  const { code, directory } = await run(['--end', 'inconclusive', '--fail-on', 'fail'])
  expect(code).toBe(0)
  expect(JSON.parse(readFileSync(join(directory, '.ml-actions/toy/verdict.json'), 'utf8')).outcome).toBe(
    'inconclusive',
  )
})

test('a run that ends without a verdict leaves none of an earlier run, and takes no other action’s away', async () => {
  const earlier = join((await run(['--end', 'pass'])).directory, '.ml-actions', 'toy')
  const verdict = join(earlier, 'verdict.json')
  const text = readFileSync(verdict, 'utf8')
  await run(['--end', 'misuse', '--report-dir', earlier])
  expect(existsSync(verdict)).toBe(false)
  writeFileSync(verdict, text.replace('"toy"', '"other"'))
  await run(['--end', 'misuse', '--report-dir', earlier])
  expect(existsSync(verdict)).toBe(true)
})

test.each([
  ['plan', ['--mode', 'plan']],
  ['dry-run', ['--dry-run', 'true']],
  ['dry-run', ['--dry-run', 'true', '--mode', 'plan']],
])(
  'a %s judges nothing and says so, and leaves the verdict of a run that judged where it is',
  async (mode, words) => {
    const judged = (await run(['--end', 'fail', '--fail-on', 'never'])).directory
    const told = await run(['--end', 'pass', ...words, '--working-directory', judged])
    expect(told.log).toContain(`.ml-actions/toy-${mode}`)
    const modeIn = (folder: string) =>
      JSON.parse(readFileSync(join(judged, `.ml-actions/${folder}/verdict.json`), 'utf8'))
    expect(modeIn('toy')).not.toHaveProperty('mode')
    expect(modeIn('toy').outcome).toBe('fail')
    expect(modeIn(`toy-${mode}`)).toMatchObject({ mode, outcome: 'pass' })
  },
)

test('a run that judges nothing is refused the folder of a verdict, which stays, and not one of a run like it', async () => {
  const judged = (await run(['--end', 'fail'])).directory
  const plan = ['--end', 'pass', '--mode', 'plan', '--working-directory', judged]
  const refused = await run([...plan, '--report-dir', '.ml-actions/toy'])
  expect(refused.code).toBe(2)
  expect(refused.log).toContain('the folder ".ml-actions/toy" of input "report-dir" holds a verdict of toy')
  expect(existsSync(join(judged, '.ml-actions/toy/verdict.json'))).toBe(true)
  expect(existsSync(join(judged, '.ml-actions/toy-plan'))).toBe(false)
  for (const _ of ['once', 'again']) expect((await run([...plan, '--report-dir', 'plans'])).code).toBe(0)
})

describe('asked wrongly', () => {
  test.each([
    [
      ['--end', 'fial'],
      'input "end" is "fial"; wanted: pass, fail, inconclusive, misuse, outage, bug or wait; did you mean "fail"?',
    ],
    [
      ['--end', '--token', 'x'],
      '--end has no value; wanted: pass, fail, inconclusive, misuse, outage, bug or wait; write its value after --end',
    ],
    [[], 'input "end" is missing; wanted: pass, fail'],
    [
      ['--ned', 'fail'],
      'unknown flag --ned; wanted: one of --end, --token, --mode, --dry-run, --working-directory',
    ],
    [['fail'], 'the word "fail" belongs to no flag'],
    [
      ['--end', 'pass', '--working-directory', 'nowhere'],
      'input "working-directory" is "nowhere", which is no folder',
    ],
    [['--end', 'pass', '--summary', 'maybe'], 'input "summary" is "maybe"; wanted: "true" or "false"'],
  ])('%j is told with what is allowed, and nothing is written', async (words, message) => {
    const { code, log, directory } = await run(words)
    expect(log).toContain(message)
    expect(code).toBe(2)
    expect(readdirSync(directory)).toEqual([])
  })

  test('a misuse is annotated at its place under GitHub', async () => {
    const { log } = await run([], { GITHUB_ACTIONS: 'true', INPUT_END: 'misuse' })
    expect(log).toContain('::error title=toy%3A asked wrongly,file=a.yml,line=3,col=4::')
  })
})

test('a report is written once more where the workflow wants it', async () => {
  const { directory } = await run(['--end', 'fail'])
  expect(readdirSync(join(directory, 'out'))).toEqual(['results.sarif'])
  const [copy, own] = ['out/results.sarif', '.ml-actions/toy/verdict.sarif'].map((path) =>
    JSON.parse(readFileSync(join(directory, path), 'utf8')),
  )
  expect(copy.version).toBe('2.1.0')
  expect(copy).toEqual(own)
})

test('three hosts give the same verdict.json, and each hands the outputs over in its own way', async () => {
  const github = await run([], {
    GITHUB_ACTIONS: 'true',
    INPUT_END: 'fail',
    GITHUB_STEP_SUMMARY: '<dir>/summary',
    GITHUB_OUTPUT: '',
  })
  const gitlab = await run([], { GITLAB_CI: 'true', INPUT_END: 'fail' })
  const terminal = await run(['--end=fail'])
  const verdicts = [github, gitlab, terminal].map(({ directory }) =>
    readFileSync(join(directory, '.ml-actions/toy/verdict.json'), 'utf8'),
  )
  expect(verdicts[1]).toBe(verdicts[0])
  expect(verdicts[2]).toBe(verdicts[0])
  const dotenv = readFileSync(join(gitlab.directory, 'ml-actions.env'), 'utf8')
  expect(dotenv).toContain('OUTCOME=fail\nHEADLINE=It is fail\nVERDICT_FILE=.ml-actions/toy/verdict.json\n')
  expect(dotenv).toContain('TOLD=yes\n')
})

test('nothing from a verdict is a command of its own, and a secret is masked before anything else is said', async () => {
  const { log } = await run([], { GITHUB_ACTIONS: 'true', INPUT_END: 'fail', INPUT_TOKEN: 's3cret' })
  expect(log.startsWith('::add-mask::s3cret\n')).toBe(true)
  expect(log.split('\n').filter((line) => line.startsWith('::error'))).toHaveLength(1)
})

test('a cancelled run ends at once with 130 and leaves no report, whole or in part', async () => {
  const { code, log, directory } = await run(['--end', 'wait'], {}, 'ready')
  expect(log).toContain('toy: cancelled; no verdict was written')
  expect(code).toBe(130)
  const reports = join(directory, '.ml-actions/toy')
  expect(existsSync(reports) ? readdirSync(reports) : []).toEqual([])
})

test('--help and --version answer and do nothing', async () => {
  expect((await run(['--help'])).log).toContain('Usage: node toy/dist/index.js')
  expect((await run(['--version'])).log).toMatch(/^\d+\.\d+\.\d+\n$/)
})
