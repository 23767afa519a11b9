import type { Comment } from '../forge.ts'

/** Comments that lie in memory, below the things that they are about. */
export interface Threads<On> {
  /** All comments on a thing, oldest first; undefined when there is no such thing. */
  of(on: On): readonly Comment[] | undefined
  find(id: number): Comment | undefined
  add(on: On, author: string, body: string): Comment
  replace(id: number, body: string): Comment | undefined
  drop(id: number): void
}

/** Makes an empty memory of comments. */
export function threadsOf<On>(
  isThere: (on: On) => boolean,
  urlOf: (on: On, id: number) => string,
  nextId: () => number,
): Threads<On> {
  const lists = new Map<On, Comment[]>()
  const find = (id: number) => [...lists.values()].flat().find((comment) => comment.id === id)
  const change = (id: number, by: (list: Comment[], at: number) => void) => {
    for (const list of lists.values()) {
      const at = list.findIndex((comment) => comment.id === id)
      if (at >= 0) by(list, at)
    }
  }
  return {
    of: (on) => (isThere(on) ? (lists.get(on)?.slice() ?? []) : undefined),
    find,
    add: (on, author, body) => {
      const id = nextId()
      const comment = { id, author, body, url: urlOf(on, id) }
      lists.set(on, [...(lists.get(on) ?? []), comment])
      return comment
    },
    replace: (id, body) => {
      change(id, (list, at) => list.splice(at, 1, ...list.slice(at, at + 1).map((old) => ({ ...old, body }))))
      return find(id)
    },
    drop: (id) => change(id, (list, at) => list.splice(at, 1)),
  }
}
