import { expect, test } from '@jest/globals'
import { dialects } from '@ml-actions/engine/dialects/catalogue'
import { formats } from '../formats/catalogue.ts'
import { pushRegular } from './regular.ts'

const column = { name: 'c', scalar: { is: 'column', name: 'c', type: { is: 'text' } }, form: 'text' } as const

test.each(dialects.flatMap((dialect) => formats.map((format) => ({ dialect, format }))))(
  '$dialect.name is asked for the format $format.name, or told why not',
  ({ dialect, format: { regular } }) => {
    if (typeof regular === 'string') expect(regular).toMatch(/^\S.*[^.]$/)
    else expect(pushRegular(column, regular, dialect)).toHaveProperty('is')
  },
)

test.each(['must', 'may not'])(
  'a pattern that %s be found is not asked of an engine that reads it otherwise',
  (word) => {
    const engine = { pattern: (source: string) => (source === word ? undefined : source) }
    const refused = pushRegular(column, { all: ['must'], none: ['may not'] }, engine)
    expect(refused).toBe(`the engine might read the pattern ${word} otherwise than RE2`)
  },
)
