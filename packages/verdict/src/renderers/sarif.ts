import { showInvisible } from '../escape/invisible.ts'
import { signOf } from '../outcome-in-words.ts'
import { placeInWords } from '../place.ts'
import { shorten } from '../shorten.ts'
import type { Check, Verdict } from '../verdict.ts'
import { fingerprints } from './fingerprint.ts'
import { halve } from './halve.ts'
import { type Located, located } from './located.ts'
import type { Renderer, Surroundings } from './renderer.ts'

/** GitHub shows 5,000 results of a run and refuses 25,000. */
const most = 5_000

/** SARIF 2.1.0, https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html, as code scanning reads it. */
export const sarif: Renderer = {
  name: 'sarif',
  file: 'verdict.sarif',
  mediaType: 'application/sarif+json',
  summary: 'SARIF 2.1.0, as code scanning reads it: one rule a check, one result a place',
  render(verdict, around) {
    return halve(most, around.limit ?? Infinity, (count) => {
      return `${JSON.stringify(logOf(verdict, around, count), undefined, 2)}\n`
    })
  },
}

type Json = { readonly [name: string]: unknown }

function logOf(verdict: Verdict, around: Surroundings, count: number): Json {
  const results = located(verdict, around, count)
  const asked = [...verdict.checks, ...results.map((result) => result.check)]
  const rules = new Map(asked.map((check) => [check.rule, check]))
  const ids = [...rules.keys()]
  const named = fingerprints()
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: `ml-actions ${verdict.action}`,
            semanticVersion: around.version,
            rules: [...rules.values()].map((check) => ruleOf(check, around)),
          },
        },
        invocations: [{ executionSuccessful: true, toolExecutionNotifications: notifications(verdict) }],
        columnKind: 'utf16CodeUnits',
        results: results.map((result) => resultOf(result, ids.indexOf(result.check.rule), named)),
      },
    ],
  }
}

function ruleOf(check: Check, around: Surroundings): Json {
  const help = around.helpFor?.(check.rule)
  return {
    id: check.rule,
    shortDescription: { text: `The check ${check.rule}` },
    help: { text: help === undefined ? `The check ${check.rule} did not hold.` : `See ${help}` },
    ...(help === undefined ? {} : { helpUri: help }),
    defaultConfiguration: { level: check.severity === 'error' ? 'error' : 'warning' },
  }
}

/** The headline, and what was noticed besides. */
function notifications(verdict: Verdict): readonly Json[] {
  const level = { pass: 'note', fail: 'error', inconclusive: 'warning' }[verdict.outcome]
  return [
    { level, message: message(verdict.headline) },
    ...verdict.notes.slice(0, 50).map((note) => ({ level: 'note', message: message(note) })),
  ]
}

function resultOf(one: Located, ruleIndex: number, named: (parts: readonly string[]) => string): Json {
  const { check, place } = one
  const parts = [check.rule, check.name, check.subject ?? '', place.path]
  return {
    ruleId: check.rule,
    ruleIndex,
    ...kindOf(check),
    message: message(described(one)),
    locations: [locationOf(one)],
    partialFingerprints: { 'checkColumnFile/v1': named(parts) },
  }
}

/** What is not known is open and has no level (§3.27.9, §3.27.10). */
function kindOf(check: Check): Json {
  if (check.outcome === 'inconclusive') return { kind: 'open', level: 'none' }
  return { kind: 'fail', level: check.severity === 'error' ? 'error' : 'warning' }
}

function described({ check, finding }: Located): string {
  const first = finding === undefined || finding.is === check.is ? '' : ` (${finding.is})`
  const todo = check.todo === undefined ? '' : `; ${check.todo}`
  return `${signOf(check).word}: ${check.name}: ${check.is}${first}; wanted: ${check.wanted}${todo}`
}

function locationOf({ finding, place }: Located): Json {
  const region = {
    startLine: place.line,
    startColumn: place.column,
    endColumn: place.column === undefined ? undefined : place.endColumn,
  }
  const inside = finding?.place
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(place.path), uriBaseId: '%SRCROOT%' },
      ...(place.line === undefined ? {} : { region }),
    },
    ...(inside === undefined || inside.line !== undefined
      ? {}
      : { logicalLocations: [{ fullyQualifiedName: shorten(showInvisible(placeInWords(inside)), 1_000) }] }),
  }
}

/** A relative reference (RFC 3986, section 4.2): each part percent-encoded. */
function uriOf(path: string): string {
  return path.toWellFormed().split('/').map(encodeURIComponent).join('/')
}

/** In a message, `[text](target)` would be a link and `{0}` a placeholder (§3.11.5, §3.11.6): escaped. */
function message(text: string): Json {
  return {
    text: shorten(showInvisible(text), 1_000)
      .replace(/[\\[\]]/gu, '\\$&')
      .replace(/[{}]/gu, '$&$&'),
  }
}
