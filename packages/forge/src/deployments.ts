/** That one commit goes to one environment, as it is to be written down. */
export interface DeploymentPlan {
  /** Its name, `production`. */
  readonly environment: string
  readonly sha: string
  readonly description: string
  /** Ours to choose; a create whose answer was lost is looked for by it. */
  readonly key: string
}

/** How far a deployment has come. Of one that was replaced by a later one, `inactive`. */
export type DeploymentState = 'in_progress' | 'success' | 'failure' | 'inactive'

/** A deployment that the forge shows. */
export interface Deployment extends DeploymentPlan {
  readonly id: number
  /** As the forge writes it: ISO 8601. */
  readonly createdAt: string
}

/** The deployments of one repository. Faults as in {@link Forge}. */
export interface Deployments {
  /**
   * Those to an environment, newest first; those of others have `''` as their key.
   * @param most  at most 100
   */
  list(environment: string, most: number): Promise<readonly Deployment[]>
  create(plan: DeploymentPlan): Promise<Deployment>
  /** How far it has come; `''` as long as nobody has said. */
  state(id: number): Promise<DeploymentState | ''>
  /**
   * Says how far it has come.
   * @param url  where it is told how; `''` for nowhere
   */
  mark(id: number, state: DeploymentState, url: string): Promise<void>
}
