/** Gives each different text a code, counting from 0 in order of first appearance. */
export class Codes {
  readonly #codes = new Map<string, number>()
  readonly #names: string[] = []

  /** The texts by their code. */
  get names(): readonly string[] {
    return this.#names
  }

  /** The code of a text, a new one when it is new. */
  of(name: string): number {
    const known = this.#codes.get(name)
    if (known !== undefined) return known
    const code = this.#names.length
    this.#codes.set(name, code)
    this.#names.push(name)
    return code
  }
}
