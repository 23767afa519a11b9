import { readText } from '../build/workspace.ts'
import { between, type Generated } from './generated.ts'
import { load } from './load.ts'
import { table } from './page.ts'

interface Row {
  readonly name: string
  readonly summary: string
  readonly alarm?: { readonly side: 'at-most' | 'under' | 'at-least'; readonly limit: number }
  readonly ofNumbers?: unknown
  readonly ofCategories?: unknown
  readonly chosen?: unknown
}

const page = 'docs/drift.md'
const inWords = { 'at-most': 'at most', under: 'under', 'at-least': 'at least' } as const

/** Writes the table of other tools' numbers into the page on drift. */
export async function driftDocs(): Promise<readonly Generated[]> {
  const path = 'actions/drift-check/src/compat/catalogue.ts'
  const { compatNumbers } = await load<{ compatNumbers: readonly Row[] }>(path)
  const rows = compatNumbers.map(({ name, summary, alarm, ofNumbers, ofCategories, chosen }) => [
    `\`${name}\``,
    [...(ofNumbers || chosen ? ['numbers'] : []), ...(ofCategories || chosen ? ['texts'] : [])].join(', '),
    summary,
    alarm === undefined ? '' : `${inWords[alarm.side]} ${alarm.limit}`,
  ])
  const written = table(['name', 'of', 'definition', 'calls it drifted'], rows)
  return [{ path: page, text: between(readText(page), 'compat', written) }]
}
