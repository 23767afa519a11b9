import { Misuse } from '@ml-actions/verdict/faults'

/** The attributes of an element by name, in a map without prototype. */
export type Attributes = Readonly<Record<string, string>>

/** Told of each element in the order of the document. */
export interface Visitor {
  enter(name: string, attributes: Attributes): void
  leave?(name: string): void
}

/** Deeper elements are no report of any tool. */
const deepest = 64

/**
 * Walks an XML document from its first to its last element; nothing is kept of it.
 *
 * Entities are the five of XML itself: a DOCTYPE is passed over, nothing that it declares is expanded or fetched.
 * @throws {Misuse} with line and column, where it is not well-formed, or deeper than 64 elements
 */
export async function walkXml(text: string, path: string, { enter, leave }: Visitor): Promise<void> {
  const { SaxesParser } = await import('saxes')
  const parser = new SaxesParser({ position: true, xmlns: false })
  let depth = 0
  const refuse = (is: string, wanted: string): never => {
    const place = { path, line: parser.line, column: parser.column + 1 }
    throw new Misuse({ is, wanted, todo: 'did what wrote it end early? write it again', place })
  }
  parser.on('error', ({ message }) =>
    refuse(`the file is no XML: ${whatOnly(message)}`, 'a well-formed document'),
  )
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1
    if (depth > deepest) refuse('the elements are too deep', `at most ${deepest} elements inside each other`)
    enter(name, attributes)
  })
  parser.on('closetag', ({ name }) => {
    depth -= 1
    leave?.(name)
  })
  parser.write(text.replace(/^\uFEFF/, '')).close()
}

/** The parser's message without the place that it puts before it. */
function whatOnly(message: string): string {
  return message
    .replace(/^[0-9]+:[0-9]+: /, '')
    .replace(/\.$/, '')
    .slice(0, 120)
}
