import { readText } from '../build/workspace.ts'
import type { EditorStory } from '../e2e/editor/stories.ts'
import { between, type Generated } from './generated.ts'
import { load } from './load.ts'
import { table } from './page.ts'

/** Writes what an editor shows, as the end-to-end suite asks it, into the page on editors. */
export async function editorDocs(): Promise<readonly Generated[]> {
  const { editorStories } = await load<{ editorStories: readonly EditorStory[] }>(
    'scripts/e2e/editor/stories.ts',
  )
  const rows = editorStories.map((story) => [
    story.schema.replace(/^.*\/(.*)\.schema\.json$/, '$1'),
    story.text
      .trimEnd()
      .split('\n')
      .map((line) => `\`${line.replace(/^ +/, (spaces) => ' '.repeat(spaces.length))}\``)
      .join('<br>'),
    shown(story),
  ])
  const path = 'docs/editor.md'
  const head = ['', 'you write (▮ is the cursor)', 'you see']
  return [{ path, text: between(readText(path), 'editor', table(head, rows)) }]
}

function shown({ title, offers = {}, hover, marks = [] }: EditorStory): string {
  const words = Object.keys(offers).map((word) => `\`${word}\``)
  return [
    `${title}${words.length === 0 ? '' : `: ${words.join(', ')}, …`}`,
    ...(hover === undefined ? [] : [`“${hover} …”`]),
    ...marks.map((mark) => `marked: “${mark}”`),
  ].join('<br>')
}
