import { filesBelow, readText } from '../build/workspace.ts'
import { rooms } from './table.ts'

/** What a file that is no edge must not name, with the word for it. */
const world: ReadonlyArray<readonly [RegExp, string]> = [
  [/from 'node:(?!assert)[a-z/_]+'/, 'a node module'],
  [/\bprocess\.(?!version\b)/, 'the process'],
  [/\bconsole\./, 'the console'],
  [/\bfetch\(/, 'the network'],
  [/\bDate\.now\(|new Date\(\)/, 'the clock'],
  [/\bMath\.random\(/, 'chance'],
  [/\bset(Timeout|Interval|Immediate)\(/, 'a timer'],
]

/**
 * Looks for files that touch the world and are not in the table of edges, for imports that climb, and for
 * `eval`.
 * @returns one sentence a breach
 */
export function purityBreaches(): readonly string[] {
  return Object.entries(rooms).flatMap(([folder, { edges }]) => {
    const isEdge = (path: string) => edges.includes(path.slice(`${folder}/src/`.length))
    const sources = filesBelow(
      `${folder}/src`,
      (path) => /(?<!\.(test|suite|e2e|generated))\.ts$/.test(path) && !/\.d\.ts$/.test(path),
    )
    return sources.flatMap((path) => {
      const code = withoutComments(readText(path))
      const touched = isEdge(path) ? [] : world.filter(([pattern]) => pattern.test(code))
      return [
        ...touched.map(([, word]) => `${path} touches ${word} and is no edge of its room`),
        ...(/from '\.\.\/\.\.\//.test(code) ? [`${path} climbs two folders with ../../`] : []),
        ...(/\beval\(|new Function\(/.test(code) ? [`${path} runs text as code`] : []),
      ]
    })
  })
}

/** Takes comments and texts away, so that a word in prose is no breach; `from '…'` stays. */
function withoutComments(code: string): string {
  return code
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|\s)\/\/.*$/gm, '')
    .replace(/(?<!from )(['`])(?:\\.|(?!\1)[^\\\n])*\1/g, "''")
}
