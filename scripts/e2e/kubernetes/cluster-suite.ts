import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../build/workspace.ts'
import type { Checked } from '../checked.ts'
import type { Stack } from './stack.ts'

interface Report {
  readonly testResults: ReadonlyArray<{
    readonly message: string
    readonly assertionResults: ReadonlyArray<{
      readonly fullName: string
      readonly status: string
      readonly failureMessages: readonly string[]
    }>
  }>
}

/** Holds the adapter, on the real API server, to the suite that the twin keeps. */
export async function clusterSuite({ home, kubeconfig }: Stack): Promise<readonly Checked[]> {
  const file = join(home, 'jest.json')
  const jest = join(root, 'node_modules', 'jest', 'bin', 'jest.js')
  const flags = ['--selectProjects', 'cluster', '--runInBand', '--json', `--outputFile=${file}`]
  const { stderr } = spawnSync(
    process.execPath,
    ['--experimental-vm-modules', '--no-warnings', jest, ...flags],
    {
      cwd: root,
      env: { ...process.env, KUBECONFIG: kubeconfig },
      encoding: 'utf8',
    },
  )
  const report: Report = JSON.parse(readFileSync(file, 'utf8'))
  const checked = report.testResults.flatMap(({ assertionResults }) =>
    assertionResults.map(({ fullName, status, failureMessages }) => ({
      title: fullName,
      holds: status === 'passed',
      because: failureMessages.join('\n'),
    })),
  )
  return checked.length > 0 ? checked : [{ title: 'the suite runs', holds: false, because: stderr }]
}
