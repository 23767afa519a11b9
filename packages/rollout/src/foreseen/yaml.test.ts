import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parse } from 'yaml'
import type { Json } from '../json.ts'
import { yamlLines } from './yaml.ts'

test('maps and lists stand as people write them', () => {
  const value = {
    kind: 'Service',
    spec: { ports: [{ port: 80 }, { port: 81 }], selector: {}, on: 'yes', at: '08' },
  }
  expect(yamlLines(value)).toEqual([
    'kind: Service',
    'spec:',
    '  ports:',
    '    - port: 80',
    '    - port: 81',
    '  selector: {}',
    '  "on": "yes"',
    '  at: "08"',
  ])
})

test('what is written is read back as it was, whatever it holds', () => {
  fc.assert(
    fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
      const json = JSON.parse(JSON.stringify(value)) as Json
      expect(parse(yamlLines(json).join('\n'), { version: '1.2', merge: false })).toEqual(json)
    }),
  )
  const words = [
    '~',
    'null',
    'NO',
    '1e3',
    '.5',
    '-',
    '- a',
    'a: b',
    'a #b',
    'a:',
    ' a',
    '&a',
    '*a',
    '!a',
    '%a',
    '@a',
    '=',
    '0x1',
    '…',
    '.inf',
    '.',
  ]
  for (const word of words) expect(parse(yamlLines({ [word]: word }).join('\n'))).toEqual({ [word]: word })
})
