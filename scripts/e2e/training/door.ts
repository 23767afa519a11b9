import { connect, createServer } from 'node:net'

/** A way to a server on loopback that can be shut. */
export interface Door {
  readonly url: string
  close(): Promise<void>
}

/** Opens a port that leads to a server; whoever comes while it is shut is turned away, as by a server that is down. */
export function openDoor(to: string, isShut: () => boolean): Promise<Door> {
  const { port } = new URL(to)
  const door = createServer((from) => {
    if (isShut()) return void from.destroy()
    const behind = connect(Number(port), '127.0.0.1')
    const leave = () => {
      from.destroy()
      behind.destroy()
    }
    from.on('error', leave).on('close', leave).pipe(behind)
    behind.on('error', leave).on('close', leave).pipe(from)
  })
  return new Promise((resolve, reject) => {
    door.once('error', reject)
    door.listen(0, '127.0.0.1', () => {
      const address = door.address()
      const at = typeof address === 'object' && address !== null ? address.port : 0
      const close = () => new Promise<void>((done) => void door.close(() => done()))
      resolve({ url: `http://127.0.0.1:${at}`, close })
    })
  })
}
