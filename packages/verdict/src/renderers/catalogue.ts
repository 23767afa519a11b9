import { annotationsRenderer } from './annotations.ts'
import { codeQuality } from './code-quality.ts'
import { html } from './html/html.ts'
import { junit } from './junit.ts'
import { markdown } from './markdown.ts'
import type { Renderer } from './renderer.ts'
import { sarif } from './sarif.ts'
import { textRenderer } from './text.ts'
import { verdictJson } from './verdict-json.ts'

/** Every way to write a verdict down, by name. */
export const renderers = [
  annotationsRenderer,
  codeQuality,
  html,
  junit,
  markdown,
  sarif,
  textRenderer,
  verdictJson,
] as const satisfies readonly Renderer[]
