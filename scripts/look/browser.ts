import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium, npmTool } from '../e2e/tools.ts'

/** As much of Playwright's page as is used here. */
export interface BrowserPage {
  emulateMedia(media: { readonly colorScheme: 'light' | 'dark' }): Promise<void>
  setViewportSize(size: { readonly width: number; readonly height: number }): Promise<void>
  setContent(html: string): Promise<void>
  evaluate<Value>(script: string): Promise<Value>
  screenshot(how: {
    readonly fullPage: true
    readonly clip?: { readonly x: 0; readonly y: 0; readonly width: number; readonly height: number }
  }): Promise<Uint8Array>
  on(event: 'request', heard: (request: { url(): string }) => void): void
}

interface Playwright {
  readonly chromium: {
    launchPersistentContext(
      profile: string,
      how: {
        readonly executablePath: string
        readonly headless: true
        readonly args: readonly string[]
        readonly timeout: number
      },
    ): Promise<{
      newPage(): Promise<BrowserPage>
      setDefaultTimeout(milliseconds: number): void
      close(): Promise<void>
    }>
  }
}

/** By its own measure a browser that is not there in half a minute does not come: on a busy machine it does. */
const patienceMilliseconds = 300_000

/** Opens a browser with a fresh profile, lets `use` have a page of it, and closes it whatever happens. */
export async function withBrowser<Value>(use: (page: BrowserPage) => Promise<Value>): Promise<Value> {
  const entry = pathToFileURL(join(npmTool('playwright-core', '1.65.1'), 'index.mjs')).href
  const playwright = (await import(entry)) as Playwright
  const profile = mkdtempSync(join(tmpdir(), 'ml-actions-look-'))
  const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-lcd-text']
  const how = { executablePath: chromium(), headless: true, args, timeout: patienceMilliseconds } as const
  const browser = await playwright.chromium.launchPersistentContext(profile, how)
  browser.setDefaultTimeout(patienceMilliseconds)
  try {
    return await use(await browser.newPage())
  } finally {
    await browser.close()
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  }
}
