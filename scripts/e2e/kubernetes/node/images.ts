import { createHash } from 'node:crypto'

/** What an image holds: a command, and the variables that were baked into it. */
interface Image {
  readonly command: readonly string[]
  readonly env: Readonly<Record<string, string>>
}

/** The images that can be pulled, by name and tag: `registry.example/model:good`. */
export type Images = Readonly<Record<string, Image>>

/** An image that was pulled, and the name that says exactly which. */
export interface Pulled extends Image {
  readonly id: string
}

/** Pulls an image by its tag or its digest; undefined when there is none. */
export function pull(images: Images, name: string): Pulled | undefined {
  for (const [tagged, image] of Object.entries(images)) {
    const id = withDigest(tagged)
    if (name === tagged || name === id) return { ...image, id }
  }
  return undefined
}

/** Names an image by its digest, which here is made of its name. */
export function withDigest(tagged: string): string {
  return `${tagged.replace(/:[^/:]*$/, '')}@sha256:${createHash('sha256').update(tagged).digest('hex')}`
}
