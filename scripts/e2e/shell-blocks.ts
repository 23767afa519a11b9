import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { knownBlocks, type Run } from '../blocks/catalogue.ts'
import { lay } from '../blocks/lay.ts'
import { type ShellBlock, shellBlocks } from '../blocks/shell-block.ts'
import type { Checked } from './checked.ts'
import { layFlights } from './flights.ts'

/** Where pages say that the release is published, and the folder that they clone it into. */
const [address, folder] = ['https://github.com/org/ml-actions', '/tmp/ml-actions']
/** Where they say that it is pushed to. */
const mirror = 'https://gitlab.example.com/org/ml-actions.git'

/**
 * Runs each block of shell of the pages that asks the release, as it stands, in a repository of the example project.
 * @param remote  a repository with the tag `v1`, which answers for the address of the pages
 * @param home  a folder that belongs to nobody else; the folder of the pages' clone is below it
 */
export function runShellBlocks(remote: string, home: string): readonly Checked[] {
  const found = shellBlocks().flatMap((block) => {
    const known = knownBlocks.find(({ page, begins }) => page === block.page && block.text.startsWith(begins))
    return known !== undefined && 'runs' in known && known.runs === 'release' ? [{ block, run: known }] : []
  })
  return found.map(({ block, run }, i) => runOne(block, run, { remote, home: join(home, `block-${i}`) }))
}

function runOne(
  { page, line, text }: ShellBlock,
  run: Run,
  { remote, home }: { readonly remote: string; readonly home: string },
): Checked {
  const project = join(home, 'flights')
  layFlights(project, { workflows: [] })
  lay(project, run)
  const release = join(home, 'ml-actions')
  execFileSync('git', ['init', '--quiet', '--bare', join(home, 'mirror')])
  const script = text.replaceAll(folder, release)
  // What a page does not clone itself it says to have been cloned before.
  const before = script.includes('git clone') ? '' : `git clone --quiet --branch v1 ${address} ${release}\n`
  const { status, stdout, stderr } = spawnSync('bash', ['-e'], {
    cwd: project,
    input: before + script,
    encoding: 'utf8',
    env: {
      ...process.env,
      GIT_CONFIG_COUNT: '2',
      GIT_CONFIG_KEY_0: `url.file://${remote}.insteadOf`,
      GIT_CONFIG_VALUE_0: address,
      GIT_CONFIG_KEY_1: `url.file://${home}/mirror.insteadOf`,
      GIT_CONFIG_VALUE_1: mirror,
    },
  })
  const unsaid = (run.prints ?? []).filter((part) => !stdout.includes(part))
  const missing = (run.leaves ?? []).filter((path) => !existsSync(join(project, path)))
  return {
    title: `the shell at ${page}:${line} does what its page says`,
    holds: status === 0 && unsaid.length === 0 && missing.length === 0,
    because: `exit ${status}; not printed: ${unsaid.join(', ')}; not there: ${missing.join(', ')}\n${stdout}${stderr}`,
  }
}
