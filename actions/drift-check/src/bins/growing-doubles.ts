/** Doubles that are kept one after another, in room that doubles when it is full. */
export interface GrowingDoubles {
  add(value: number): void
  /** The values as they came, without a copy; nothing may be added afterwards. */
  all(): Float64Array
  /** The values in ascending order; nothing may be added afterwards. */
  sorted(): Float64Array
}

/** Makes room for none yet. */
export function growingDoubles(): GrowingDoubles {
  let room = new Float64Array(1024)
  let length = 0
  return {
    add(value) {
      if (length === room.length) {
        const larger = new Float64Array(2 * length)
        larger.set(room)
        room = larger
      }
      room[length++] = value
    },
    all: () => room.subarray(0, length),
    sorted: () => room.subarray(0, length).sort(),
  }
}
