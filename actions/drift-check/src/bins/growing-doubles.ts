/** Doubles that are kept one after another, in room that doubles when it is full. */
export interface GrowingDoubles {
  add(value: number): void
  /** Adds those of a batch that are finite and have a value, with 0 for −0; the others that have one are returned. */
  addAll(values: Float64Array, states: Uint8Array, rows: number): readonly number[]
  /** The values as they came, without a copy; nothing may be added afterwards. */
  all(): Float64Array
  /** The values in ascending order; nothing may be added afterwards. */
  sorted(): Float64Array
}

/** Makes room for none yet. */
export function growingDoubles(): GrowingDoubles {
  let room = new Float64Array(1024)
  let length = 0
  const reserve = (more: number) => {
    if (length + more <= room.length) return
    const larger = new Float64Array(Math.max(2 * room.length, length + more))
    larger.set(room.subarray(0, length))
    room = larger
  }
  return {
    add(value) {
      reserve(1)
      room[length++] = value
    },
    addAll(values, states, rows) {
      reserve(rows)
      const rest: number[] = []
      const target = room
      let at = length
      for (let row = 0; row < rows; row++) {
        if (states[row] !== 0) continue
        const value = (values[row] as number) + 0
        // Only of what is finite the difference to itself is 0.
        if (value - value === 0) target[at++] = value
        else rest.push(value)
      }
      length = at
      return rest
    },
    all: () => room.subarray(0, length),
    sorted: () => room.subarray(0, length).sort(),
  }
}
