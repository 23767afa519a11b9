import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type Gust, removable, type Upset, weathered } from './storms.twin.ts'

const call = fc.integer({ min: 0, max: 90 })
const upsets: fc.Arbitrary<Upset> = fc.oneof(
  fc.record({ is: fc.constant('nothing' as const) }),
  fc.record({
    is: fc.constant('kill' as const),
    call,
    at: fc.constantFrom('before-send', 'after-send', 'after-response', 'late'),
  }),
  fc.record({
    is: fc.constant('answer' as const),
    call,
    times: fc.integer({ min: 1, max: 30 }),
    code: fc.constantFrom(0, 403, 404, 409, 422, 429, 500, 503),
    applied: fc.boolean(),
  }),
  fc.record({ is: fc.constant('jump' as const), call, seconds: fc.constantFrom(-18_000, -600, 600, 18_000) }),
  fc.record({ is: fc.constant('suspend' as const), call, meanwhile: fc.constantFrom('deploy', 'rollback') }),
)
const seconds = fc.constantFrom(0, 30, 120, 600)

const storms: fc.Arbitrary<readonly Gust[]> = fc.array(
  fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({
        is: fc.constant('drive' as const),
        who: fc.constant('deploy' as const),
        seconds,
        upset: upsets,
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        is: fc.constant('drive' as const),
        who: fc.constant('rollback' as const),
        seconds,
        upset: upsets,
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({ is: fc.constant('pass' as const), seconds: fc.constantFrom(60, 600, 10_000) }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        is: fc.constant('edit' as const),
        backend: fc.constantFrom(0, 1),
        weight: fc.constantFrom(0, 10, 70, 90),
      }),
    },
    { weight: 1, arbitrary: fc.constantFrom(...removable).map((ref) => ({ is: 'remove' as const, ...ref })) },
    {
      weight: 2,
      arbitrary: fc.record({
        is: fc.constant('weather' as const),
        telemetry: fc.constantFrom('sound', 'broken', 'gone', 'no-count', 'resets', 'late'),
        pods: fc.constantFrom('runs', 'never-ready', 'CrashLoopBackOff', 'ErrImagePull'),
        gateway: fc.constantFrom('accepts', 'refuses', 'silent'),
        denies: fc.constantFrom('nothing', 'splits', 'makes'),
      }),
    },
  ),
  { minLength: 1, maxLength: 7 },
)

test('whatever befalls a rollout, every invariant holds, and good weather ends it in a stated phase', async () => {
  await fc.assert(
    fc.asyncProperty(storms, async (storm) => {
      expect(await weathered(storm)).toEqual([])
    }),
    { numRuns: 60 },
  )
})
