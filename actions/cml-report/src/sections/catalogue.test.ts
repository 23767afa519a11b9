import { expect, test } from '@jest/globals'
import { sections } from './catalogue.ts'
import { sectionSuite } from './section.suite.ts'
import { ranks, type Section } from './section.ts'

for (const section of sections) sectionSuite(section)

test('every section has a name of its own', () => {
  expect(new Set(sections.map(({ name }: Section) => name)).size).toBe(sections.length)
})

test('the verdict and the footer matter most', () => {
  expect(
    Object.entries(ranks)
      .toSorted(([, one], [, other]) => one - other)
      .slice(0, 2)
      .map(([name]) => name),
  ).toEqual(['verdict', 'footer'])
})
