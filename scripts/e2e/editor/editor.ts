import { join } from 'node:path'
import { readText } from '../../build/workspace.ts'
import { releasedSchemas } from '../../release/schemas.ts'
import type { Checked } from '../checked.ts'
import { npmTool } from '../tools.ts'
import { type LanguageServer, type Position, startLanguageServer } from './language-server.ts'
import { type EditorStory, editorStories } from './stories.ts'

const release = 'https://raw.githubusercontent.com/org/ml-actions/v1/'

/**
 * Asks the language server that editors use what a person sees in our files, opened as docs/editor.md says. It is installed
 * here and not with the other packages: 21 MB that nothing else needs.
 */
export async function editor(): Promise<readonly Checked[]> {
  const home = npmTool('yaml-language-server', '2.0.0')
  const server = await startLanguageServer(join(home, 'bin', 'yaml-language-server'), (address) => {
    const found = releasedSchemas().find(({ path }) => address === `${release}${path}`)
    return found === undefined ? undefined : readText(found.source)
  })
  try {
    const checked: Checked[] = [...linesOfThePage()]
    for (const [i, story] of editorStories.entries())
      checked.push(await told(story, `file:///file-${i}.yml`, server))
    return checked
  } finally {
    server.close()
  }
}

/** The page's first lines lead to what the release has. */
function linesOfThePage(): readonly Checked[] {
  const paths = releasedSchemas().map(({ path }) => `${release}${path}`)
  const named = [...readText('docs/editor.md').matchAll(/\$schema=(\S+)/g)].map(([, address = '']) => address)
  return [
    {
      title: `docs/editor.md names ${named.length} schemas, and the release has them`,
      holds: named.length === 4 && named.every((address) => paths.includes(address)),
      because: named.join('\n'),
    },
  ]
}

async function told(story: EditorStory, uri: string, server: LanguageServer): Promise<Checked> {
  const marked = `# yaml-language-server: $schema=${release}${story.schema}\n${story.text}`
  const found = await server.open(uri, marked.replace('▮', ''))
  const at = cursorIn(marked)
  const offers = at === undefined || story.offers === undefined ? [] : await server.complete(uri, at)
  const hover = at === undefined || story.hover === undefined ? '' : await server.hover(uri, at)
  const messages = found.map(({ message }) => message)
  const lacks = Object.entries(story.offers ?? {}).filter(
    ([label, words]) => !offers.some((offer) => offer.label === label && offer.documentation.includes(words)),
  )
  const { marks } = story
  const unlike =
    marks !== undefined &&
    (marks.length !== messages.length ||
      !marks.every((part) => messages.some((message) => message.includes(part))))
  return {
    title: `${story.schema}: ${story.title}`,
    holds: lacks.length === 0 && !unlike && hover.includes(story.hover ?? ''),
    because: JSON.stringify({ lacks, messages, hover, offers: offers.slice(0, 50) }, null, 1),
  }
}

function cursorIn(text: string): Position | undefined {
  const before = text.split('▮')[0] ?? ''
  if (before.length === text.length) return undefined
  const lines = before.split('\n')
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 }
}
