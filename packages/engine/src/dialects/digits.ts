/** Writes `unscaled / 10^scale` with all its digits after the point. */
export function digits({ unscaled, scale }: { readonly unscaled: bigint; readonly scale: number }): string {
  const text = (unscaled < 0n ? -unscaled : unscaled).toString().padStart(scale + 1, '0')
  const sign = unscaled < 0n ? '-' : ''
  return scale === 0 ? sign + text : `${sign}${text.slice(0, -scale)}.${text.slice(-scale)}`
}

/** Writes bytes as hexadecimal digits in lower case. */
export function hexadecimal(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** Whether a whole number has 64 bits with its sign. */
export function isSmall(value: bigint): boolean {
  return BigInt.asIntN(64, value) === value
}
