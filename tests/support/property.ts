import fc from "fast-check";

const PINNED_SEED = 20_251_123;

/** One seed for the whole run: `JINGYE_SEED` (a whole number) or the pinned one. */
function seedInUse(): number {
  const given = process.env["JINGYE_SEED"];
  if (given === undefined || given === "") return PINNED_SEED;
  if (!/^-?\d{1,10}$/.test(given)) throw new Error(`JINGYE_SEED is not a whole number: ${given}`);
  return Number(given);
}

/** So many runs prove a property; they are told with their seed. */
export const MANY = 10_000;

/** How many are drawn of what takes long, whole assessments above all: a few in `npm test`, ten thousand in `npm run prove`. */
export function runsOf(few: number): number {
  return process.env["JINGYE_PROVE"] === "1" ? MANY : few;
}

/** `check` holds of everything drawn; a failure names the seed that brings it back and the smallest counterexample. */
export function forAll<T>(drawn: fc.Arbitrary<T>, check: (value: T) => void, runs = 200): void {
  const seed = seedInUse();
  const details = fc.check(
    fc.property(drawn, (value) => {
      check(value);
    }),
    { seed, numRuns: runs },
  );
  if (runs >= MANY) console.log({ seed, runs: details.numRuns });
  if (!details.failed) return;
  const cause = details.errorInstance instanceof Error ? details.errorInstance : undefined;
  const example = fc.stringify(details.counterexample?.[0]);
  throw new Error(`fails for ${example}; again with JINGYE_SEED=${seed}\n${cause?.message ?? ""}`, { cause });
}
