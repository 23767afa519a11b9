import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { filesBelow, readText, root } from './build/workspace.ts'

// Runs the tests of the pure packages, of conditions, of data-validate's checks and of what engines are asked by, and fails
// where they leave a line, a branch or a function of their own sources out: `npm run coverage [-- engine]`. Each is held
// by its own tests alone.
const checks = ['checks', 'disk', 'forms', 'json-schema', 'state', 'values']
const rooms: Readonly<Record<string, readonly string[]>> = {
  pure: ['packages/verdict/src', 'packages/stats/src', 'packages/metrics/src'],
  conditions: ['packages/conditions/src'],
  checks: checks.map((folder) => `actions/data-validate/src/${folder}`),
  engine: ['packages/engine/src'],
}
// What a check asks an engine is held by the tests that have an engine and the reader judge the same, and a keyword by
// the check that is made of it.
const beside: Readonly<Record<string, readonly string[]>> = {
  conditions: ['actions/data-validate/src/checks', 'actions/data-validate/src/push'],
  checks: ['actions/data-validate/src/push'],
}
// Held by the tests of the modes that write and read states, which are not run here: seven branches of these are open.
const elsewhere = ['document', 'state'].map((name) => `actions/data-validate/src/state/${name}.ts`)
// A file of types alone runs nothing, so that nothing of it can be covered.
const isTypes = (path: string) =>
  path.endsWith('.ts') && !/^(export )?(async )?(const|function|class)\b/m.test(readText(path))
const all = JSON.stringify({ global: { statements: 100, branches: 100, functions: 100, lines: 100 } })

function isHeld(room: string): boolean {
  const folders = rooms[room] ?? []
  const tested = [...folders, ...(beside[room] ?? [])]
  const typesAlone = folders.flatMap((folder) => filesBelow(folder, isTypes))
  const sources = [
    ...folders.map((folder) => `${folder}/**/*.ts`),
    ...[
      '!**/*.{test,suite,twin}.ts',
      '!**/{twin,*-twin}.ts',
      ...[...typesAlone, ...elsewhere].map((path) => `!${path}`),
    ],
  ]
  const words = [
    ...['--experimental-vm-modules', '--no-warnings', join('node_modules', 'jest', 'bin', 'jest.js')],
    ...['--selectProjects', 'unit', '--silent', '--maxWorkers', '2'],
    ...['--coverage', '--coverageThreshold', all],
    ...sources.flatMap((path) => ['--collectCoverageFrom', path]),
    ...['--testPathPatterns', tested.map((folder) => `${folder}/`).join('|')],
  ]
  return spawnSync(process.execPath, words, { cwd: root, stdio: 'inherit' }).status === 0
}

const asked = process.argv.slice(2)
const chosen = asked.length === 0 ? Object.keys(rooms) : asked
const held = chosen.map(isHeld)
process.exitCode = held.every((holds) => holds) ? 0 : 1
