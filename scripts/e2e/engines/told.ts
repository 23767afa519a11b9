import type { Checked } from '../checked.ts'

/** Tells of one engine whether what was held of it holds. */
export function told(engine: string): (title: string, holds: () => Promise<void>) => Promise<Checked> {
  return async (title, holds) => {
    const because = await holds().then(() => '', String)
    return { title: `${engine}: ${title}`, holds: because === '', because }
  }
}
