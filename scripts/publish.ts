import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readText, root } from './build/workspace.ts'
import { publish } from './release/publish.ts'

// Publishes a release tree: npm run publish-release -- --tree DIR [--remote origin].
// Its version is that of package.json, and CHANGELOG.md says what is new in it.
const { values } = parseArgs({
  options: { tree: { type: 'string' }, remote: { type: 'string', default: 'origin' } },
})
if (values.tree === undefined) stop('no release to publish; wanted: npm run publish-release -- --tree DIR')
const { version }: { version: string } = JSON.parse(readFileSync(join(values.tree, 'package.json'), 'utf8'))
const own: { version: string } = JSON.parse(readText('package.json'))
if (version !== own.version)
  stop(
    `${values.tree} is version ${version}, this clone is ${own.version}; wanted: the same; compose the release again`,
  )
if (!readText('CHANGELOG.md').includes(`\n## ${version}\n`))
  stop(`CHANGELOG.md does not tell what is new in ${version}; wanted: a section "## ${version}"`)
const source = execFileSync('git', ['rev-parse', 'HEAD'], { cwd: root, encoding: 'utf8' }).trim()
const { commit, tags, isNew } = publish({
  repository: root,
  tree: values.tree,
  version,
  source,
  remote: values.remote,
})
console.log(`${tags.join(' and ')} lead to ${commit}${isNew ? '' : ', as before'}`)

function stop(why: string): never {
  console.error(why)
  process.exit(2)
}
