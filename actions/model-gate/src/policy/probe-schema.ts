import { probes } from '../probes/catalogue.ts'
import type { Probe } from '../probes/probe.ts'
import { better } from '../rules/better.ts'
import { type marginKeyword, rangeKeywords } from '../rules/keywords.ts'
import { noWorse } from '../rules/no-worse.ts'

type Schemas = Readonly<Record<string, object>>

/**
 * JSON Schema of a check: a probe's where it has the probe's keyword, and its word where several share the keyword;
 * else a metric's.
 * @param ofAnyCheck  keys that every check may have
 * @param ofMetric    what a check of no probe is
 */
export function checkOfProbes(ofAnyCheck: Schemas, ofMetric: object): object {
  const shared = [...new Set(probes.flatMap(({ keyword, word }) => (word === undefined ? [] : [keyword])))]
  const unknownWord = shared.reduce<object>((otherwise, keyword) => {
    const words = probes.flatMap((probe) => (probe.keyword === keyword ? (probe.word ?? []) : []))
    const asked = { enum: words, description: 'Which of these is asked of the model.' }
    return chosen([keyword], {}, { type: 'object', properties: { [keyword]: asked } }, otherwise)
  }, ofMetric)
  const check = probes.reduceRight<object>((otherwise, probe) => {
    const { keyword, word } = probe
    const is = word === undefined ? {} : { properties: { [keyword]: { const: word } } }
    return chosen([keyword], is, { $ref: `#/$defs/${probe.name}` }, otherwise)
  }, unknownWord)
  return { type: 'object', properties: ofAnyCheck, ...check }
}

function chosen(required: readonly string[], is: object, of: object, otherwise: object): object {
  // biome-ignore lint/suspicious/noThenProperty: JSON Schema calls it so, and nobody awaits a schema
  return { if: { type: 'object', required, ...is }, then: of, else: otherwise }
}

/** What a check of each probe is, by its name; a definition of its own is a function of its own in the validator. */
export function probeDefinitions(ofAnyCheck: Schemas): Schemas {
  const names = namesOf(ofAnyCheck)
  return Object.fromEntries(probes.map((probe) => [probe.name, ofProbe(probe, names)]))
}

/** Keys that are allowed here and described elsewhere: the validator then has the code of each once. */
export function namesOf(keys: object): Readonly<Record<string, true>> {
  return Object.fromEntries(Object.keys(keys).map((key) => [key, true]))
}

/** The key that asks for a probe, where the probe's own schema does not describe it. */
function keywordOf({ word, summary }: Probe) {
  return { const: word, description: summary }
}

/** A number of a demand, in the probe's own unit or with one behind it. */
function limitOf({ units }: Probe, { description }: { readonly description: string }) {
  if (units === undefined) return { type: 'number', description }
  return { description, oneOf: [{ type: 'number' }, inUnits(units)] }
}

function inUnits(units: object) {
  const names = Object.keys(units)
  const pattern = `^[0-9]+(\\.[0-9]+)? ?(${names.join('|')})$`
  return { type: 'string', pattern, examples: [`20 ${names.at(-1)}`] }
}

/** A margin of a demand, in the probe's own unit, with one behind it, or as a part of the baseline's value. */
function marginOf({ units }: Probe, margin: ReturnType<typeof marginKeyword>) {
  if (units === undefined) return margin
  return { ...margin, oneOf: [...margin.oneOf, inUnits(units)] }
}

function ofProbe(probe: Probe, ofAnyCheck: object) {
  const limits = Object.entries(rangeKeywords).map(([word, schema]) => [word, limitOf(probe, schema)])
  const demands = {
    ...Object.fromEntries(limits),
    'not-worse-by': marginOf(probe, noWorse.schema['not-worse-by']),
    'better-by': marginOf(probe, better.schema['better-by']),
    by: { const: 'point', description: 'Compares values without an interval.' },
  }
  return {
    type: 'object',
    description: probe.summary,
    additionalProperties: false,
    required: [probe.keyword, ...(probe.required ?? [])],
    properties: {
      [probe.keyword]: keywordOf(probe),
      ...probe.schema,
      ...namesOf(demands),
      ...ofAnyCheck,
    },
    allOf: [{ type: 'object', properties: demands }],
  }
}
