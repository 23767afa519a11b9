/** Too busy, whatever is asked. */
export function answer() {
  return { status: 503, body: 'busy' }
}
