import { readdirSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { rules } from './catalogue.ts'
import { ruleSuite } from './rule.suite.ts'

for (const rule of rules) ruleSuite(rule)

describe('the catalogue of rules', () => {
  test('is in order and has every file that makes one', () => {
    const names = rules.map(({ name }) => name)
    const files = readdirSync(import.meta.dirname).map((file) => file.replace('.ts', ''))
    expect(names).toEqual(names.toSorted())
    expect(files.filter((file) => /^(slice-.*|floor|better|no-worse)$/.test(file))).toEqual(names)
  })

  test('answers each keyword by one rule for all rows and one for slices at most', () => {
    const asked = rules.flatMap(({ keywords, sliced }) => keywords.map((keyword) => `${keyword} ${sliced}`))
    expect(new Set(asked).size).toBe(asked.length)
  })
})
