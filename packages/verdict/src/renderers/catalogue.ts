import { annotationsRenderer } from './annotations.ts'
import { markdown } from './markdown.ts'
import type { Renderer } from './renderer.ts'
import { textRenderer } from './text.ts'
import { verdictJson } from './verdict-json.ts'

/** Every way to write a verdict down, by name. */
export const renderers = [
  annotationsRenderer,
  markdown,
  textRenderer,
  verdictJson,
] as const satisfies readonly Renderer[]
