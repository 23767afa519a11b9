import type { DataSource } from '@ml-actions/dataset/sources/source'
import { Misuse } from '@ml-actions/verdict/faults'
import { readWhole } from '../read-file.ts'
import { sanitise } from './sanitise.ts'
import { verbatim } from './verbatim.ts'

/** A file of the workflow's own, as it goes into the report. */
export interface Own {
  readonly path: string
  /** Complete pieces of Markdown, each harmless already, or the whole file as it is. */
  readonly pieces: readonly string[]
}

/** What a workflow says about files of its own. */
export interface OwnInputs {
  readonly markdown: readonly string[]
  readonly 'markdown-trust': 'sanitise' | 'verbatim'
}

const mostFiles = 20
const mostBytes = 262_144

/**
 * Reads the workflow's own Markdown.
 * @throws {Misuse} when a file is not there, is no text, leads out of the working directory or into `.git`, or there are
 *   too many
 */
export async function ownOf(asked: OwnInputs, files: DataSource): Promise<readonly Own[]> {
  const paths = new Set<string>()
  for (const pattern of asked.markdown) for (const path of await files.list(pattern)) paths.add(path)
  if (paths.size > mostFiles) {
    const is = `input "markdown" names ${paths.size} files`
    throw new Misuse({ is, wanted: `at most ${mostFiles}`, todo: 'name fewer, or a narrower glob' })
  }
  const own: Own[] = []
  for (const path of paths) {
    const text = textOf(path, await readWhole(files, path, mostBytes))
    own.push({
      path,
      pieces: asked['markdown-trust'] === 'verbatim' ? [verbatim(text, path)] : sanitise(text),
    })
  }
  return own
}

function textOf(path: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    const is = 'the file is not UTF-8'
    throw new Misuse({ is, wanted: 'Markdown in UTF-8', todo: 'save it as UTF-8', place: { path } })
  }
}
