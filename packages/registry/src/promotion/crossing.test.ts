import { describe, expect, test } from '@jest/globals'
import { Outage } from '@ml-actions/verdict/faults'
import fc from 'fast-check'
import { claimsOn } from './claim.ts'
import { type Mishap, type Played, play, type Script } from './stage.twin.ts'

/** Plays a script in every order in which a scheduler can leave a run that could go on at most so many times. */
async function everyOrder(
  script: Script,
  mostSwitches: number,
  look: (played: Played) => void,
): Promise<number> {
  let plays = 0
  const next: (readonly number[])[] = [[]]
  for (let path = next.pop(); path !== undefined; path = next.pop()) {
    const taken: readonly number[] = path
    const played = await play(script, (_, step) => taken[step] ?? 0)
    plays++
    look(played)
    const switches = taken.filter((choice) => choice > 0).length
    if (switches === mostSwitches) continue
    for (let step = taken.length; step < played.options.length; step++) {
      for (let other = 1; other < (played.options[step] ?? 0); other++)
        next.push([...taken, ...Array(step - taken.length).fill(0), other])
    }
  }
  return plays
}

/** What must be so, however runs meet and whatever answers are lost. */
function holds({ results, writes, model }: Played): void {
  const moves = writes.filter(({ alias }) => alias === 'champion')
  // Each write went over the version that its run expected, and that was the one before it.
  let at: string | undefined = '1'
  for (const { run, before, after } of moves) {
    expect(before).toBe(at)
    const result = results[run]
    if (result instanceof Outage) expect(result.message).toMatch(/did not say whether|not seen/)
    else expect(result).toMatchObject({ is: 'moved', from: before })
    at = after
  }
  expect(model.aliases.get('champion')).toBe(at)
  for (const [run, result] of results.entries()) {
    const own = moves.filter((write) => write.run === run)
    if (result instanceof Outage) expect(own.length).toBeLessThanOrEqual(1)
    else expect(own).toHaveLength(result.is === 'moved' ? 1 : 0)
  }
}

/** With every answer given, somebody gets through, and nothing is left lying. */
function holdsWithout(played: Played): void {
  holds(played)
  expect(played.results.some((result) => !(result instanceof Outage) && result.is === 'moved')).toBe(true)
  expect(claimsOn('champion', played.model.tags)).toEqual([])
}

const expecting = [{ expect: '1' }, { expect: '1' }]

describe('two promotions, in every order of their calls', () => {
  test.each([
    ['tags-first', expecting],
    ['aliases-first', expecting],
    ['tags-first', [{}, {}]],
    ['aliases-first', [{}, {}]],
    ['tags-first', [{ former: 'previous' }, { former: 'previous' }]],
  ] as const)('never cross where looks read %s (%j)', async (reads, moves) => {
    const plays = await everyOrder({ reads, moves }, 4, holdsWithout)
    expect(plays).toBeGreaterThan(1000)
  })

  test('of one version are one: both say that the alias points to it', async () => {
    await everyOrder({ moves: [{ version: '2' }, { version: '2' }] }, 4, (played) => {
      holds(played)
      const said = played.results.map((result) => (result instanceof Outage ? '' : result.is)).toSorted()
      expect([['moved', 'there'].join(), ['crossed', 'moved'].join()]).toContain(said.join())
    })
  })
})

const mishaps: readonly Mishap[] = [0, 1].flatMap((run) =>
  [0, 1, 2].flatMap((write) => (['lost', 'down', 'late'] as const).map((is) => ({ run, write, is }))),
)

describe('two promotions, of which one gets no answer to a write', () => {
  test.each(mishaps)('never cross: run $run, write $write, $is', async (mishap) => {
    await everyOrder({ moves: expecting, mishaps: [mishap] }, 2, holds)
    await everyOrder({ moves: expecting, mishaps: [mishap], reads: 'aliases-first' }, 2, holds)
  })
})

test('three promotions, with any answers lost and in any order, never cross', async () => {
  const mishap = fc.record({
    run: fc.nat({ max: 2 }),
    write: fc.nat({ max: 4 }),
    is: fc.constantFrom('lost' as const, 'down' as const, 'late' as const),
  })
  const move = fc.record({
    expect: fc.constantFrom(undefined, '1', '2', null),
    former: fc.constantFrom(undefined, 'previous'),
  })
  const script = fc.record({
    moves: fc.tuple(move, move, move),
    mishaps: fc.array(mishap, { maxLength: 4 }),
    reads: fc.constantFrom('tags-first' as const, 'aliases-first' as const),
  })
  await fc.assert(
    fc.asyncProperty(script, fc.infiniteStream(fc.nat({ max: 9 })), async (script, chance) => {
      holds(await play(script, (options) => (chance.next().value ?? 0) % options))
    }),
    { numRuns: 500 },
  )
})
