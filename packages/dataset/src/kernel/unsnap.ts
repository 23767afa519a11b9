import {
  block,
  type Code,
  go,
  i32,
  i64,
  type Label,
  loop,
  type Type,
  type Variable,
  v128,
  when,
} from './code.ts'
import { routine } from './routine.ts'

const variables = {
  at: 'i32',
  end: 'i32',
  into: 'i32',
  limit: 'i32',
  to: 'i32',
  tag: 'i32',
  length: 'i32',
  from: 'i32',
  stop: 'i32',
} as const satisfies Readonly<Record<string, Type>>

type Variables = Readonly<Record<keyof typeof variables, Variable>>

/** Bytes behind the input and behind the output that may be read and written, whatever lies there. */
export const snappySlack = 32

/**
 * Unpacks the elements of a Snappy block (google/snappy, format_description.txt) from `at` up to `end`, into the bytes
 * from `into` up to `limit`. Sixteen bytes are copied at once: what is written too far is written over, or lies in
 * the slack.
 *
 * Answers where the output ends, or 0 where the block is none or has no room.
 */
export const unsnapRoutine = routine(
  'unsnap',
  { params: ['at', 'end', 'into', 'limit'], variables },
  'i32',
  (v) => {
    const bad: Label = { name: 'bad' }
    const done: Label = { name: 'done' }
    const next: Label = { name: 'next' }
    return [
      v.to(v.into()),
      block(
        bad,
        block(
          done,
          loop(
            next,
            go(done, i32.geu(v.at(), v.end())),
            v.tag(i32.byte(v.at())),
            v.at(plus(v.at(), 1)),
            when(i32.and(v.tag(), i32.of(3)), repeated(v, bad), literal(v, bad)),
            go(next),
          ),
        ),
        go(bad, i32.ne(v.at(), v.end())),
        [v.to(), 0x0f],
      ),
      i32.of(0),
    ]
  },
)

function plus(value: Code, more: number): Code {
  return i32.add(value, i32.of(more))
}

/** Copies `length` + 1 bytes, at most 2^32, as they stand in the input. */
function literal(v: Variables, bad: Label): Code {
  const extra = i32.sub(v.length(), i32.of(59))
  const mask = i32.shru(i32.of(-1), i32.sub(i32.of(32), i32.shl(extra, i32.of(3))))
  return [
    v.length(i32.shru(v.tag(), i32.of(2))),
    when(i32.geu(v.length(), i32.of(60)), [
      // `from` keeps where the bytes begin while their number is read.
      v.from(i32.add(v.at(), extra)),
      v.length(i32.and(i32.load(v.at()), mask)),
      v.at(v.from()),
      go(bad, i32.gtu(v.at(), v.end())),
    ]),
    go(bad, i32.geu(v.length(), i32.sub(v.end(), v.at()))),
    go(bad, i32.geu(v.length(), i32.sub(v.limit(), v.to()))),
    v.from(v.at()),
    v.stop(plus(i32.add(v.to(), v.length()), 1)),
    v.at(plus(i32.add(v.at(), v.length()), 1)),
    copy(v, 16),
  ]
}

/** Copies 1 to 64 bytes of the output; `from` is first how far back they lie. */
function repeated(v: Variables, bad: Label): Code {
  const isShort = i32.eq(i32.and(v.tag(), i32.of(3)), i32.of(1))
  const isFar = i32.eq(i32.and(v.tag(), i32.of(3)), i32.of(3))
  return [
    when(
      isShort,
      [
        v.length(plus(i32.and(i32.shru(v.tag(), i32.of(2)), i32.of(7)), 4)),
        v.from(i32.or(i32.shl(i32.shru(v.tag(), i32.of(5)), i32.of(8)), i32.byte(v.at()))),
        v.at(plus(v.at(), 1)),
      ],
      [
        v.length(plus(i32.shru(v.tag(), i32.of(2)), 1)),
        when(
          isFar,
          [v.from(i32.load(v.at())), v.at(plus(v.at(), 4))],
          [v.from(i32.half(v.at())), v.at(plus(v.at(), 2))],
        ),
      ],
    ),
    // An offset of 0 becomes the largest number.
    go(bad, i32.geu(i32.sub(v.from(), i32.of(1)), i32.sub(v.to(), v.into()))),
    go(bad, i32.gtu(v.length(), i32.sub(v.limit(), v.to()))),
    v.stop(i32.add(v.to(), v.length())),
    v.from(i32.sub(v.to(), v.from())),
    // Where the bytes overlap what they become, no more are copied at once than lie between the two.
    when(
      i32.geu(i32.sub(v.to(), v.from()), i32.of(16)),
      copy(v, 16),
      when(i32.geu(i32.sub(v.to(), v.from()), i32.of(8)), copy(v, 8), copy(v, 1)),
    ),
  ]
}

/** Copies what lies at `from` until `to` reaches `stop`, so many bytes at once. */
function copy(v: Variables, bytes: 1 | 8 | 16): Code {
  const more: Label = { name: 'more' }
  const one =
    bytes === 16
      ? v128.store(v.to(), v128.load(v.from()))
      : bytes === 8
        ? i64.store(v.to(), i64.load(v.from()))
        : i32.storeByte(v.to(), i32.byte(v.from()))
  return [
    loop(
      more,
      one,
      v.from(plus(v.from(), bytes)),
      v.to(plus(v.to(), bytes)),
      go(more, i32.ltu(v.to(), v.stop())),
    ),
    v.to(v.stop()),
  ]
}
