import { printVerdict } from '../json.ts'
import type { Renderer } from './renderer.ts'

/** verdict.json, which machines and other actions read. */
export const verdictJson: Renderer = {
  name: 'json',
  file: 'verdict.json',
  mediaType: 'application/json',
  summary: 'the verdict as versioned JSON, which machines and other actions read',
  render: (verdict, around) => printVerdict(verdict, around.version, around.limit),
}
