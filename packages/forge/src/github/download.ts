import { HttpClient } from '@actions/http-client'
import { Outage } from '@ml-actions/verdict/faults'

/**
 * Downloads a file by a link that GitHub has signed. The token is not sent along: the storage is another host.
 * @param mostBytes  no more than these are read
 * @throws {Outage} when the storage gave no file
 */
export async function downloaded(
  link: string,
  mostBytes: number,
  signal: AbortSignal,
): Promise<Uint8Array | 'too-large'> {
  try {
    const response = await fetch(link, { signal, ...throughProxy(link) })
    if (response.ok) return await bounded(response, mostBytes)
    throw noFile(`status ${response.status}`)
  } catch (error) {
    throw error instanceof Outage ? error : noFile('no answer', error)
  }
}

/** The runner’s proxies, which Node’s own fetch does not follow unless it is started so. */
function throughProxy(link: string): object {
  const dispatcher = new HttpClient('ml-actions').getAgentDispatcher(link)
  return dispatcher === undefined ? {} : { dispatcher }
}

async function bounded({ body, headers }: Response, mostBytes: number): Promise<Uint8Array | 'too-large'> {
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

/** The link itself is left out: whoever has it has the file. */
function noFile(why: string, cause?: unknown): Outage {
  const is = `the storage that GitHub links to gave no file (${why})`
  return new Outage({ is, wanted: 'the file', todo: 'see githubstatus.com and run the job again' }, cause)
}
