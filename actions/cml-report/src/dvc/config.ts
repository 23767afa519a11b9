/**
 * Finds where a config file of DVC says that the cache lies; undefined when it does not say.
 * https://doc.dvc.org/user-guide/project-structure/configuration#cache
 */
export function cacheDirectoryIn(text: string): string | undefined {
  let section = ''
  let found: string | undefined
  for (const line of text.split(/\r?\n/)) {
    const heading = /^\s*\[([^\]]*)\]\s*$/.exec(line)
    if (heading !== null) section = (heading[1] ?? '').trim().replace(/^(['"])(.*)\1$/, '$2')
    const written = section === 'cache' ? /^\s*dir\s*=\s*(.*?)\s*$/.exec(line)?.[1] : undefined
    if (written !== undefined && written !== '') found = written.replace(/^(['"])(.*)\1$/, '$2')
  }
  return found
}
