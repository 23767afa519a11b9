import { shorten } from '@ml-actions/verdict/shorten'
import { curvesIn } from '../curves/catalogue.ts'
import { chartIn } from '../curves/vega.ts'
import type { CurveChange } from '../project.ts'
import { readHead } from '../read-file.ts'
import type { World } from '../world.ts'
import { bounds } from './bounds.ts'
import { curveChart } from './curve-chart.ts'
import type { Look } from './look.ts'
import { fileNameFor, filesOf, type Picture, sizeOf } from './picture.ts'

/** What draws, until when. */
export interface Studio extends Pick<World, 'files' | 'draw' | 'now'> {
  readonly signal: AbortSignal
  /** The looks that each picture has. */
  readonly looks: readonly Look[]
}

/** What is to be drawn. */
export interface Subjects {
  /** Where files of charts are. */
  readonly patterns: readonly string[]
  /** Curves that were read already; those that a chart of the project shows are drawn as it shows them. */
  readonly curves: readonly CurveChange[]
}

/**
 * Draws each Vega or Vega-Lite chart among files, and each training curve, as many as there may be. One that cannot be drawn is a
 * note with its reason: the report is not about its pictures.
 * @throws {Misuse} for a file that is named and is not there
 */
export async function gatherPictures(
  { patterns, curves }: Subjects,
  studio: Studio,
  notes: string[],
): Promise<readonly Picture[]> {
  const until = studio.now() + bounds.all
  const pictures: Picture[] = []
  const found = await chartsAmong(patterns, studio, notes)
  const shown = new Set(found.flatMap(([path, chart]) => curvesIn(chart, path) ?? []).map(({ name }) => name))
  const own = curves.filter(({ name, now }) => now.length > 0 && !shown.has(name))
  const charts = [...found, ...own.map((curve) => [curve.name, curveChart(curve)] as const)]
  for (const [path, chart] of charts.slice(0, bounds.charts)) {
    const drawn = studio.now() < until ? await studio.draw(chart, studio.looks, studio.signal) : late
    const picture = drawn.is === 'drawn' ? pictureOf(path, drawn.pngs, pictures) : undefined
    if (picture !== undefined) pictures.push(picture)
    else notes.push(`no picture of ${path}: ${tidy(drawn.is === 'refused' ? drawn.because : '')}`)
  }
  if (charts.length > bounds.charts) {
    notes.push(`${charts.length} charts, and pictures of the first ${bounds.charts} of them`)
  }
  return pictures
}

const late = {
  is: 'refused',
  because: `all charts together took longer than ${bounds.all / 1_000} s`,
} as const

function tidy(because: string): string {
  const line = because.replace(/\s+/g, ' ').trim()
  return line === '' ? 'it cannot be drawn' : shorten(line, 200)
}

/** A picture with names of its own; undefined for anything that is no PNG. */
function pictureOf(
  path: string,
  [png, dark]: readonly Uint8Array[],
  others: readonly Picture[],
): Picture | undefined {
  const size = png === undefined ? undefined : sizeOf(png)
  if (png === undefined || size === undefined) return undefined
  const taken = new Set(filesOf(others).keys())
  const file = fileNameFor(path, taken)
  const plain = { path, file, png, ...size }
  // A chart with a background of its own has one look.
  if (dark === undefined || Buffer.compare(png, dark) === 0 || sizeOf(dark) === undefined) return plain
  const name = fileNameFor(file.replace('.png', '-dark.png'), taken.add(file))
  return { ...plain, dark: { file: name, png: dark } }
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
