import { describe, expect, test } from '@jest/globals'
import { filesBelow, readText } from './build/workspace.ts'
import { versionedKinds } from './versions/catalogue.ts'

describe.each(versionedKinds)('the $name, $where', ({ version, without, told }) => {
  test('of a newer version is refused: what it is, what is read, and that a newer ml-actions is wanted', async () => {
    const words = await told(version + 1)
    expect(words).toMatch(`has version ${version + 1}, which is newer than this ml-actions; wanted: `)
    expect(words).toMatch(/wanted: "?[a-z]+:? \d+"?; use the ml-actions that it was written for/)
  })

  test('of an older version is refused, with what makes it new', async () => {
    const words = await told(version - 1)
    expect(words).toMatch(`has version ${version - 1}, which this ml-actions no longer reads; wanted: `)
    expect(words?.split('; ').at(-1)).toMatch(/^(write|let|freeze|count|begin|start|delete)\b/)
  })

  test('of this version is not told anything of versions', async () => {
    expect((await told(version)) ?? '').not.toMatch(/newer than this|no longer reads|says no version/)
  })

  test('that says none is told so, where it is not read as the first', async () => {
    const words = await told(undefined)
    if (without === 'refused') expect(words).toMatch(/says no version|has no "|is no /)
    else if (without === 'kept, and the rollout halts') expect(words).toMatch('holds no state of rollout')
    else expect(words).toBeUndefined()
  })
})

/** Versions of what nothing of ours reads again. */
const onlyWritten = ['ml-actions.dev/rollback-audit/v1', 'ml-actions.dev/news/v1']

test('every version that a source file declares is in the table', () => {
  const table = filesBelow('scripts/versions', (path) => path.endsWith('.ts'))
    .map(readText)
    .join()
  const declared = sources().flatMap((text) => [
    ...[...text.matchAll(/^export const (\w*[vV]ersion) = \d+$/gm)].map(([, name = '']) => name),
    ...[...text.matchAll(/'ml-actions\.dev\/[a-z-]+\/v\d+'/g)].map(([schema]) => schema.slice(1, -1)),
  ])
  expect(declared.length).toBeGreaterThan(8)
  expect(declared.filter((name) => !table.includes(name) && !onlyWritten.includes(name))).toEqual([])
})

test('every key that names a kind of file and its version is in the table', () => {
  const kinds = filesBelow('.', (path) => path.endsWith('.schema.json')).flatMap((path) => {
    const { required = [], properties = {} } = JSON.parse(readText(path))
    const [first = ''] = required
    return typeof properties[first]?.const === 'number' ? [first] : []
  })
  const known = versionedKinds.map(({ name }) => name.replace(/ file$/, ''))
  expect(kinds.toSorted()).toEqual(['contract', 'drift', 'policy', 'rollout', 'rollout'])
  expect(kinds.filter((kind) => !known.includes(kind))).toEqual([])
})

function sources(): readonly string[] {
  const isSource = (path: string) => /\/src\/.*(?<!\.test|\.twin|\.suite|generated\.d)\.ts$/.test(path)
  return ['packages', 'actions'].flatMap((folder) => filesBelow(folder, isSource)).map(readText)
}
