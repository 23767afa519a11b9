import { describe, expect, test } from '@jest/globals'
import { Outage } from '@ml-actions/verdict/faults'
import fc from 'fast-check'
import type { Disk } from './disk.ts'

/** The laws that every disk keeps. */
export function diskSuite(name: string, make: () => Disk): void {
  describe(`the laws of disks: ${name}`, () => {
    test('what is written in pieces is read as one, from anywhere', () => {
      const piece = fc.uint8Array({ maxLength: 9 })
      fc.assert(
        fc.property(fc.array(piece, { maxLength: 5 }), fc.nat(), fc.nat(), (pieces, from, length) => {
          const disk = make()
          const scratch = disk.begin()
          const all = Buffer.concat(pieces)
          let end = 0
          for (const bytes of pieces) {
            expect(scratch.append(bytes)).toBe(end)
            end += bytes.length
          }
          expect(disk.written()).toBe(end)
          const at = from % (end + 1)
          const into = new Uint8Array(length % (end - at + 1))
          scratch.read(at, into)
          expect(Buffer.from(into)).toEqual(all.subarray(at, at + into.length))
          disk.clear()
        }),
        { numRuns: 50 },
      )
    })

    test('its files know nothing of each other, and are counted together', () => {
      const disk = make()
      const [one, other] = [disk.begin(), disk.begin()]
      one.append(Uint8Array.of(1, 2))
      expect(other.append(Uint8Array.of(3))).toBe(0)
      one.append(Uint8Array.of(4))
      const into = new Uint8Array(3)
      one.read(0, into)
      expect([...into]).toEqual([1, 2, 4])
      expect(disk.written()).toBe(4)
      disk.clear()
    })

    test('bytes that change after they were written change nothing', () => {
      const disk = make()
      const scratch = disk.begin()
      const bytes = Uint8Array.of(1)
      scratch.append(bytes)
      bytes[0] = 9
      const into = new Uint8Array(1)
      scratch.read(0, into)
      expect(into[0]).toBe(1)
      disk.clear()
    })

    test('what was never written, or was taken away, is an Outage and no zeros', () => {
      const disk = make()
      const scratch = disk.begin()
      scratch.append(Uint8Array.of(1, 2))
      expect(() => scratch.read(1, new Uint8Array(2))).toThrow(Outage)
      disk.clear()
      expect(() => scratch.read(0, new Uint8Array(1))).toThrow(Outage)
    })

    test('clearing twice, or where nothing was written, is nothing', () => {
      const disk = make()
      disk.clear()
      disk.begin()
      disk.clear()
      disk.clear()
    })
  })
}
