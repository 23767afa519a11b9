import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { validated } from './twin.ts'

interface Fault {
  readonly line: number
  readonly column: number
  readonly name: string
  readonly check: string
}

const home = join(import.meta.dirname, '..', '..', '..', 'examples', 'flights')
const contract = readFileSync(join(home, 'contract.yml'), 'utf8')
const read = (name: string) => readFileSync(join(home, 'data', name))

describe('the flights of the example', () => {
  test.each(['train.csv', 'test.csv', 'test.parquet'])('%s keeps its contract', async (name) => {
    const verdict = await validated(contract, { [name]: read(name) })
    expect(verdict.checks.filter(({ outcome }) => outcome !== 'pass')).toEqual([])
    expect(verdict.outcome).toBe('pass')
  })

  test('broken.csv is stopped at each of its faults, and nowhere else', async () => {
    const { checks } = await validated(contract, { 'data/broken.csv': read('broken.csv') })
    const failed = checks.filter(({ outcome }) => outcome === 'fail')
    const found = failed.flatMap(({ rule, findings }) =>
      findings.map(({ place }) => `${rule.slice(5)} ${place?.field} ${place?.line}`),
    )
    const planted: readonly Fault[] = JSON.parse(read('broken.faults.json').toString())
    expect(found.toSorted()).toEqual(
      planted.map(({ check, name, line }) => `${check} ${name} ${line}`).toSorted(),
    )
  })
})
