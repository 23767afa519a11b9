import { spawnSync } from 'node:child_process'
import { root, workflowFiles } from '../build/workspace.ts'
import type { Checked } from './checked.ts'
import { goTool, pythonTool } from './tools.ts'

/** Lints all workflows with the linters of today: actionlint, and zizmor for their security. */
export async function workflows(): Promise<readonly Checked[]> {
  const files = workflowFiles()
  const actionlint = goTool('actionlint', 'github.com/rhysd/actionlint/cmd/actionlint', 'v1.7.12')
  const zizmor = pythonTool('zizmor', '1.32.0')
  return [
    said('actionlint finds nothing in the workflows', actionlint, ['-shellcheck=', '-pyflakes=', ...files]),
    said('zizmor finds nothing in the workflows', zizmor, [
      '--offline',
      '--no-progress',
      '--config',
      'scripts/e2e/zizmor.yml',
      ...files,
    ]),
  ]
}

function said(title: string, program: string, words: readonly string[]): Checked {
  const { status, stdout, stderr } = spawnSync(program, [...words], { cwd: root, encoding: 'utf8' })
  return { title, holds: status === 0, because: `${stdout}${stderr}` }
}
