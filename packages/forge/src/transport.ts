import { HttpClient } from '@actions/http-client'

/** The runner’s proxies, which Node’s own fetch does not follow unless it is started so. */
export function throughProxy(address: string): object {
  const dispatcher = new HttpClient('ml-actions').getAgentDispatcher(address)
  return dispatcher === undefined ? {} : { dispatcher }
}

/** Reads a body as far as it may go, in bytes. */
export async function bounded(
  { body, headers }: Response,
  mostBytes: number,
): Promise<Uint8Array | 'too-large'> {
  if (Number(headers.get('content-length') ?? 0) > mostBytes) {
    await body?.cancel()
    return 'too-large'
  }
  const parts: Uint8Array[] = []
  let bytes = 0
  for await (const part of body ?? []) {
    bytes += part.length
    if (bytes > mostBytes) return 'too-large'
    parts.push(part)
  }
  return Buffer.concat(parts)
}
