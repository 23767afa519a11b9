/**
 * Reads a body as far as it may go, unpacked.
 * @param mostBytes  the most that it may have
 * @returns nothing where it has more
 */
export async function bounded(
  { body, headers }: Response,
  mostBytes: number,
): Promise<Uint8Array | undefined> {
  if (Number(headers.get('content-length') ?? 0) > mostBytes) {
    await body?.cancel()
    return undefined
  }
  const parts: Uint8Array[] = []
  let bytes = 0
  for await (const part of body ?? []) {
    bytes += part.length
    if (bytes > mostBytes) return undefined
    parts.push(part)
  }
  return Buffer.concat(parts)
}
