import { bounded } from '@ml-actions/http/bounded'
import { throughProxy } from '@ml-actions/http/proxy'
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
    if (response.ok) return (await bounded(response, mostBytes)) ?? 'too-large'
    throw noFile(`status ${response.status}`)
  } catch (error) {
    throw error instanceof Outage ? error : noFile('no answer', error)
  }
}

/** The link itself is left out: whoever has it has the file. */
function noFile(why: string, cause?: unknown): Outage {
  const is = `the storage that GitHub links to gave no file (${why})`
  return new Outage({ is, wanted: 'the file', todo: 'see githubstatus.com and run the job again' }, cause)
}
