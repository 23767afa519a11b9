const patienceMilliseconds = 900_000

/**
 * Ticks as a clock would while there is something to do. It is given up after a quarter of an hour and never after a number of
 * ticks: how many are made meanwhile, a quick machine and a busy one do not agree on.
 * @returns what came of each tick; none where there was nothing to do
 */
export async function ticking<Ended>(goesOn: () => boolean, tick: () => Promise<Ended>): Promise<Ended[]> {
  const ended: Ended[] = []
  const until = performance.now() + patienceMilliseconds
  while (goesOn() && performance.now() < until) ended.push(await tick())
  return ended
}
