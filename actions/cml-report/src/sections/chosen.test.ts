import { describe, expect, test } from '@jest/globals'
import { Misuse } from '@ml-actions/verdict/faults'
import { sections } from './catalogue.ts'
import { chosenSections } from './chosen.ts'

const names = (...asked: readonly string[]) => chosenSections(asked).map(({ name }) => name)

describe('the sections that are shown', () => {
  test('are all where none is named', () => {
    expect(names()).toEqual(sections.map(({ name }) => name))
  })

  test('are those that are named, in that order and once, between headline and footer', () => {
    expect(names('roc', 'metrics', 'roc')).toEqual(['headline', 'provenance', 'roc', 'metrics', 'footer'])
    expect(names('footer', 'metrics', 'headline')).toEqual(['headline', 'provenance', 'metrics', 'footer'])
  })

  test.each([
    ['metric', 'did you mean "metrics"?'],
    ['something', 'write one of these a line'],
  ])('are never guessed: %s', (name, todo) => {
    expect(() => names(name)).toThrow(todo)
    expect(() => names(name)).toThrow(Misuse)
  })
})
