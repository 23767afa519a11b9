import { htmlText } from '@ml-actions/verdict/escape/html'
import { styleFor, type Theme } from './style.ts'

/** What a page has besides its content. */
export interface Page {
  readonly title: string
  /** CSS of its own, after that of every page. */
  readonly style?: string
  readonly theme?: Theme
  /** The one script that runs, with its hash as a policy names it: `sha256-…`. */
  readonly script?: { readonly text: string; readonly hash: string }
  /** Whether pictures that are in the page itself are shown. */
  readonly images?: boolean
}

/** Begins a page up to its content. Its policy allows what is in the page itself, and no connection. */
export function pageHead({ title, style = '', theme = 'auto', script, images = false }: Page): string {
  const policy = [
    "default-src 'none'",
    "style-src 'unsafe-inline'",
    ...(script === undefined ? [] : [`script-src '${script.hash}'`]),
    ...(images ? ['img-src data:'] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ]
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy.join('; ')}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${htmlText(title)}</title>
<style>${styleFor(theme)}${style}</style>
</head>
<body>
<main>
`
}

/** Ends a page after its content. */
export function pageEnd({ script }: Pick<Page, 'script'> = {}): string {
  const last = script === undefined ? '' : `<script>${script.text}</script>\n`
  return `\n</main>\n${last}</body>\n</html>\n`
}
