import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../build/workspace.ts'
import { npmTool } from '../e2e/tools.ts'
import { type BrowserPage, withBrowser } from './browser.ts'
import { commentPage } from './page.ts'

/** The reports that are looked at: what a scenario's bundle wrote. */
const reports = {
  good: 'a-better-model-becomes-one-comment',
  bad: 'a-worse-model-fails-the-job-and-says-why-first',
  inconclusive: 'too-few-rows-are-no-pass-behind-31-comments-and-a-planted-marker',
  rich: 'predictions-say-which-way-a-model-went',
} as const

/** Widths of screens, in pixels. */
export const screens = { desktop: 820, phone: 390 } as const

/** A report as a reader saw it. */
export interface Seen {
  /** `rich-phone-dark`. */
  readonly name: string
  readonly picture: Uint8Array
  /** By how many pixels the page is wider than the screen. */
  readonly tooWide: number
  /** Addresses that the page asked for. */
  readonly asked: readonly string[]
}

/** GitHub's own style of rendered Markdown. */
export function githubStyle(): string {
  return readFileSync(join(npmTool('github-markdown-css', '5.9.0'), 'github-markdown.css'), 'utf8')
}

/** Shows every report on desktop and phone, light and dark. */
export async function lookAtReports(): Promise<readonly Seen[]> {
  const style = githubStyle()
  return withBrowser(async (page) => {
    const asked: string[] = []
    page.on('request', (request) => {
      if (!request.url().startsWith('data:')) asked.push(request.url())
    })
    const seen: Seen[] = []
    for (const [report, folder] of Object.entries(reports)) {
      const file = join(root, 'actions', 'cml-report', 'scenarios', folder, 'expected.md')
      const html = commentPage(readFileSync(file, 'utf8'), style)
      for (const [screen, width] of Object.entries(screens)) {
        for (const colorScheme of ['light', 'dark'] as const) {
          asked.length = 0
          const view = { name: `${report}-${screen}-${colorScheme}`, html, width, colorScheme }
          seen.push({ ...(await show(page, view)), asked: [...asked] })
        }
      }
    }
    return seen
  })
}

interface View {
  readonly name: string
  readonly html: string
  readonly width: number
  readonly colorScheme: 'light' | 'dark'
  /** The most pixels from the top that are pictured; without it all of the page is. */
  readonly most?: number
}

/** Shows one page as a reader with such a screen sees it. */
export async function show(
  page: BrowserPage,
  { name, html, width, colorScheme, most }: View,
): Promise<Omit<Seen, 'asked'>> {
  await page.emulateMedia({ colorScheme })
  await page.setViewportSize({ width, height: 300 })
  await page.setContent(html)
  const tooWide = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth')
  const height = await page.evaluate<number>('document.documentElement.scrollHeight')
  const clip = { x: 0, y: 0, width, height: Math.min(height, most ?? height) } as const
  return { name, picture: await page.screenshot({ fullPage: true, clip }), tooWide }
}
