import { expect, test } from '@jest/globals'
import { Misuse } from '@ml-actions/verdict/faults'
import fc from 'fast-check'
import { walkXml } from './xml.ts'

async function walked(text: string): Promise<readonly string[]> {
  const seen: string[] = []
  await walkXml(text, 'a.xml', {
    enter: (name, attributes) => seen.push(`<${name} ${JSON.stringify(attributes)}>`),
    leave: (name) => seen.push(`</${name}>`),
  })
  return seen
}

test('elements come in the order of the document, with their attributes', async () => {
  const seen = await walked('\uFEFF<?xml version="1.0"?><a><b x="1 &lt; 2"/><!-- c --><![CDATA[<d>]]></a>')
  expect(seen).toEqual(['<a {}>', '<b {"x":"1 < 2"}>', '</b>', '</a>'])
})

test('a DOCTYPE is passed over, and what it declares is not expanded', async () => {
  expect(await walked('<!DOCTYPE a SYSTEM "http://example.invalid/a.dtd"><a/>')).toEqual(['<a {}>', '</a>'])
  const bomb = `<!DOCTYPE a [<!ENTITY b "${'x'.repeat(99)}"><!ENTITY c "&b;&b;">]><a>&c;</a>`
  await expect(walked(bomb)).rejects.toThrow('a.xml:1:')
  await expect(walked('<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a x="&b;"/>')).rejects.toThrow(
    'undefined entity',
  )
})

test.each([
  ['', 'nothing'],
  ['<a>', 'an end that is missing'],
  ['<a></b>', 'an end of another element'],
  ['<a x=1/>', 'a value without quotes'],
  ['<a x="1" x="2"/>', 'an attribute twice'],
  ['<a/><b/>', 'two roots'],
  ['{"a": 1}', 'JSON'],
  [`${'<a>'.repeat(65)}${'</a>'.repeat(65)}`, '65 elements deep'],
  [`${'<a>'.repeat(1e5)}`, 'a hundred thousand elements deep'],
])('%.20j is refused: %s', async (text) => {
  await expect(walked(text)).rejects.toBeInstanceOf(Misuse)
})

test('a name that objects have by themselves is a name', async () => {
  expect(await walked('<a __proto__="1" constructor="2"/>')).toHaveLength(2)
})

test('any text is walked or refused', async () => {
  const piece = fc.constantFrom(
    '<a',
    '>',
    '</a>',
    ' x="',
    '"',
    '&amp;',
    '&',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '<!DOCTYPE a [',
    '<?x',
    'é',
    '\0',
  )
  await fc.assert(
    fc.asyncProperty(fc.array(piece), async (pieces) => {
      await walked(pieces.join('')).catch((fault) => expect(fault).toBeInstanceOf(Misuse))
    }),
  )
})
