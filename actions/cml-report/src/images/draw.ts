import { Resvg } from '@resvg/resvg-wasm'
import { type Config, type Loader, parse, type Spec, View } from 'vega'
import { expressionInterpreter } from 'vega-interpreter'
import { compile, type Config as LiteConfig, type TopLevelSpec } from 'vega-lite'
import { bounds } from './bounds.ts'
import { backgrounds, dressOf, isDressed } from './dress.ts'
import type { Look } from './look.ts'

/** A chart that is not drawn, for a reason of its own. */
export class Undrawable extends Error {}

/**
 * Draws a Vega or Vega-Lite chart, which may be hostile: nothing is loaded, and no text of it runs as code.
 *
 * `initWasm` of resvg has been called before.
 * @param look  the page that it is for; a chart with a background of its own keeps that
 * @returns a PNG, at most {@link bounds.pixels} wide and high
 * @throws {Undrawable} when it is over a bound, or names data elsewhere
 * @throws whatever Vega throws for a chart that is none
 */
export async function draw(text: string, font: Uint8Array, look: Look = 'light'): Promise<Uint8Array> {
  const chart: unknown = JSON.parse(text)
  checkRows(chart)
  const refused: string[] = []
  const own = isDressed(chart) ? 'light' : look
  const dress = dressOf(own)
  const runtime = parse(vegaOf(chart, dress), dress, { ast: true })
  const view = new View(runtime, {
    renderer: 'none',
    loader: refuseAll(refused),
    expr: expressionInterpreter,
    logger: quiet(refused),
  } as ConstructorParameters<typeof View>[1])
  const svg = await view.toSVG()
  view.finalize()
  const [because] = refused
  if (because !== undefined) throw new Undrawable(because)
  return pngOf(svg, font, backgrounds[own])
}

/** A Vega chart as it is; one of Vega-Lite compiled to that. */
function vegaOf(chart: unknown, dress: Config): Spec {
  const schema =
    typeof chart === 'object' && chart !== null && '$schema' in chart ? String(chart.$schema) : ''
  if (!/vega-lite/i.test(schema)) return chart as Spec
  return compile(chart as TopLevelSpec, { config: dress as LiteConfig, logger: quiet([]) }).spec
}

/** Counts the members of every list in the chart: data inside it, mostly. */
function checkRows(chart: unknown): void {
  const waiting: unknown[] = [chart]
  let entries = 0
  for (let value = waiting.pop(); value !== undefined; value = waiting.pop()) {
    if (typeof value !== 'object' || value === null) continue
    if (Array.isArray(value)) entries += value.length
    if (entries > bounds.rows) throw new Undrawable(`it has more than ${bounds.rows} rows`)
    for (const member of Object.values(value)) if (typeof member === 'object') waiting.push(member)
  }
}

/** A loader that loads nothing, and remembers that it was asked. A link of a mark is left out of a picture anyway. */
function refuseAll(refused: string[]): Loader {
  const refuse = async (): Promise<never> => {
    refused.push('it takes data or images from elsewhere, and nothing is loaded; put its data into it')
    throw new Undrawable('nothing is loaded')
  }
  const sanitize = async (_: string, options?: { readonly context?: string }): Promise<never> => {
    if (options?.context === 'href') throw new Undrawable('no links')
    return refuse()
  }
  return { load: refuse, sanitize, http: refuse, file: refuse, options: {} } as unknown as Loader
}

/** A logger that keeps errors and prints nothing. */
function quiet(refused: string[]) {
  const logger = {
    level: () => logger,
    error: (...words: readonly unknown[]) => {
      refused.push(words.map((word) => (word instanceof Error ? word.message : String(word))).join(' '))
      return logger
    },
    warn: () => logger,
    info: () => logger,
    debug: () => logger,
  }
  return logger as never
}

/** Characters that no XML may hold, which a text of the chart may. https://www.w3.org/TR/xml/#charsets */
const noXml = /[^\t\n\r\P{Cc}]|\p{Cs}|[\ufffe\uffff]/gu

function pngOf(svg: string, font: Uint8Array, background: string): Uint8Array {
  if (svg.length > bounds.svg) throw new Undrawable('it draws too many marks')
  const wide = Number(/^<svg[^>]*?\swidth="([\d.]+)"/.exec(svg)?.[1])
  const high = Number(/^<svg[^>]*?\sheight="([\d.]+)"/.exec(svg)?.[1])
  if (!(wide >= 1 && high >= 1 && wide <= bounds.pixels && high <= bounds.pixels)) {
    throw new Undrawable(`it is ${wide} × ${high} pixels, wanted at most ${bounds.pixels} each way`)
  }
  // Twice as many pixels as asked are what a phone shows sharp.
  const zoom = Math.min(2, bounds.pixels / wide, bounds.pixels / high)
  const fonts = { fontBuffers: [font], defaultFontFamily: 'DejaVu Sans', sansSerifFamily: 'DejaVu Sans' }
  const drawn = new Resvg(svg.replace(noXml, ''), {
    fitTo: { mode: 'zoom', value: zoom },
    font: fonts,
    background,
  })
  return drawn.render().asPng()
}
