/** The servers that a story's bundle talks to, on loopback. */
export interface World {
  /** Puts the servers' addresses into a text: `<forge>`, `<cluster>`, `<prometheus>`. */
  fill(text: string): string
  /** Takes them out again, so that a transcript is the same in every run. */
  hide(text: string): string
  /** What was asked of the servers, a line a request. */
  transcript(): string
  close(): Promise<void>
}

/** Starts the servers that a story's folder asks for; none by default. */
export async function openWorld(_folder: string): Promise<World> {
  return { fill: (text) => text, hide: (text) => text, transcript: () => '', close: async () => undefined }
}
