/**
 * Probability that a sample's distribution function lies within d of its true one everywhere, exactly.
 *
 * Durbin (1968), Ann. Math. Stat. 39:398–411, as the power of a matrix by Marsaglia, Tsang and Wang (2003),
 * J. Stat. Softw. 8(18). About 13 digits of the probability itself, so fewer of what is missing to 1; takes
 * (2·n·d)³·log₂n steps.
 * @param n  values of the sample, at least 1
 * @param d  above 0
 * @example  durbinCdf(10, 0.274) // → 0.6284796
 */
export function durbinCdf(n: number, d: number): number {
  const k = Math.floor(n * d) + 1
  const size = 2 * k - 1
  const power = raised({ cells: transition(size, k - n * d), exponent: 0 }, n, size)
  let [share, exponent] = [middleOf(power.cells, size), power.exponent]
  for (let i = 1; i <= n; i++) {
    share *= i / n
    if (share > smallest) continue
    share /= smallest
    exponent -= step
  }
  return share * 2 ** exponent
}

const step = 400
const smallest = 2 ** -step

/** A square matrix, row by row, times 2 to an exponent. */
interface Scaled {
  readonly cells: Float64Array
  readonly exponent: number
}

/** The matrix H of Marsaglia, Tsang and Wang; `rest` is k − n·d. */
function transition(size: number, rest: number): Float64Array {
  const last = size - 1
  const cells = new Float64Array(size * size)
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= Math.min(last, i + 1); j++) {
      const corner = i === last && j === 0 ? Math.max(0, 2 * rest - 1) ** size : 0
      const left = j === 0 ? rest ** (i + 1) : 0
      const below = i === last ? rest ** (size - j) : 0
      let cell = 1 - left - below + corner
      for (let factor = 2; factor <= i - j + 1; factor++) cell /= factor
      cells[i * size + j] = cell
    }
  }
  return cells
}

function raised(base: Scaled, power: number, size: number): Scaled {
  if (power === 1) return base
  const half = raised(base, Math.floor(power / 2), size)
  const square = product(half, half, size)
  return power % 2 === 0 ? square : product(base, square, size)
}

function product(one: Scaled, other: Scaled, size: number): Scaled {
  const cells = new Float64Array(size * size)
  for (let i = 0; i < size; i++) {
    for (let k = 0; k < size; k++) {
      const factor = one.cells[i * size + k] as number
      if (factor === 0) continue
      for (let j = 0; j < size; j++) {
        cells[i * size + j] = (cells[i * size + j] as number) + factor * (other.cells[k * size + j] as number)
      }
    }
  }
  const exponent = one.exponent + other.exponent
  if (middleOf(cells, size) < 1 / smallest) return { cells, exponent }
  return { cells: cells.map((cell) => cell * smallest), exponent: exponent + step }
}

function middleOf(cells: Float64Array, size: number): number {
  return cells[Math.floor(size / 2) * (size + 1)] as number
}
