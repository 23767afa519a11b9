/**
 * Resolves a path that a file of DVC writes relative to its own folder.
 * @param file  the file that writes it, below the working directory
 * @param wdir  the folder that a stage says it runs in
 * @returns the path below the working directory; undefined for one that leads out of it
 * @example  resolvePath('a/dvc.yaml', '..', 'm.json') // → 'm.json'
 */
export function resolvePath(file: string, wdir: string, path: string): string | undefined {
  if (/^[/\\]|^[A-Za-z][\w+.-]*:/.test(path) || /^[/\\]/.test(wdir)) return undefined
  const parts: string[] = []
  for (const part of [...file.split('/').slice(0, -1), ...wdir.split('/'), ...path.split('/')]) {
    if (part === '' || part === '.') continue
    if (part !== '..') parts.push(part)
    else if (parts.pop() === undefined) return undefined
  }
  return parts.length === 0 ? undefined : parts.join('/')
}
