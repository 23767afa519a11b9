import { act } from './act.ts'
import { browser } from './browser.ts'
import { dvc } from './dvc.ts'
import { editor } from './editor/editor.ts'
import { engines } from './engines/engines.ts'
import { examples } from './examples/examples.ts'
import { gitlab } from './gitlab/gitlab.ts'
import { kubernetes } from './kubernetes/kubernetes.ts'
import { mlflow } from './mlflow.ts'
import { release } from './release.ts'
import { training } from './training/training.ts'
import { workflows } from './workflows.ts'

const groups = {
  act,
  browser,
  dvc,
  editor,
  engines,
  examples,
  gitlab,
  kubernetes,
  mlflow,
  release,
  training,
  workflows,
} as const

// Runs the suite on real components: `npm run test:e2e [-- act]`.
const asked = process.argv.slice(2)
const names = Object.keys(groups) as ReadonlyArray<keyof typeof groups>
const unknown = asked.filter((name) => !names.some((known) => known === name))
if (unknown.length > 0) {
  console.error(`unknown group ${unknown.join(', ')}; wanted: ${names.join(', ')}`)
  process.exit(2)
}
const failures: string[] = []
let passed = 0
for (const name of names.filter((known) => asked.length === 0 || asked.includes(known))) {
  const begun = performance.now()
  const found = await groups[name]()
  console.log(`${name}: ${found.length} checks in ${((performance.now() - begun) / 1000).toFixed(0)} s`)
  for (const { title, holds, because } of found) {
    console.log(`${holds ? '✓' : '✗'} ${name}: ${title}`)
    if (holds) passed++
    else failures.push(`✗ ${name}: ${title}\n${because}`)
  }
}
// What failed is said last: of a long log the end is what is kept and read.
for (const failure of failures) console.log(failure)
console.log(`${passed} passed, ${failures.length} failed`)
process.exitCode = failures.length === 0 && passed > 0 ? 0 : 1
