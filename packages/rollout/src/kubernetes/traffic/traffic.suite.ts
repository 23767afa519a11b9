import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { at, type Json } from '../../json.ts'
import { percent, type Route, type Weight } from '../../plan.ts'
import type { Slot } from '../../state.ts'
import type { JsonPatch, Manifest } from '../cluster.ts'
import { applyPatch } from '../twin/json-patch.ts'
import type { Slots, Traffic } from './traffic.ts'

/** A provider with an object that it can move traffic in. */
export interface Example {
  readonly traffic: Traffic
  readonly route: Route
  /** As a user has it: the stable release serves everything. */
  readonly manifest: Manifest
  /** Weights that it can give. */
  readonly weights: readonly number[]
  /** The two releases where their names are not the usual ones. */
  readonly arms?: Slots
}

/** The two slots of examples that name no others. */
export const slots: Slots = { stable: slot('a', 'fraud'), candidate: slot('b', 'fraud-b') }

/** What holds for every way to move traffic. */
export function trafficSuite({ traffic, route, manifest, weights, arms = slots }: Example): void {
  const weight = fc.constantFrom(...weights).map(percent)
  describe(`traffic by ${traffic.name}:`, () => {
    test('the candidate has nothing before it is given anything', () => {
      const seen = traffic.weightIn(manifest, route, arms)
      expect(seen.is === 'weight' ? (seen.weight ?? 0) : seen.message).toBe(0)
    })

    test('a weight that was given is the weight that is read', () => {
      fc.assert(
        fc.property(fc.array(weight, { minLength: 1, maxLength: 5 }), (given) => {
          const last = given.reduce(
            (object, one) => moved(traffic, { object, route, weight: one, arms }),
            manifest,
          )
          expect(traffic.weightIn(last, route, arms)).toEqual({ is: 'weight', weight: given.at(-1) })
        }),
      )
    })

    test('the same weight again changes nothing', () => {
      fc.assert(
        fc.property(weight, (one) => {
          const once = moved(traffic, { object: manifest, route, weight: one, arms })
          expect(moved(traffic, { object: once, route, weight: one, arms })).toEqual(once)
        }),
      )
    })

    test('what it points to is what it changes, so that putting it back restores the object', () => {
      fc.assert(
        fc.property(weight, (one) => {
          const paths = traffic.fields(manifest, route, arms)
          const changed = traffic.change(manifest, route, arms, one)
          const really = changed.filter(({ pre, post }) => JSON.stringify(pre) !== JSON.stringify(post))
          expect(really.every(({ path }) => paths.includes(path))).toBe(true)
        }),
      )
    })

    test('nothing but the fields that it points to is changed', () => {
      fc.assert(
        fc.property(weight, (one) => {
          const object = moved(traffic, { object: manifest, route, weight: one, arms })
          const without = (whole: Manifest) =>
            traffic.fields(manifest, route, arms).reduce<Json>((rest, path) => emptied(rest, path), whole)
          expect(without(object)).toEqual(without(manifest))
        }),
      )
    })

    test('swapped slots see the rest of the weight, and a mirror is not theirs', () => {
      const swapped = { stable: arms.candidate, candidate: arms.stable }
      const mirrors = traffic.offers.includes('shadow')
      fc.assert(
        fc.property(weight, (one) => {
          const object = moved(traffic, { object: manifest, route, weight: one, arms })
          const rest = mirrors ? { is: 'foreign' } : { is: 'weight', weight: 100 - one }
          expect(traffic.weightIn(object, route, swapped)).toMatchObject(rest)
        }),
      )
    })

    test('an object without its fields is foreign', () => {
      const { spec: _, ...rest } = manifest
      const empty = {
        ...rest,
        kind: manifest.kind,
        apiVersion: manifest.apiVersion,
        metadata: manifest.metadata,
      }
      expect(traffic.weightIn(empty, route, arms)).toMatchObject({ is: 'foreign' })
    })

    test('each strategy that it offers has a weight for its last step', () => {
      expect(traffic.offers.length).toBeGreaterThan(0)
      expect(weights).toContain(100)
    })
  })
}

/** Gives the object after the change to a weight. */
export function moved(
  traffic: Traffic,
  {
    object,
    route,
    weight,
    arms = slots,
  }: { readonly object: Manifest; readonly route: Route; readonly weight: Weight; readonly arms?: Slots },
): Manifest {
  const changes = traffic.change(object, route, arms, weight)
  const patch = changes.flatMap(({ path, pre, post }): JsonPatch => {
    if (pre === undefined) return [{ op: 'add', path, value: post ?? null }]
    const test = { op: 'test', path, value: pre } as const
    return [test, post === undefined ? { op: 'remove', path } : { op: 'replace', path, value: post }]
  })
  const done = applyPatch(object, patch)
  if (done.is === 'refused') throw new TypeError(done.message)
  return done.value as Manifest
}

/** Gives an object without one of its fields. */
function emptied(object: Json, path: string): Json {
  if (at(object, path) === undefined) return object
  const done = applyPatch(object, [{ op: 'remove', path }])
  return done.is === 'refused' ? object : done.value
}

function slot(letter: 'a' | 'b', name: string): Slot {
  return {
    slot: letter,
    deployment: name,
    service: name,
    release: 1,
    uid: null,
    image: '',
    version: '1',
    replicas: 3,
  }
}
