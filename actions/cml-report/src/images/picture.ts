import type { Look } from './look.ts'

/** What became of a chart: a picture for each look, in the order asked. */
export type Drawn =
  | { readonly is: 'drawn'; readonly pngs: readonly Uint8Array[] }
  | { readonly is: 'refused'; readonly because: string }

/** Draws a chart, given as the text of its file; hostile ones are refused. @throws when the run is ended */
export type Draw = (chart: string, looks: readonly Look[], signal: AbortSignal) => Promise<Drawn>

/** A chart of the project as a picture. */
export interface Picture {
  /** What is drawn: the file of the chart, or the name of a curve. */
  readonly path: string
  /** Name of the picture's file: letters, digits, dashes and `.png`; no other picture of the report has it. */
  readonly file: string
  readonly png: Uint8Array
  readonly width: number
  readonly height: number
  /** The same for a dark page, where both looks were wanted and the chart has two. */
  readonly dark?: { readonly file: string; readonly png: Uint8Array }
}

/** The files that pictures are, by name. */
export function filesOf(pictures: readonly Picture[]): ReadonlyMap<string, Uint8Array> {
  const files = pictures.flatMap(({ file, png, dark }) => [
    [file, png] as const,
    ...(dark === undefined ? [] : [[dark.file, dark.png] as const]),
  ])
  return new Map(files)
}

/** The width and height that a PNG says it has; undefined for anything else. https://www.w3.org/TR/png-3/#11IHDR */
export function sizeOf(png: Uint8Array): { readonly width: number; readonly height: number } | undefined {
  const begins = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
  if (png.length < 24 || begins.some((byte, at) => png[at] !== byte)) return undefined
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength)
  return { width: view.getUint32(16), height: view.getUint32(20) }
}

/** A name for a picture's file that every file system takes, and no other picture has. */
export function fileNameFor(path: string, taken: ReadonlySet<string>): string {
  const words = path.replace(/\.[^./]*$/, '').match(/[A-Za-z0-9]+/g) ?? []
  const stem = words.join('-').toLowerCase().slice(-60).replace(/^-/, '') || 'chart'
  let name = `${stem}.png`
  for (let more = 2; taken.has(name); more++) name = `${stem}-${more}.png`
  return name
}

/** Where pictures are looked at. */
export interface Shown {
  /** By the names of their files. */
  readonly addresses: ReadonlyMap<string, string>
  /** Whether everybody may look, with or without being signed in. */
  readonly isPublic: boolean
}
