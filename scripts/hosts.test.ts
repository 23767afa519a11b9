import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { root } from './build/workspace.ts'
import { runBundle } from './story/run.ts'

const home = mkdtempSync(join(tmpdir(), 'ml-actions-hosts-'))
afterAll(() => {
  rmSync(home, { recursive: true, force: true })
})

/** Runs data-validate on the broken flights as one host would start it; gives verdict.json and the exit code. */
async function findingsIn(
  host: string,
  words: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<{ code: number; verdict: string }> {
  const directory = join(home, host)
  cpSync(join(root, 'examples', 'flights'), directory, { recursive: true })
  const reports = join(directory, 'reports')
  const { code } = await runBundle({ action: 'data-validate', words, directory, reports, env })
  return { code, verdict: readFileSync(join(reports, 'verdict.json'), 'utf8') }
}

test('data-validate finds the same in a terminal, under GitHub and under GitLab, byte for byte', async () => {
  const asked = { INPUT_DATA: 'data/broken.csv' }
  const terminal = await findingsIn('terminal', ['--data', 'data/broken.csv'], {})
  const github = await findingsIn('github', [], { ...asked, GITHUB_ACTIONS: 'true' })
  const gitlab = await findingsIn('gitlab', [], { ...asked, GITLAB_CI: 'true' })
  expect(github).toEqual(terminal)
  expect(gitlab).toEqual(terminal)
  expect(terminal.code).toBe(1)
  expect(JSON.parse(terminal.verdict).checks.length).toBeGreaterThan(50)
})
