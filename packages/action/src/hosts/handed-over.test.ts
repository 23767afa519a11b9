import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { Misuse, Outage } from '@ml-actions/verdict/faults'
import { githubHost } from './github.ts'
import { gitlabHost } from './gitlab.ts'
import { handedOver } from './handed-over.ts'

const names = ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY'] as const
const before = names.map((name) => process.env[name])
let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'handed-over-'))
})

afterEach(() => {
  rmSync(folder, { recursive: true })
  for (const [index, name] of names.entries()) restore(name, before[index])
})

function restore(name: string, value: string | undefined): void {
  if (value === undefined) delete process.env[name]
  else process.env[name] = value
}

/** A host whose result files are these; GitHub's own library reads them from the process. */
function started(make: typeof githubHost, environment: Readonly<Record<string, string>>) {
  Object.assign(process.env, environment)
  return make({ environment, words: [], colours: false, write: () => undefined })
}

describe('a file for results that is not there is asked wrongly', () => {
  test('GITHUB_OUTPUT', async () => {
    const host = started(githubHost, { GITHUB_OUTPUT: join(folder, 'none') })
    const asked = host.output({ outcome: 'pass' })
    await expect(asked).rejects.toThrow(Misuse)
    await expect(asked).rejects.toThrow(
      /^GITHUB_OUTPUT names ".*none", which cannot be written: Missing file/,
    )
  })

  test('GITHUB_STEP_SUMMARY', async () => {
    const host = started(githubHost, { GITHUB_STEP_SUMMARY: join(folder, 'none') })
    await expect(host.summarise('# x')).rejects.toThrow(/^GITHUB_STEP_SUMMARY names ".*none", which cannot/)
  })

  test('ML_ACTIONS_OUTPUT of GitLab', async () => {
    const host = started(gitlabHost, { ML_ACTIONS_OUTPUT: join(folder, 'none', 'x.env') })
    await expect(host.output({ outcome: 'pass' })).rejects.toThrow(
      /^ML_ACTIONS_OUTPUT names ".*x\.env", which .*ENOENT/,
    )
  })
})

test('a file that is there takes the results', async () => {
  const file = join(folder, 'output')
  writeFileSync(file, '')
  await started(githubHost, { GITHUB_OUTPUT: file }).output({ outcome: 'pass' })
  expect(readFileSync(file, 'utf8')).toMatch(/^outcome<<.*\npass\n/)
})

test('a disk that is full is an outage, with its cause', async () => {
  const cause = Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' })
  const asked = handedOver({ name: 'GITHUB_OUTPUT', path: 'x' }, () => {
    throw cause
  })
  await expect(asked).rejects.toThrow(Outage)
  await expect(asked).rejects.toMatchObject({ cause })
})
