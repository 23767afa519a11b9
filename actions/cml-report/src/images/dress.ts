import type { Config } from 'vega'
import type { Look } from './look.ts'

const font = 'DejaVu Sans'

/** The colour behind a picture: that of GitHub's own pages. */
export const backgrounds: Readonly<Record<Look, string>> = { light: '#ffffff', dark: '#0d1117' }

const ink = '#e6edf3'
const line = '#3d444d'

/** What a chart looks like where it does not say so itself; in the words of Vega, which Vega-Lite shares. */
export function dressOf(look: Look): Config {
  const light = { background: backgrounds.light, font } as Config
  if (look === 'light') return light
  const lines = { domainColor: line, gridColor: line, tickColor: line }
  const words = { labelColor: ink, titleColor: ink }
  return {
    ...light,
    background: backgrounds.dark,
    view: { stroke: line },
    title: { color: ink, subtitleColor: ink },
    axis: { ...lines, ...words },
    legend: words,
    header: words,
    style: {
      'guide-label': { fill: ink },
      'guide-title': { fill: ink },
      'group-title': { fill: ink },
      text: { fill: ink },
    },
    text: { fill: ink },
  } as Config
}

/**
 * Whether a chart brings colours of its own for the page behind it, so that it has one look: half of one and half of another
 * would not be readable.
 */
export function isDressed(chart: unknown): boolean {
  if (typeof chart !== 'object' || chart === null) return false
  const { background, config } = chart as { readonly background?: unknown; readonly config?: unknown }
  return background !== undefined || (typeof config === 'object' && config !== null && 'background' in config)
}
