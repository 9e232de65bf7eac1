/** Our own mistake, never the user's: a promise inside the engine was broken. */
export class InvariantError extends Error {
  readonly code = "invariant-broken";
  override readonly name = "InvariantError";
}

/** Throws InvariantError unless the condition holds. */
export function invariant(condition: unknown, message: string): asserts condition {
  if (!condition) throw new InvariantError(message);
}
