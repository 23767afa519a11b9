import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { filesBelow, readText, root } from './build/workspace.ts'

// Runs the tests of the pure packages and fails where they leave a line, a branch or a function out.
const pure = ['packages/verdict', 'packages/stats', 'packages/metrics']
// A file of types alone runs nothing, so that nothing of it can be covered.
const isTypes = (path: string) =>
  path.endsWith('.ts') && !/^(export )?(async )?(const|function|class)\b/m.test(readText(path))
const typesAlone = pure.flatMap((folder) => filesBelow(folder, isTypes))
const whole = JSON.stringify({ global: { statements: 100, branches: 100, functions: 100, lines: 100 } })
const words = [
  ...['--experimental-vm-modules', '--no-warnings', join('node_modules', 'jest', 'bin', 'jest.js')],
  ...[
    '--selectProjects',
    'unit',
    '--silent',
    '--maxWorkers',
    '2',
    '--coverage',
    '--coverageThreshold',
    whole,
  ],
  ...pure.flatMap((folder) => ['--collectCoverageFrom', `${folder}/src/**/*.ts`]),
  ...['!**/*.{test,suite}.ts', ...typesAlone.map((path) => `!${path}`)].flatMap((path) => [
    '--collectCoverageFrom',
    path,
  ]),
  ...['--testPathPatterns', pure.map((folder) => `${folder}/`).join('|')],
]
const { status } = spawnSync(process.execPath, words, { cwd: root, stdio: 'inherit' })
process.exitCode = status ?? 1
