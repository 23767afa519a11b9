import { describe, expect, test } from '@jest/globals'
import { Misuse } from '@ml-actions/verdict/faults'
import { type Json, pointerTo } from '../json.ts'
import { guarded, inEnvironment } from './environments.ts'
import type { Layer } from './layers.ts'
import { validate } from './validate.generated.js'

const rollout = {
  rollout: 1,
  name: 'fraud',
  namespace: 'ml',
  strategy: 'canary',
  target: { deployment: 'fraud', container: 'api', service: 'fraud' },
  route: { provider: 'gateway-api', name: 'fraud', rule: 'predict' },
  judge: { prometheus: { url: 'http://p' }, errors: { total: 'a', bad: 'b' } },
  environments: {
    staging: { namespace: 'staging', steps: ['50%:1m', '100%'], judge: { prometheus: { url: 'http://q' } } },
    production: { guard: { ref: 'refs/heads/main' } },
  },
}

const layer = (value: Json): Layer => ({
  from: 'rollout.yml',
  value,
  place: (pointer) => ({ path: `rollout.yml#${pointerTo(...pointer)}` }),
  keyPlace: (pointer) => ({ path: `rollout.yml#${pointerTo(...pointer)}` }),
})

describe('an environment', () => {
  test('is laid over the rest, and what it says is placed in it', () => {
    const staging = inEnvironment(layer(rollout), 'staging')
    expect(validate(staging.value)).toBe(true)
    expect(staging.value).toMatchObject({
      namespace: 'staging',
      steps: ['50%:1m', '100%'],
      judge: { prometheus: { url: 'http://q' }, errors: { total: 'a', bad: 'b' } },
    })
    expect(staging.place(['steps', 0]).path).toBe('rollout.yml#/environments/staging/steps/0')
    expect(staging.place(['target', 'container']).path).toBe('rollout.yml#/target/container')
  })

  test.each([
    [
      'productoin',
      rollout,
      /no environment "productoin"; wanted: one of staging, production; did you mean "production"/,
    ],
    ['qa', rollout, /wanted: one of staging, production; add it below "environments"/],
    ['qa', { ...rollout, environments: {} }, /wanted: environments in the file/],
    ['constructor', rollout, /no environment "constructor"/],
  ])('%s is refused where the file does not have it', (name, file, message) => {
    expect(() => inEnvironment(layer(file), name)).toThrow(message)
    expect(() => inEnvironment(layer(file), name)).toThrow(Misuse)
  })

  test.each([
    [{ stpes: [] }],
    [{ rollout: 1 }],
    [{ environments: {} }],
    [{ judge: { errors: { totl: 'a' } } }],
    [{ steps: [] }],
    [{ guard: { ref: 'main' } }],
    [{ guard: { ref: 'refs/*/*' } }],
  ])('that says %j is refused by the schema', (production) => {
    expect(validate({ ...rollout, environments: { production } })).toBe(false)
  })
})

describe('a guard', () => {
  const place = { path: 'rollout.yml', line: 20, column: 5 }
  test.each([
    ['refs/heads/main', 'refs/heads/main', true],
    [['refs/heads/main', 'refs/tags/v*'], 'refs/tags/v1.2', true],
    ['refs/heads/release/*', 'refs/heads/release/7', true],
    ['refs/heads/release/*', 'refs/heads/release/7/x', false],
    ['refs/heads/*n', 'refs/heads/n', true],
    ['refs/heads/m*main', 'refs/heads/main', false],
    ['refs/heads/main', 'refs/heads/main2', false],
    ['refs/heads/main', undefined, false],
  ])('of %j and a run of %j', (ref, of, passes) => {
    const run = () => guarded({ ref }, of, place)
    if (passes) expect(run).not.toThrow()
    else expect(run).toThrow(/^rollout\.yml:20:5: this run is of .*; wanted: guard\.ref: /)
  })

  test('that nobody wrote refuses nobody', () => {
    expect(() => guarded(undefined, undefined, place)).not.toThrow()
  })
})
