import { unpacked } from '@ml-actions/dataset/sources/decompress'
import { type DataFile, slice } from '@ml-actions/dataset/sources/source'
import { Broken } from '../columnar/broken.ts'
import { unpackedFile } from '../columnar/unpacked-file.ts'
import { compressionOf } from '../format.ts'
import { footerOf, startsFile } from './footer.ts'
import { type Message, nextMessage } from './message.ts'
import { plainReel, type Reel, streamReel } from './reel.ts'
import { type Schema, schemaOf } from './schema.ts'

/** What a file holds: its columns, and the messages of its rows and dictionaries. */
export interface Contents {
  readonly schema: Schema
  /** True where a dictionary may take the place of another. */
  readonly replaces: boolean
  /** Reads the messages from the first to the last; dictionaries come before what needs them. */
  messages(): AsyncIterable<Message>
}

/**
 * Opens a file of any form: with a footer or as a stream, packed or not.
 * @throws {Broken} when it is none of them
 * @throws {Misuse} over a limit, or when what packs it is damaged
 */
export async function contentsOf(file: DataFile): Promise<Contents> {
  const packing = compressionOf(await slice(file, 0, 4))
  if (packing === undefined) {
    if (startsFile(await slice(file, 0, 8))) return fileContents(file)
    return streamContents(file.path, () => plainReel(file, 0, file.bytes))
  }
  const open = () => streamReel(unpacked(file, packing), file.path)
  if (startsFile(await open().take(8))) return fileContents(await unpackedFile(file, packing))
  return streamContents(file.path, open)
}

async function fileContents(file: DataFile): Promise<Contents> {
  const { schema, dictionaries, batches } = await footerOf(file)
  return {
    schema,
    replaces: false,
    async *messages() {
      for (const { offset, end } of [...dictionaries, ...batches]) {
        const message = await nextMessage(plainReel(file, offset, end))
        if (message === undefined) throw new Broken('there is no message where the footer says')
        yield message
      }
    },
  }
}

async function streamContents(path: string, start: () => Reel): Promise<Contents> {
  return {
    schema: await schemaIn(start(), path),
    replaces: true,
    async *messages() {
      const reel = start()
      await schemaIn(reel, path)
      for (;;) {
        const message = await nextMessage(reel)
        if (message === undefined) break
        yield message
      }
      await checkEnd(reel)
    },
  }
}

async function schemaIn(reel: Reel, path: string): Promise<Schema> {
  const message = await nextMessage(reel)
  if (message?.kind !== 'schema') throw new Broken('the first message is no schema')
  return schemaOf(message.header, path)
}

/** Reads what follows the last message: a packed file is only whole when it unpacks to its end. */
async function checkEnd(reel: Reel): Promise<void> {
  for (;;) {
    const bytes = await reel.take(65_536)
    if (bytes.length === 0) return
    if (bytes.some((byte) => byte !== 0)) throw new Broken('something follows the last message')
  }
}
