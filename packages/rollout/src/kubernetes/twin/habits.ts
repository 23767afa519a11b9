/** How the pods of an image behave. */
export type Behaviour = 'runs' | 'ErrImagePull' | 'CrashLoopBackOff' | 'never-ready'

/** What a test decides about the world around the rollout; each may be changed while it runs. */
export interface Habits {
  /** Seconds from a pod's creation to its readiness. */
  startSeconds: number
  /** Seconds from a route's change to its acceptance. */
  acceptSeconds: number
  /** What becomes of pods that run an image. */
  behaviour(image: string): Behaviour
  /** Whether the gateway accepts routes, refuses them, or says nothing. */
  gateway: 'accepts' | 'refuses' | 'silent'
  /** Address of a pod in its EndpointSlice. */
  address(pod: string): string
}
