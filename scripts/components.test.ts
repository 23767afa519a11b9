import { describe, expect, test } from '@jest/globals'
import { parse, parseAllDocuments } from 'yaml'
import { filesBelow, readText } from './build/workspace.ts'

interface Include {
  readonly component?: string
  readonly inputs?: Readonly<Record<string, unknown>>
}

interface Input {
  readonly type?: string
  readonly default?: unknown
  readonly options?: readonly unknown[]
  readonly regex?: string
}

const pages = filesBelow('.', (path) => path.endsWith('.md') && !path.includes('/scenarios/')).flatMap(
  (page) =>
    [...readText(page).matchAll(/^( *)```ya?ml\n([\s\S]*?)^\1```/gm)].map(({ 2: text = '' }) => ({
      page,
      text,
    })),
)
const files = filesBelow('workflows-examples/gitlab', (path) => path.endsWith('.yaml')).map((page) => ({
  page,
  text: readText(page),
}))
const included = [...pages, ...files].flatMap(({ page, text }) => {
  const value: unknown = parse(text, { logLevel: 'silent' })
  const include = typeof value === 'object' && value !== null && 'include' in value ? value.include : []
  const list: readonly Include[] = Array.isArray(include) ? include : []
  return list.map(({ component = '', inputs = {} }) => ({ page, component, inputs }))
})

test('components are shown to users, all seven of them', () => {
  const shown = new Set(included.map(({ component }) => component.replace(/^.*\/|@.*$/g, '')))
  expect([...shown].sort()).toEqual(
    filesBelow('templates', () => true).map((file) => file.replace(/^.*\/|\.yml$/g, '')),
  )
})

describe.each(included)('what $page asks of $component', ({ component, inputs }) => {
  const [, name = ''] = /^\$CI_SERVER_FQDN\/org\/ml-actions\/([a-z-]+)@v1$/.exec(component) ?? []
  const known = inputsOf(name)

  test('is an input of it, of its type and its options', () => {
    for (const [input, value] of Object.entries(inputs)) {
      const spec = known[input]
      expect([input, spec]).toEqual([input, expect.anything()])
      expect([input, typeof value]).toEqual([input, spec?.type ?? 'string'])
      if (spec?.options !== undefined) expect(spec.options).toContain(value)
      if (spec?.regex !== undefined) expect(value).toMatch(new RegExp(spec.regex))
    }
  })

  test('has all that must be given', () => {
    const needed = Object.entries(known).filter(([, spec]) => spec.default === undefined)
    expect(Object.keys(inputs)).toEqual(expect.arrayContaining(needed.map(([input]) => input)))
  })
})

function inputsOf(name: string): Readonly<Record<string, Input>> {
  const documents = parseAllDocuments(readText(`templates/${name}.yml`))
  return Array.isArray(documents) ? documents[0]?.toJS().spec.inputs : {}
}
