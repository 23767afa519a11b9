import { globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'

const files = globSync('**/*.ts', { cwd: import.meta.dirname }).filter((file) => !file.endsWith('.test.ts'))
const modules = await Promise.all(files.map((file) => import(`${import.meta.dirname}/${file}`)))
const scope: Readonly<Record<string, unknown>> = Object.assign({}, ...modules)

const examples = files.flatMap((file) =>
  [...readFileSync(`${import.meta.dirname}/${file}`, 'utf8').matchAll(/@example {2}(.*) \/\/ → (.*)/g)].map(
    ([, expression = '', value = '']) => ({ file, expression, value }),
  ),
)

function evaluated(expression: string): unknown {
  return new Function(...Object.keys(scope), `return (${expression})`)(...Object.values(scope))
}

/** Rounds every number inside to the decimals that the example prints. */
function rounded(value: unknown, decimals: number): unknown {
  return JSON.parse(
    JSON.stringify(value, (_, inner) =>
      typeof inner === 'number'
        ? Number(inner.toFixed(decimals)) + 0
        : ArrayBuffer.isView(inner)
          ? [...(inner as Float64Array)]
          : inner,
    ),
  )
}

describe('the examples in doc comments', () => {
  test('stand beside most functions', () => {
    expect(examples.length).toBeGreaterThan(50)
  })

  test.each(examples)('$file: $expression is $value', ({ expression, value }) => {
    const exponent = Number(value.match(/e-(\d+)/)?.[1] ?? 0)
    const decimals =
      exponent + Math.max(0, ...[...value.matchAll(/\.(\d+)/g)].map(([, digits = '']) => digits.length))
    expect(rounded(evaluated(expression), decimals)).toEqual(rounded(evaluated(value), decimals))
  })
})
