import { linkAddress } from '@ml-actions/verdict/escape/address'
import { htmlText } from '@ml-actions/verdict/escape/html'
import { markdownCode } from '@ml-actions/verdict/escape/markdown-cell'
import { shorten } from '@ml-actions/verdict/shorten'
import type { Picture, Shown } from '../images/picture.ts'
import { ranks, type Section } from './section.ts'

const mostNamed = 20
/** Pixels: what a comment has room for. */
const mostWide = 800

/** Charts of the project that were drawn: as pictures where they have an address, else by the names of their files. */
export const plots = {
  name: 'plots',
  summary:
    'Vega and Vega-Lite charts and training curves that were drawn (`images`), or where their pictures are.',
  blocks({ evidence: { pictures = [], shown } }) {
    if (pictures.length === 0) return []
    const count = `${pictures.length} ${pictures.length === 1 ? 'plot' : 'plots'}`
    const text = shown === undefined ? named(count, pictures) : pictured(count, pictures, shown)
    return [{ text, rank: ranks.curves, holds: { count: pictures.length, one: 'plot' } }]
  },
} as const satisfies Section

function named(count: string, pictures: readonly Picture[]): string {
  const rows = pictures
    .slice(0, mostNamed)
    .map(({ path, file }) => `- ${markdownCode(shorten(path, 120))}: ${markdownCode(`images/${file}`)}\n`)
  const where = `${count} as pictures in the report’s folder, and in explore.html`
  return `<details><summary>${where}</summary>\n\n${rows.join('')}\n</details>\n`
}

function pictured(count: string, pictures: readonly Picture[], shown: Shown): string {
  const each = pictures.slice(0, mostNamed).map((picture) => {
    const name = markdownCode(shorten(picture.path, 120))
    return `${name}\n\n${image(picture, shown)}\n\n`
  })
  const told = shown.isPublic ? '' : `<sub>${signedIn}</sub>\n\n`
  return `<details open><summary>${count}</summary>\n\n${each.join('')}${told}</details>\n`
}

const signedIn =
  'Shown to readers who are signed in and may read this repository; in e-mail and on phones they may be missing.'

function image({ path, file, width, dark }: Picture, { addresses }: Shown): string {
  const address = addressOf(file, addresses)
  if (address === undefined) return markdownCode(`images/${file}`)
  // Drawn with twice the pixels.
  const wide = Math.max(1, Math.min(mostWide, Math.round(width / 2)))
  const alt = htmlText(`Plot of ${shorten(path, 120)}`)
  const light = `<img src="${address}" width="${wide}" alt="${alt}">`
  const other = dark === undefined ? undefined : addressOf(dark.file, addresses)
  if (other === undefined) return light
  return `<picture><source media="(prefers-color-scheme: dark)" srcset="${other}">${light}</picture>`
}

function addressOf(file: string, addresses: Shown['addresses']): string | undefined {
  const address = linkAddress(addresses.get(file) ?? '')
  return address === undefined ? undefined : htmlText(address)
}
