import { at, type Json } from '../json.ts'
import type { Manifest } from './cluster.ts'

/** Gives a log, which the server sends as plain text, the shape of an object. */
export function logAs(pod: string, text: string): Manifest {
  return { apiVersion: 'v1', kind: 'PodLog', metadata: { name: pod }, text }
}

/** Gives the text of a log; undefined for anything else. */
export function textIn(answer: Json | undefined): string | undefined {
  const text = at(answer, '/text')
  return typeof text === 'string' ? text : undefined
}
