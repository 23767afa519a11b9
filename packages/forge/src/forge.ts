import { Outage } from '@ml-actions/verdict/faults'

/** A comment on a change (a pull or merge request) or a commit, as the forge shows it. */
export interface Comment {
  /** Grows with every comment: of two comments the older one has the smaller id. */
  readonly id: number
  /** The author's login, written as {@link Forge.viewer} writes it; `''` for an author that is gone. */
  readonly author: string
  readonly body: string
  /** Link for people. */
  readonly url: string
}

/**
 * The part of a forge that a sticky comment needs, on changes by their number or on commits by their name.
 *
 * Every verb throws `Misuse` for a no (the token may not, there is no such change), {@link Limited} when the
 * forge asks to wait, and `Outage` when it did not answer; reads have been retried by then. A write that
 * ended in a plain `Outage` may or may not have happened: look before writing again.
 */
export interface Forge<On extends number | string = number> {
  /** The login that comments of this token are signed with. */
  viewer(): Promise<string>
  /** All comments on one thing, page by page, oldest first; others may write while the pages are read. */
  comments(on: On): AsyncIterable<Comment>
  create(on: On, body: string): Promise<Comment>
  /** Replaces a comment's text; undefined when the comment is gone. */
  update(on: On, id: number, body: string): Promise<Comment | undefined>
  /** Takes a comment away; one that is gone already is no fault. */
  remove(on: On, id: number): Promise<void>
}

/** The forge asked to wait before the next request; this one was not carried out. */
export class Limited extends Outage {
  readonly waitSeconds: number
  constructor(waitSeconds: number, is = 'the forge limits how often it is asked') {
    super({ is, wanted: `no request for ${waitSeconds} s`, todo: 'run the job again later' })
    this.waitSeconds = waitSeconds
  }
}

/** No job waits longer than this for a forge that limits it; a job that waits is paid for. */
export const mostWaitSeconds = 90

/** Waits; passed in, so that tests wait for nothing. */
export type Pause = (seconds: number) => Promise<void>
