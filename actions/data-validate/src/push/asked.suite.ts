import type { Check } from '@ml-actions/verdict/verdict'

/** By keyword, how often an engine was asked, was not, and found what does not hold. */
export class AskedByKeyword {
  readonly #counts = new Map<string, readonly [asked: number, refused: number, fails: number]>()

  add({ rule, reason, outcome }: Check): void {
    const [asked, refused, fails] = this.#counts.get(rule) ?? [0, 0, 0]
    const isRefused = reason === 'not-pushed'
    const fail = Number(outcome === 'fail')
    this.#counts.set(rule, [asked + Number(!isRefused), refused + Number(isRefused), fails + fail])
  }

  /** Tells them, where they are wanted. */
  show(): void {
    if (process.env['SHOW']) console.log(JSON.stringify(Object.fromEntries([...this.#counts].sort())))
  }
}
