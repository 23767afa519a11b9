import { parseContract } from '@ml-actions/data-validate/contract/parse'
import { printContract } from '@ml-actions/data-validate/contract/print'
import { importers } from '@ml-actions/data-validate/importers/catalogue'
import { type Importer, importDocument } from '@ml-actions/data-validate/importers/importer'
import type { TypeName } from '@ml-actions/dataset/table'
import { Misuse } from '@ml-actions/verdict/faults'
import { documentParser } from './documents.ts'
import { otherDocuments } from './importer-documents.ts'
import type { Parser } from './parser.ts'

const types: readonly (TypeName | undefined)[] = [
  'int64',
  'text',
  'float64',
  'datetime',
  'bool',
  'decimal',
  undefined,
]

/** The importers of other tools' demands, each by itself. */
export const importerParsers: readonly Parser[] = importers.map((importer: Importer) =>
  documentParser({
    name: importer.name,
    documents: [JSON.parse(importer.example), ...(otherDocuments[importer.name] ?? [])],
    read: (text) => readWith(importer, text),
  }),
)

/** What is imported must be a contract that can be printed and read, and every refusal must say why and where. */
function readWith(importer: Importer, text: string): void {
  const typeOf = (column: string) => types[column.length % types.length]
  const isMixed = (column: string) => column.length % 5 === 4
  const { contract, refused } = importDocument(importer, text, 'input', { typeOf, isMixed })
  for (const { what, why, place } of refused) {
    if (![what, why].every((words) => /\S/u.test(words) && words.length < 4_000))
      throw new Error(`a refusal without words: ${JSON.stringify([what, why])}`)
    if (place.line === undefined || place.line < 1) throw new Error(`the refusal of ${what} has no place`)
  }
  const above = refused.map(({ what, why }) => `- ${what}: ${why}`)
  const printed = printContract(contract, [{ at: [], above }])
  try {
    parseContract(printed, 'contract.yml')
  } catch (error) {
    // Whoever reads it is told of a contract that nobody wrote.
    if (error instanceof Misuse)
      throw new Error(`the contract that was made cannot be read: ${error.message}\n${printed}`)
    throw error
  }
}
