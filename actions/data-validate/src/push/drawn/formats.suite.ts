import { formats as catalogue } from '@ml-actions/conditions/formats/catalogue'
import { anyOf, few, some } from './choice.suite.ts'
import type { Family } from './family.suite.ts'

const words = few(...catalogue.map(({ name }) => name))

/** How texts are written. */
export const formats: Family = {
  ofColumn: ({ text }) =>
    anyOf(text === true ? { format: some<unknown>(words, few({ strptime: '%Y-%m-%d' })) } : {}),
}
