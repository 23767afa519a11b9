import { Misuse, Outage } from '@ml-actions/verdict/faults'
import { mapOf } from '@ml-actions/verdict/mapping'
import { shorten } from '@ml-actions/verdict/shorten'

/** A server that said no, with its own word for it: `RESOURCE_DOES_NOT_EXIST`. */
export class Refused extends Misuse {
  readonly status: number
  /** MLflow's `error_code`; `''` where the answer is not MLflow's. */
  readonly code: string
  constructor(status: number, { code, said }: Saying, doing: string) {
    const words = said === '' ? '' : ` (${said})`
    super({ is: `MLflow answered ${status}${words} to ${doing}`, ...adviceFor(status) })
    this.status = status
    this.code = code
  }
}

/** Tells whether MLflow said that the thing asked for is not there; of an alias it says so in another way, with 400. */
export function isMissing(error: unknown): boolean {
  return error instanceof Refused && error.code === 'RESOURCE_DOES_NOT_EXIST'
}

/** What a server said besides its status. */
export interface Saying {
  readonly code: string
  readonly said: string
}

/** Reads MLflow's own error, `{error_code, message}`; of anything else, only that it is none. */
export function sayingOf(body: string): Saying {
  const { error_code: code, message } = mapOf(jsonOf(body))
  return {
    code: typeof code === 'string' ? code : '',
    said: typeof message === 'string' ? shorten(message.replace(/\s+/g, ' ').trim(), 200) : '',
  }
}

function jsonOf(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}

function adviceFor(status: number): { readonly wanted: string; readonly todo: string } {
  if (status === 401) {
    const variables = 'MLFLOW_TRACKING_USERNAME and MLFLOW_TRACKING_PASSWORD, or MLFLOW_TRACKING_TOKEN'
    return {
      wanted: 'credentials that the server knows',
      todo: `set ${variables} for the step, from secrets`,
    }
  }
  if (status === 403) {
    return {
      wanted: 'credentials that may do this',
      todo: 'give the user of MLFLOW_TRACKING_USERNAME (or of MLFLOW_TRACKING_TOKEN) the permission, or set another',
    }
  }
  if (status >= 300 && status < 400) {
    const todo = 'name the address it redirects to; behind a sign-in page, give MLFLOW_TRACKING_TOKEN'
    return { wanted: 'an answer from MLflow itself', todo }
  }
  if (status === 404) {
    const todo = 'check the address, and its path prefix, in "mlflow-tracking-uri"'
    return { wanted: 'a tracking server of MLflow 2.3 or newer', todo }
  }
  return { wanted: 'a request that MLflow accepts', todo: 'read its answer' }
}

/** Says that a server did not answer, or not as MLflow does. */
export function noAnswer(base: string, why: string, cause?: unknown): Outage {
  const is = `the MLflow server at ${base} gave no usable answer: ${shorten(why, 160)}`
  const todo = 'is it up, and may this machine reach it? Then run the job again'
  return new Outage({ is, wanted: 'an answer', todo }, cause)
}
