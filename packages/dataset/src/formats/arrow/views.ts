import { limits } from '@ml-actions/dataset/limits'
import { Broken } from '../columnar/broken.ts'
import type { Ranges } from '../columnar/stored.ts'
import type { Room } from './reel.ts'
import { astray, type Buffers, type Rows } from './values.ts'

const viewBytes = 16
const inside = 12

/**
 * Reads views: values of at most twelve bytes stand in their view, longer ones in one of the buffers behind
 * (apache/arrow, docs/source/format/Columnar.rst, "Variable-size Binary View Layout").
 *
 * What was read is good until the next call: the views of some rows are put before the joined buffers, which are
 * read once.
 */
export class Views {
  private readonly room: Room
  private readonly others: readonly Room[]
  private readonly littleEndian: boolean
  private readonly most: number
  private bytes: Uint8Array | undefined
  private readonly bases: number[] = []

  /** @param most rows that are read at once */
  constructor({ rooms, bigEndian }: Buffers, most: number) {
    const [room, ...others] = rooms
    if (room === undefined) throw new Broken('a column has too few buffers')
    this.room = room
    this.others = others
    this.littleEndian = !bigEndian
    this.most = most
  }

  /**
   * Reads the views of some rows.
   * @param nulls tells which of them are null: their views may be anything
   * @throws {Broken} when a view leads out of its buffer
   */
  async read({ from, count }: Rows, nulls: (row: number) => boolean): Promise<Ranges> {
    this.bytes ??= await this.join()
    const { bytes } = this
    bytes.set(await this.room.read(from * viewBytes, (from + count) * viewBytes))
    const view = new DataView(bytes.buffer, bytes.byteOffset, count * viewBytes)
    const starts = new Uint32Array(count)
    const ends = new Uint32Array(count)
    for (let row = 0; row < count; row++) {
      if (nulls(row)) continue
      const length = view.getInt32(row * viewBytes, this.littleEndian)
      if (length < 0) throw astray()
      const start = length <= inside ? row * viewBytes + 4 : this.outside(view, row, length)
      starts[row] = start
      ends[row] = start + length
    }
    return { is: 'bytes', bytes, starts, ends }
  }

  private outside(view: DataView, row: number, length: number): number {
    const index = view.getInt32(row * viewBytes + 8, this.littleEndian)
    const offset = view.getInt32(row * viewBytes + 12, this.littleEndian)
    const other = this.others[index]
    if (other === undefined || offset < 0 || offset + length > other.length) throw astray()
    return (this.bases[index] as number) + offset
  }

  private async join(): Promise<Uint8Array> {
    const total = this.others.reduce((sum, { length }) => sum + length, this.most * viewBytes)
    if (total > limits.memory / 4) throw new Broken('the texts of one batch take more than 256 MiB')
    const bytes = new Uint8Array(total)
    let at = this.most * viewBytes
    for (const other of this.others) {
      this.bases.push(at)
      bytes.set(await other.read(0, other.length), at)
      at += other.length
    }
    return bytes
  }
}
