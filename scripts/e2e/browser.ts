import { lookAtReports } from '../look/reports.ts'
import type { Checked } from './checked.ts'

/** The comment in a real browser, rendered as GitHub does, on desktop and phone, light and dark. */
export async function browser(): Promise<readonly Checked[]> {
  const seen = await lookAtReports()
  return seen.flatMap(({ name, tooWide, asked, picture }) => [
    { title: `${name} is as wide as its screen`, holds: tooWide <= 0, because: `${tooWide} px too wide` },
    { title: `${name} asks for nothing`, holds: asked.length === 0, because: asked.join(', ') },
    { title: `${name} shows something`, holds: picture.length > 5_000, because: `${picture.length} bytes` },
  ])
}
