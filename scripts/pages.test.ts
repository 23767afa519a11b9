import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from '@jest/globals'
import { filesBelow, readText, root } from './build/workspace.ts'

const pages = filesBelow('.', (path) => path.endsWith('.md') && !path.includes('/scenarios/'))

test.each(pages)('every relative link of %s leads to something that is there', (page) => {
  const links = [...readText(page).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map(
    ([, link = '']) => link,
  )
  const dead = links.filter((link) => !existsSync(join(root, dirname(page), link)))
  expect(dead).toEqual([])
})
