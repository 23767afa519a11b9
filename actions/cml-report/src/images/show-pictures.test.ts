import { expect, test } from '@jest/globals'
import { forgeTwin, type TwinOptions } from '@ml-actions/forge/twin'
import { assetsTwin } from '@ml-actions/forge/twin/assets-twin'
import { memoryOf } from '@ml-actions/forge/twin/memory'
import { context, evidenceOf, pictureOf } from '../evidence.suite.ts'
import type { Evidence } from '../evidence.ts'
import { picturesBranch } from './kept.ts'
import { showPictures } from './show-pictures.ts'

const to = { is: 'to', forge: forgeTwin(), change: 7, id: 'churn', must: false } as const

async function shownOn(options: TwinOptions = {}, change: Partial<Evidence> = {}) {
  const memory = memoryOf(options)
  const warnings: string[] = []
  const silent = () => undefined
  const log = { info: silent, notice: silent, debug: silent, progress: silent }
  const run = { context, log: { ...log, warn: (text: string) => void warnings.push(text) } }
  const evidence = evidenceOf({
    pictures: [pictureOf('plots/loss.json')],
    posting: to,
    showing: assetsTwin(memory),
    ...change,
  })
  const shown = await showPictures(evidence, run, { pause: async () => undefined })
  return { shown, warnings, at: (path: string) => memory.git.fileAt(picturesBranch, path)?.bytes }
}

test('both looks of a picture lie where their addresses lead', async () => {
  const { shown, warnings, at } = await shownOn()
  const base = `https://raw.githubusercontent.com/acme/churn/${picturesBranch}`
  expect(shown?.addresses.get('a.png')).toBe(`${base}/7/churn/4711.1/a.png`)
  expect(shown?.addresses.get('a-dark.png')).toBe(`${base}/7/churn/4711.1/a-dark.png`)
  expect(at('7/churn/4711.1/a.png')).toHaveLength(8)
  expect(at('7/churn/4711.1/a-dark.png')).toHaveLength(8)
  expect(warnings).toEqual([])
})

test('those of a private repository have an address that asks who is looking', async () => {
  const { shown } = await shownOn({ private: true })
  expect(shown?.isPublic).toBe(false)
  expect(shown?.addresses.get('a.png')).toMatch(/^https:\/\/github\.com\/acme\/churn\/blob\/.+\?raw=true$/)
})

test.each(['forbidden', 'down'] as const)(
  'a forge that is %s is one warning, and no pictures',
  async (is) => {
    for (const met of ['repository', 'assets-tip', 'assets-store', 'assets-replace']) {
      const { shown, warnings } = await shownOn({ fault: ({ verb }) => (verb === met ? { is } : undefined) })
      expect(shown).toBeUndefined()
      expect(warnings).toEqual([
        expect.stringMatching(/^the comment is without pictures, which are in the report/),
      ])
    }
  },
)

test('a branch of somebody’s own is left as it is', async () => {
  const commits = [{ sha: 'c'.repeat(40), branch: picturesBranch, files: { 'README.md': 'mine' } }]
  const { shown, warnings, at } = await shownOn({ commits })
  expect(shown).toBeUndefined()
  expect(warnings).toEqual([expect.stringContaining('holds "README.md", which is no picture')])
  expect(at('README.md')).toHaveLength(4)
})

test('a bug is never taken for a warning', async () => {
  const turn = async () => {
    throw new TypeError('a bug')
  }
  await expect(shownOn({ turn })).rejects.toBeInstanceOf(TypeError)
})

test.each<[string, Partial<Evidence>]>([
  ['no pictures', { pictures: [] }],
  ['no comment', { posting: { is: 'nowhere', because: '' } }],
])('where there are %s, nothing is written', async (_, change) => {
  const { shown, at } = await shownOn({}, change)
  expect([shown, at('7/churn/4711.1/a.png')]).toEqual([undefined, undefined])
})
