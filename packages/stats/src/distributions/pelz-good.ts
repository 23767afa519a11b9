/**
 * Probability that the distribution function of a large sample lies within d of its true one everywhere.
 *
 * Pelz and Good (1976), J. R. Stat. Soc. B 38:152–156: Kolmogorov's limit with three terms in powers of 1/√n after it,
 * as Simard and L'Ecuyer (2011) write them, eq. 4. At least 5 digits from n = 140 on, more with n.
 * @param n  values of the sample
 * @param d  above 0
 * @example  pelzGoodCdf(1000, 0.03) // → 0.6773098
 */
export function pelzGoodCdf(n: number, d: number): number {
  const z = Math.sqrt(n) * d
  let sum = 0
  // The terms fall as exp(−π²k²/2z²); from k = z·7 on they are nothing beside the first.
  for (let k = Math.ceil(7 * z) + 2; k >= 0; k--) {
    const [half, whole] = [(Math.PI * (k + 0.5)) ** 2, (Math.PI * k) ** 2]
    const byHalf = Math.exp(-half / (2 * z * z))
    const byWhole = Math.exp(-whole / (2 * z * z))
    // Both signs of k: k + ½ stands for −k − ½ too.
    sum += 2 * (byHalf === 0 ? 0 : byHalf * halves(half, z, n))
    sum += 2 * (byWhole === 0 ? 0 : byWhole * wholes(whole, z, n))
  }
  return Math.sqrt(Math.PI / 2) * sum
}

/** What stands before exp(−π²(k + ½)²/2z²): of all four terms. */
function halves(square: number, z: number, n: number): number {
  const z2 = z * z
  const limit = 1 / z
  const first = (square - z2) / (6 * z2 * z2)
  const second =
    (6 * z2 ** 3 + 2 * z2 * z2 + square * (2 * z2 * z2 - 5 * z2) + square * square * (1 - 2 * z2)) /
    (72 * z ** 7)
  const third =
    (square ** 3 * (5 - 30 * z2) +
      square * square * (-60 * z2 + 212 * z2 * z2) +
      square * (135 * z2 * z2 - 96 * z2 ** 3) -
      (30 * z2 ** 3 + 90 * z2 ** 4)) /
    (6480 * z ** 10)
  return limit + first / Math.sqrt(n) + second / n + third / n ** 1.5
}

/** What stands before exp(−π²k²/2z²): parts of the last two terms. */
function wholes(square: number, z: number, n: number): number {
  const second = -square / (36 * z ** 3)
  const third = (-square * square + 3 * square * z * z) / (216 * z ** 6)
  return second / n + third / n ** 1.5
}
