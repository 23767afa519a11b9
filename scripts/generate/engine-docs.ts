import { readText } from '../build/workspace.ts'
import { between, type Generated } from './generated.ts'
import { load } from './load.ts'
import { table } from './page.ts'

interface Check {
  readonly name: string
  readonly level: string
  readonly fold?: unknown
  readonly close?: unknown
  readonly push?: unknown
  readonly unpushed?: string
}

const path = 'docs/engines.md'

/** Puts into the page on engines which checks each of them is asked, and by which keywords rows are chosen. */
export async function engineDocs(): Promise<readonly Generated[]> {
  const { checks } = await load<{ checks: readonly Check[] }>('actions/data-validate/src/checks/catalogue.ts')
  const { adapters } = await load<{ adapters: readonly { readonly name: string }[] }>(
    'packages/engine/src/adapters/catalogue.ts',
  )
  const { dialects } = await load<{ dialects: readonly { readonly name: string }[] }>(
    'packages/engine/src/dialects/catalogue.ts',
  )
  const { keywords } = await load<{ keywords: readonly Pick<Check, 'name'>[] }>(
    'packages/conditions/src/keywords/catalogue.ts',
  )
  const names = dialects.map(({ name }) => name)
  const open = new Set(adapters.map(({ name }) => name))
  const rows = checks.map((check) => {
    const isAsked = check.push !== undefined || (check.fold === undefined && check.close === undefined)
    const asked = (name: string) => (isAsked ? (open.has(name) ? 'yes' : 'no way there yet') : 'no')
    return [`\`${check.name}\``, check.level, 'yes', ...names.map(asked)]
  })
  const head = ['keyword', 'of', 'local', ...names]
  const reasons = checks.flatMap(({ name, unpushed }) =>
    unpushed === undefined ? [] : [`- \`${name}\`: ${unpushed}.`],
  )
  const ofRows = keywords.map(({ name }) => `\`${name}\``).toSorted()
  const parts = { engines: table(head, rows), unpushed: reasons.join('\n'), where: `${ofRows.join(', ')}.` }
  const text = Object.entries(parts).reduce((page, [name, part]) => between(page, name, part), readText(path))
  return [{ path, text }]
}
