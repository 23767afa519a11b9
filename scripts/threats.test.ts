import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { readText, root } from './build/workspace.ts'

interface Threat {
  readonly threat: string
  readonly shown: string
}

/** A link of the last column: a part of a test's title, or the name of a story. */
interface Link {
  readonly words: string
  readonly path: string
}

const threats = threatsIn(readText('docs/security.md'))

test('the page has a table of threats', () => {
  expect(threats.length).toBeGreaterThan(25)
})

describe.each(threats)('against “$threat”', ({ shown }) => {
  test('a test is named, or it is said that there is none', () => {
    expect(linksIn(shown).length > 0 || shown.includes('**no test**')).toBe(true)
  })

  test('every test that is named is there', () => {
    expect(linksIn(shown).filter(({ words, path }) => !isTest(words, path))).toEqual([])
  })
})

test.each([
  ['of another name', 'a lie', 'scripts/threats.test.ts', false],
  ['in a file that is gone', 'against', 'scripts/gone.test.ts', false],
  ['in a file that is no test', 'Link', 'scripts/build/workspace.ts', false],
  ['that is one', 'the page has a table of threats', 'scripts/threats.test.ts', true],
])('a test %s is told', (_, words, path, is) => {
  expect(isTest(words.replace('a lie', ['a', 'lie'].join('  ')), path)).toBe(is)
})

function threatsIn(page: string): readonly Threat[] {
  const table = page.slice(page.indexOf('\n## Threats'), page.indexOf('\n## What is not a finding'))
  const rows = table.split('\n').filter((line) => line.startsWith('| '))
  return rows.slice(1).map((row) => {
    const cells = row.split(' | ')
    return { threat: (cells[0] ?? '').slice(2), shown: cells.at(-1) ?? '' }
  })
}

function linksIn(cell: string): readonly Link[] {
  return [...cell.matchAll(/\[((?:[^\][]|\[[^\]]*\])+)\]\(\.\.\/([^)]+)\)/g)].map(
    ([, words = '', path = '']) => ({
      words,
      path,
    }),
  )
}

/** Whether a link leads to a story of that name, or to a test or an end-to-end check with these words. */
function isTest(words: string, path: string): boolean {
  if (!existsSync(join(root, path))) return false
  if (statSync(join(root, path)).isDirectory())
    return path.endsWith(`/scenarios/${words}`) && existsSync(join(root, path, 'expected.log'))
  return /\.(test|suite)\.ts$|^scripts\/e2e\//.test(path) && readText(path).includes(words)
}
