import { shorten } from '@ml-actions/verdict/shorten'
import { chartIn } from '../curves/vega.ts'
import { readHead } from '../read-file.ts'
import type { World } from '../world.ts'
import { bounds } from './bounds.ts'
import { fileNameFor, type Picture, sizeOf } from './picture.ts'

/** What draws, until when. */
export interface Studio extends Pick<World, 'files' | 'draw' | 'now'> {
  readonly signal: AbortSignal
}

/**
 * Draws each Vega or Vega-Lite chart among files, as many as there may be. One that cannot be drawn is a note with its
 * reason: the report is not about its pictures.
 * @throws {Misuse} for a file that is named and is not there
 */
export async function gatherPictures(
  patterns: readonly string[],
  studio: Studio,
  notes: string[],
): Promise<readonly Picture[]> {
  const until = studio.now() + bounds.all
  const pictures: Picture[] = []
  const charts = await chartsAmong(patterns, studio, notes)
  for (const [path, chart] of charts.slice(0, bounds.charts)) {
    const left = studio.now() < until
    const drawn = left ? await studio.draw(chart, studio.signal) : { is: 'refused' as const, because: late }
    const because = drawn.is === 'refused' ? drawn.because : ''
    const size = drawn.is === 'drawn' ? sizeOf(drawn.png) : undefined
    if (drawn.is === 'refused' || size === undefined) notes.push(`no picture of ${path}: ${tidy(because)}`)
    else {
      const file = fileNameFor(path, new Set(pictures.map((picture) => picture.file)))
      pictures.push({ path, file, png: drawn.png, ...size })
    }
  }
  if (charts.length > bounds.charts) {
    notes.push(`${charts.length} charts, and pictures of the first ${bounds.charts} of them`)
  }
  return pictures
}

const late = `all charts together took longer than ${bounds.all / 1_000} s`

function tidy(because: string): string {
  const line = because.replace(/\s+/g, ' ').trim()
  return line === '' ? 'it cannot be drawn' : shorten(line, 200)
}

/** The charts of Vega and Vega-Lite among files, by path; others are no pictures, and nothing is said of them. */
async function chartsAmong(
  patterns: readonly string[],
  { files }: Studio,
  notes: string[],
): Promise<readonly (readonly [path: string, chart: string])[]> {
  const found = new Set<string>()
  for (const pattern of patterns) {
    for (const path of await files.list(pattern)) found.add(path.replace(/^(\.\/)+/, ''))
  }
  const charts: (readonly [string, string])[] = []
  for (const path of [...found].filter((name) => /\.(json|vl|vg)$/i.test(name))) {
    const bytes = await readHead(files, path, bounds.spec + 1)
    if (bytes.length > bounds.spec) {
      notes.push(`no picture of ${path}: it is larger than ${bounds.spec / 1_048_576} MiB`)
      continue
    }
    const text = new TextDecoder().decode(bytes)
    if (chartIn(text, path) !== undefined) charts.push([path, text])
  }
  return charts
}
