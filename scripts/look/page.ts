import { Marked } from 'marked'

const github = new Marked({ gfm: true })

/** The signs of a verdict, drawn, since a machine without a desktop has no font of emoji. */
const drawn: Readonly<Record<string, string>> = {
  '✅': '<rect x="1" y="1" width="14" height="14" rx="2.5" fill="#22a447"/><path d="M4 8.5l3 3 5-7" fill="none" stroke="#fff" stroke-width="2.2"/>',
  '❌': '<path d="M3 3l10 10M13 3L3 13" stroke="#e0322b" stroke-width="3.4" stroke-linecap="round"/>',
  '⚪': '<circle cx="8" cy="8" r="6.5" fill="#f1f3f5" stroke="#a9b1ba"/>',
  '⚠️': '<path d="M8 1.5L15.3 14.5H.7z" fill="#f5c518"/><path d="M8 6v4.5M8 12v1.2" stroke="#222" stroke-width="1.6"/>',
}

function withSigns(html: string): string {
  return Object.entries(drawn).reduce(
    (text, [sign, shape]) =>
      text.replaceAll(
        sign,
        `<svg viewBox="0 0 16 16" width="1em" height="1em" style="vertical-align:-.12em" aria-label="${sign.charCodeAt(0)}">${shape}</svg>`,
      ),
    html,
  )
}

/**
 * Puts a report's Markdown on a page as GitHub shows a comment: rendered, with GitHub's own style.
 * @param style  github-markdown.css, which follows the reader's colours by itself
 */
export function commentPage(markdown: string, style: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>
${style}
body { margin: 0; padding: 12px; background: #fff; }
.markdown-body { box-sizing: border-box; max-width: 780px; padding: 16px; border: 1px solid #d1d9e0; border-radius: 6px; font-size: 14px; }
@media (prefers-color-scheme: dark) { body { background: #0d1117; } .markdown-body { border-color: #3d444d; } }
</style>
</head>
<body><article class="markdown-body">
${withSigns(github.parse(markdown, { async: false }))}
</article></body>
</html>
`
}
