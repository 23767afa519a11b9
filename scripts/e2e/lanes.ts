/** Runs tasks side by side, a few at a time, and gives their results in the order of the tasks. */
export async function inLanes<Result>(
  lanes: number,
  tasks: readonly (() => Promise<Result>)[],
): Promise<readonly Result[]> {
  const results: Result[] = []
  const waiting = [...tasks.entries()]
  const lane = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [index, task] = next
      results[index] = await task()
    }
  }
  await Promise.all(Array.from({ length: lanes }, lane))
  return results
}
