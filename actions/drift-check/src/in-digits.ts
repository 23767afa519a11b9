/** A p-value as people read it: one that a double has none for is smaller than any. */
export function inDigits(p: number): string {
  if (p >= 0.001) return p.toFixed(3)
  return p < 1e-300 ? '< 1e−300' : p.toExponential(0).replace('-', '−')
}
