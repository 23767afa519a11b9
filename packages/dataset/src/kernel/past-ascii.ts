import { block, go, i32, type Label, loop, type Type, v128 } from './code.ts'
import { routine } from './routine.ts'

const variables = { at: 'i32', end: 'i32' } as const satisfies Readonly<Record<string, Type>>

/** Goes on, sixteen bytes at a time, as long as all of them are ASCII and lie before `end`. */
export const pastAscii = routine('pastAscii', { params: ['at', 'end'], variables }, 'i32', (v) => {
  const all: Label = { name: 'all' }
  const out: Label = { name: 'out' }
  return [
    block(
      out,
      loop(
        all,
        go(out, i32.gtu(i32.add(v.at(), i32.of(16)), v.end())),
        go(out, v128.bitmask(v128.load(v.at()))),
        v.at(i32.add(v.at(), i32.of(16))),
        go(all),
      ),
    ),
    v.at(),
  ]
})
