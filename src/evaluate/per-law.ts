import type { CompiledLaw } from "./compile-law.ts";

/** What is worked out once for each law, when it is first asked for. */
export function perLaw<T extends object>(workOut: (compiled: CompiledLaw) => T): (compiled: CompiledLaw) => T {
  const done = new WeakMap<CompiledLaw, T>();
  return (compiled) => {
    const known = done.get(compiled);
    if (known !== undefined) return known;
    const made = workOut(compiled);
    done.set(compiled, made);
    return made;
  };
}
