import { describe, expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { hostileText } from './escape/hostile.suite.ts'
import { parseVerdict, printVerdict } from './json.ts'
import { schema } from './json-schema.ts'
import { checkOf, saying, verdictOf } from './verdict.suite.ts'
import type { Verdict } from './verdict.ts'

const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(schema)

/** Prints a verdict, changes the parsed JSON, and prints that. */
function changed(
  change: (document: Record<string, unknown>) => void,
  verdict = verdictOf({ outcome: 'fail' }),
): string {
  const document = JSON.parse(printVerdict(verdict, '0.1.0')) as Record<string, unknown>
  change(document)
  return JSON.stringify(document)
}

function refusal(text: string): string {
  const parsed = parseVerdict(text)
  return parsed.is === 'refused' ? `${parsed.because.is}; wanted: ${parsed.because.wanted}` : 'not refused'
}

describe('reading verdict.json', () => {
  test.each([
    ['', 'verdict.json is not JSON; wanted: one JSON object'],
    ['{', 'verdict.json is not JSON; wanted: one JSON object'],
    ['null', 'verdict.json: null; wanted: an object'],
    ['[]', 'verdict.json: a list of 0; wanted: an object'],
    ['7', 'verdict.json: 7; wanted: an object'],
    ['"x"', 'verdict.json: "x"; wanted: an object'],
    ['{"version":2}', 'verdict.json has version 2, which is newer than this ml-actions; wanted: version 1'],
    ['{"version":0}', 'verdict.json has version 0, which this ml-actions no longer reads; wanted: version 1'],
    ['{"version":"1"}', 'verdict.json says no version; wanted: version 1'],
    ['{}', 'verdict.json says no version; wanted: version 1'],
    ['{"version":1}', 'verdict.json: has no "$schema"; wanted: "$schema"'],
    [' '.repeat(1_048_577), 'verdict.json is longer than 1 MiB; wanted: at most 1,048,576 bytes'],
    [`"${'é'.repeat(524_288)}"`, 'verdict.json is longer than 1 MiB; wanted: at most 1,048,576 bytes'],
    ['['.repeat(200_000), 'verdict.json is not JSON; wanted: one JSON object'],
    [`${'['.repeat(1_000)}${']'.repeat(1_000)}`, 'verdict.json: a list of 1; wanted: an object'],
    [' '.repeat(1_048_576), 'verdict.json is not JSON; wanted: one JSON object'],
  ])('%.20j is refused', (text, why) => {
    expect(refusal(text)).toBe(why)
  })

  test.each<[string, (document: Record<string, unknown>) => void, string]>([
    [
      'a name that it does not know',
      (it) => {
        it['extra'] = 1
      },
      'verdict.json: has "extra"; wanted: one of "$schema", "version", "toolVersion", "action", "mode", "outcome", "headline", "checks", "metrics", "tables", "notes", "sources", "facts"',
    ],
    [
      'a long name',
      (it) => {
        it['x'.repeat(90)] = 1
      },
      `verdict.json: has "${'x'.repeat(60)}…"; wanted: one of`,
    ],
    [
      'an absent name',
      (it) => {
        delete it['notes']
      },
      'verdict.json: has no "notes"; wanted: "notes"',
    ],
    [
      'a schema of another',
      (it) => {
        it['$schema'] = 'x'
      },
      'verdict.json/$schema: "x"; wanted: "urn:ml-actions:verdict:1"',
    ],
    [
      'an outcome of another',
      (it) => {
        it['outcome'] = 'maybe'
      },
      'verdict.json/outcome: "maybe"; wanted: one of "pass", "fail", "inconclusive"',
    ],
    [
      'an action that is no word',
      (it) => {
        it['action'] = 'A b'
      },
      'verdict.json/action: "A b"; wanted: a text of at most 100 characters like ^[a-z][a-z0-9-]*$',
    ],
    [
      'a text that is a number',
      (it) => {
        it['headline'] = 7
      },
      'verdict.json/headline: 7; wanted: a text of at most 4000 characters',
    ],
    [
      'a text that is too long',
      (it) => {
        it['headline'] = 'x'.repeat(4_001)
      },
      `verdict.json/headline: "${'x'.repeat(60)}…"; wanted: a text of at most 4000 characters`,
    ],
    [
      'a list that is an object',
      (it) => {
        it['checks'] = {}
      },
      'verdict.json/checks: an object; wanted: a list of at most 2000',
    ],
    [
      'a list that is too long',
      (it) => {
        it['notes'] = Array(2_001).fill('x')
      },
      'verdict.json/notes: a list of 2001; wanted: a list of at most 2000',
    ],
    [
      'something deep in a list',
      (it) => {
        it['notes'] = ['x', 7]
      },
      'verdict.json/notes/1: 7; wanted: a text of at most 4000 characters',
    ],
    [
      'facts that are a list',
      (it) => {
        it['facts'] = []
      },
      'verdict.json/facts: a list of 0; wanted: an object',
    ],
    [
      'a fact that is an object',
      (it) => {
        it['facts'] = { 'a/b~c': {} }
      },
      'verdict.json/facts/a~1b~0c: an object; wanted: a text, a number, true, false or null',
    ],
    [
      'a fact that is too long',
      (it) => {
        it['facts'] = { a: 'x'.repeat(4_001) }
      },
      `verdict.json/facts/a: "${'x'.repeat(60)}…"; wanted: a text, a number, true, false or null`,
    ],
    [
      'too many facts',
      (it) => {
        it['facts'] = Object.fromEntries(Array.from({ length: 2_001 }, (_, at) => [`f${at}`, at]))
      },
      'verdict.json/facts: 2001 names; wanted: at most 2000',
    ],
    [
      'a fact with a long name',
      (it) => {
        it['facts'] = { ['x'.repeat(300)]: [] }
      },
      `verdict.json/facts/${'x'.repeat(100)}: a list of 0; wanted: a text, a number, true, false or null`,
    ],
    [
      'a source without a digest',
      (it) => {
        it['sources'] = [{ path: 'a', bytes: 1, digest: 'sha256:00' }]
      },
      'verdict.json/sources/0/digest: "sha256:00"; wanted: a text of at most 71 characters like ^sha256:[0-9a-f]{64}$',
    ],
    [
      'a size that is no whole number',
      (it) => {
        it['sources'] = [{ path: 'a', bytes: 1.5, digest: `sha256:${'0'.repeat(64)}` }]
      },
      'verdict.json/sources/0/bytes: 1.5; wanted: a whole number from 0 to 9007199254740991',
    ],
    [
      'a size below nothing',
      (it) => {
        it['sources'] = [{ path: 'a', bytes: -1, digest: `sha256:${'0'.repeat(64)}` }]
      },
      'verdict.json/sources/0/bytes: -1; wanted: a whole number from 0 to 9007199254740991',
    ],
    [
      'a size beyond exactness',
      (it) => {
        it['sources'] = [{ path: 'a', bytes: 2 ** 53, digest: `sha256:${'0'.repeat(64)}` }]
      },
      'verdict.json/sources/0/bytes: 9007199254740992; wanted: a whole number from 0 to 9007199254740991',
    ],
    [
      'a limit that is null',
      (it) => {
        it['metrics'] = [{ name: 'a', better: 'higher', limitAt: null }]
      },
      'verdict.json/metrics/0/limitAt: null; wanted: a finite number',
    ],
    [
      'a value that is a text',
      (it) => {
        it['metrics'] = [{ name: 'a', better: 'higher', old: { value: '7' } }]
      },
      'verdict.json/metrics/0/old/value: "7"; wanted: a finite number or null',
    ],
    [
      'a level above one',
      (it) => {
        it['metrics'] = [{ name: 'a', better: 'higher', old: { value: null, level: 95 } }]
      },
      'verdict.json/metrics/0/old/level: 95; wanted: a finite number from 0 to 1',
    ],
    [
      'a count of things below nothing',
      (it) => {
        it['metrics'] = [{ name: 'a', better: 'higher', old: { value: 1, n: -1 } }]
      },
      'verdict.json/metrics/0/old/n: -1; wanted: a finite number from 0',
    ],
    [
      'a boolean for a number',
      (it) => {
        it['metrics'] = [{ name: 'a', better: 'higher', old: { value: true } }]
      },
      'verdict.json/metrics/0/old/value: true; wanted: a finite number or null',
    ],
  ])('%s is refused', (_, change, why) => {
    expect(refusal(changed(change))).toMatch(
      why.endsWith('one of') ? new RegExp(`^${why.replace(/[…"]/g, '.')}`) : why,
    )
    expect(refusal(changed(change)).startsWith(why)).toBe(true)
  })

  test('a number that JSON reads as infinite is refused', () => {
    const text = changed((it) => {
      it['facts'] = { a: 'here' }
    }).replace('"here"', '1e999')
    expect(refusal(text)).toBe(
      'verdict.json/facts/a: Infinity; wanted: a text, a number, true, false or null',
    )
    const metric = changed((it) => {
      it['metrics'] = [{ name: 'a', better: 'higher', limitAt: 'here' }]
    }).replace('"here"', '-1e999')
    expect(refusal(metric)).toBe('verdict.json/metrics/0/limitAt: -Infinity; wanted: a finite number')
  })

  test.each<[string, Verdict]>([
    ['no check', verdictOf()],
    ['a check that failed', verdictOf({ checks: [checkOf(), checkOf({ outcome: 'fail' })] })],
    [
      'a check that is inconclusive',
      verdictOf({ checks: [checkOf(), checkOf({ outcome: 'inconclusive' })] }),
    ],
    ['only checks that do not decide', verdictOf({ checks: [checkOf({ severity: 'warn' })] })],
  ])('a pass with %s is refused', (_, verdict) => {
    expect(refusal(printVerdict(verdict, '0.1.0'))).toBe(
      'verdict.json says pass, and its checks do not; wanted: an outcome that its checks support',
    )
  })

  test.each(['fail', 'inconclusive'] as const)(
    'a verdict may be less green than its checks: %s',
    (outcome) => {
      expect(parseVerdict(printVerdict(verdictOf({ outcome, checks: [checkOf()] }), '0.1.0')).is).toBe(
        'verdict',
      )
    },
  )

  test('a refusal says what to do', () => {
    expect(parseVerdict('')).toMatchObject({
      because: { todo: 'give the verdict.json that an action of this suite wrote, unchanged' },
    })
  })

  test('no text makes it throw', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), hostileText), (text) => {
        expect(['verdict', 'refused']).toContain(parseVerdict(text).is)
      }),
    )
  })

  test('it refuses whatever the published schema refuses', () => {
    const document = JSON.parse(printVerdict(saying('x'), '0.1.0'))
    const leaves = fc.constantFrom<unknown>(
      null,
      '',
      'x'.repeat(5_000),
      -1,
      0.5,
      1e300,
      true,
      [],
      {},
      ['x'],
      { a: 1 },
    )
    const paths = pathsIn(document)
    fc.assert(
      fc.property(fc.constantFrom(...paths), leaves, (path, leaf) => {
        const mutated = structuredClone(document)
        put(mutated, path, leaf)
        expect(parseVerdict(JSON.stringify(mutated)).is).toBe(validate(mutated) ? 'verdict' : 'refused')
      }),
      { numRuns: 500 },
    )
  })
})

function pathsIn(value: unknown): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [[]]
  return Object.entries(value).flatMap(([name, one]) => [
    [name],
    ...pathsIn(one).map((path) => [name, ...path]),
  ])
}

function put(value: unknown, path: readonly string[], leaf: unknown): void {
  const [name = '', ...rest] = path
  const holder = value as Record<string, unknown>
  if (rest.length === 0) holder[name] = leaf
  else put(holder[name], rest, leaf)
}
