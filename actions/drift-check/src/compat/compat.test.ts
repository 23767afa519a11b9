import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { compatNumbers } from './catalogue.ts'
import { compatSuite, numbers, texts } from './compat-number.suite.ts'
import { reproduce } from './reproduce.ts'
import type { Sample } from './sample.ts'

for (const number of compatNumbers) compatSuite(number)

interface Side {
  readonly values?: readonly number[]
  readonly counts?: Readonly<Record<string, number>>
  readonly series?: readonly [rows: number, factor: number, modulus: number, divisor: number, shift: number]
}

interface Case {
  readonly name: string
  readonly reference: Side
  readonly current: Side
  readonly gives: Readonly<Record<string, number>>
  readonly alarms: Readonly<Record<string, boolean>>
  readonly chosen: string
}

const path = `${import.meta.dirname}/../../oracles/compat.json`
const { cases }: { readonly cases: readonly Case[] } = JSON.parse(readFileSync(path, 'utf8'))

function sampleOf({ values, counts, series }: Side): Sample {
  if (counts !== undefined) return texts(counts)
  if (series === undefined) return numbers(values ?? [])
  const [rows, factor, modulus, divisor, shift] = series
  return numbers(Array.from({ length: rows }, (_, i) => (((i * factor) % modulus) / divisor) ** 2 + shift))
}

/** evidently's words for what it chose. */
const chosenBy = {
  'K-S p_value': 'evidently.ks',
  'Z-test p_value': 'evidently.z',
  'chi-square p_value': 'evidently.chisquare',
  'Wasserstein distance (normed)': 'evidently.wasserstein',
  'Jensen-Shannon distance': 'evidently.jensenshannon',
} as const

describe.each(cases)('of $name the other tools themselves say', (one) => {
  const [reference, current] = [sampleOf(one.reference), sampleOf(one.current)]
  const found = (name: string) => {
    const number = compatNumbers.find((each) => each.name === name)
    return number && reproduce(number, reference, current)
  }

  test.each(Object.entries(one.gives))('%s is %d', (name, value) => {
    const ours = found(name)?.value ?? Number.NaN
    const isP = /\.(ks|z|chisquare|p_)/.test(found(name)?.by ?? name)
    expect(Math.abs(ours - value)).toBeLessThanOrEqual((isP ? 1e-7 : 1e-9) * Math.abs(value) + 1e-14)
  })

  test('where a column drifted by their limits, and by which number they would go', () => {
    for (const [name, isAlarm] of Object.entries(one.alarms)) {
      if (one.gives[name] !== undefined) expect([name, found(name)?.isAlarm]).toEqual([name, isAlarm])
    }
    const [words = ''] = Object.keys(chosenBy).filter((each) => one.chosen.includes(`method=${each}`))
    expect(found('evidently')?.by).toBe(chosenBy[words as keyof typeof chosenBy])
  })
})

test('the vectors name every number', () => {
  const named = new Set(cases.flatMap(({ gives }) => Object.keys(gives)))
  expect(compatNumbers.map(({ name }) => name).filter((name) => !named.has(name))).toEqual([])
})
