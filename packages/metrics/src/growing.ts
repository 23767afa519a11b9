/** Numbers that are added one by one, in an array that doubles when it is full. */
export class Growing {
  #values = new Float64Array(64)
  #size = 0

  add(value: number): void {
    if (this.#size === this.#values.length) {
      const wide = new Float64Array(2 * this.#size)
      wide.set(this.#values)
      this.#values = wide
    }
    this.#values[this.#size] = value
    this.#size += 1
  }

  /** What was added so far. */
  get values(): Float64Array {
    return this.#values.subarray(0, this.#size)
  }
}
