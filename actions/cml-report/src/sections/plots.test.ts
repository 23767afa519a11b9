import { expect, test } from '@jest/globals'
import { pictureOf, reportOf, shown } from '../evidence.suite.ts'
import { plots } from './plots.ts'

const textOf = (change: Parameters<typeof reportOf>[0]) =>
  plots
    .blocks(reportOf(change))
    .map(({ text }) => text)
    .join('')

test('a picture has the look of the page, half its pixels, and its name beside it', () => {
  const picture = { ...pictureOf('plots/loss.json'), width: 1052 }
  expect(textOf({ pictures: [picture], shown: { ...shown, isPublic: true } })).toBe(
    `<details open><summary>1 plot</summary>

<code>plots&#47;loss&#46;json</code>

<picture><source media="(prefers-color-scheme: dark)" srcset="https://raw.example/a-dark.png"><img src="https://raw.example/a.png" width="526" alt="Plot of plots/loss.json"></picture>

</details>
`,
  )
})

test('of one look it is a plain image, no wider than a comment', () => {
  const { dark: _, ...picture } = pictureOf('a')
  const text = textOf({ pictures: [{ ...picture, width: 2_000 }], shown })
  expect(text).not.toContain('<picture>')
  expect(text).toContain('<img src="https://raw.example/a.png" width="800" alt="Plot of a">')
})

test('readers of a private repository are told why they may see nothing', () => {
  expect(textOf({ pictures: [pictureOf('a')], shown })).toContain('signed in and may read this repository')
})

test('without an address there is the name of the file', () => {
  const text = textOf({ pictures: [pictureOf('a')] })
  expect(text).toContain('<code>images&#47;a&#46;png</code>')
  expect(text).not.toContain('<img')
  const lost = textOf({ pictures: [pictureOf('a')], shown: { ...shown, addresses: new Map() } })
  expect(lost).not.toContain('<img')
})
