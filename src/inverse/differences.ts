import type { Assessment } from "../assessment.ts";
import { canonicalJson } from "../base/canonical-json.ts";
import { type Because, becauseOfAll, becauseOfRules, becauseOfVerdict } from "./because.ts";

/** What is compared: plain values by name; sums in fen, days `YYYY-MM-DD`. */
export type Facets = Readonly<Record<string, string | number | null>>;

/** One thing that the change made otherwise. `what` is its path in the assessment; null is what is not there. */
export interface Difference {
  readonly what: string;
  readonly kind: "verdict" | "amount" | "exposure" | "incentives" | "score" | "risk" | "ledger" | "day";
  readonly before: Facets | null;
  readonly after: Facets | null;
  readonly because: Because;
}

type Seen = Omit<Difference, "before" | "after" | "because"> & {
  readonly facets: Facets;
  readonly rules?: readonly string[];
};

/** Everything that differs, in the order of the assessment, and why. */
export function differencesBetween(before: Assessment, after: Assessment): Difference[] {
  const whole = becauseOfAll(before, after);
  const [was, is] = [before, after].map((of) => new Map(seenIn(of).map((seen) => [seen.what, seen])));
  if (was === undefined || is === undefined) return [];
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((what) => {
    const [a, b] = [was.get(what), is.get(what)];
    const kind = (a ?? b)?.kind;
    if (kind === undefined || canonicalJson(a?.facets ?? null) === canonicalJson(b?.facets ?? null)) return [];
    const because = whyOf(what, a, b, whole, before, after);
    return [{ what, kind, before: a?.facets ?? null, after: b?.facets ?? null, because }];
  });
}

function whyOf(
  what: string,
  a: Seen | undefined,
  b: Seen | undefined,
  whole: Because,
  before: Assessment,
  after: Assessment,
): Because {
  if (what === "verdicts.binding") return becauseOfVerdict(before.verdicts.binding, after.verdicts.binding);
  if (what === "verdicts.breach") return becauseOfVerdict(before.verdicts.breach, after.verdicts.breach);
  if (a?.rules === undefined && b?.rules === undefined) return whole;
  return becauseOfRules(a?.rules ?? [], b?.rules ?? [], whole);
}

function seenIn(of: Assessment): Seen[] {
  return [
    ...verdictsIn(of),
    ...amountsIn(of),
    ...exposureIn(of),
    ...awardsIn(of),
    ...scoresIn(of),
    ...ledgersIn(of),
    ...daysIn(of),
  ];
}

function verdictsIn({ verdicts }: Assessment): Seen[] {
  return (["binding", "breach"] as const).map((name) => {
    const { value, status, forecast } = verdicts[name];
    const facets = { value, status, forecast: forecast.value, forecastStatus: forecast.status };
    return { what: `verdicts.${name}`, kind: "verdict", facets };
  });
}

function amountsIn({ amounts }: Assessment): Seen[] {
  return Object.values(amounts).flatMap((group) =>
    Object.values(group).map(({ head, holds, forecast, low, likely, high, rules }) => ({
      what: `amounts.${head}`,
      kind: "amount" as const,
      facets: { holds, forecast, low, likely, high },
      rules,
    })),
  );
}

function exposureIn({ exposure }: Assessment): Seen[] {
  return (["employee", "employer"] as const).map((side) => {
    const { low, likely, high } = exposure[side];
    return { what: `exposure.${side}`, kind: "exposure", facets: { low, likely, high } };
  });
}

function awardsIn({ incentives }: Assessment): Seen[] {
  return (["lostByLeaving", "atRiskForCompeting"] as const).map((name) => {
    const { low, likely, high } = incentives[name];
    return { what: `incentives.${name}`, kind: "incentives", facets: { low, likely, high } };
  });
}

function scoresIn({ scores }: Assessment): Seen[] {
  const named = (["enforceability", "breach", "joint"] as const).map((name): Seen => {
    const { value, low, high } = scores[name];
    return { what: `scores.${name}`, kind: "score", facets: { value, low, high } };
  });
  const risks = scores.risk.map(({ perspective, level, expected }): Seen => {
    return { what: `scores.risk.${perspective}`, kind: "risk", facets: { level, expected } };
  });
  return [...named, ...risks];
}

function ledgersIn({ agreements }: Assessment): Seen[] {
  return agreements.flatMap(({ agreement, ledger }): Seen[] => {
    const { due, future, paid, overdue } = ledger.totals;
    const facets = { due: due.likely, future: future.likely, paid, overdue, lawfulEnd: ledger.lawfulEnd };
    return [{ what: `agreements[${agreement ?? ""}].ledger`, kind: "ledger", facets }];
  });
}

/** Due days stand in the ledger. */
function daysIn({ timeline, limitation }: Assessment): Seen[] {
  const days = timeline
    .filter(({ kind }) => kind !== "due" && kind !== "limitation")
    .map(({ id, day, safe }): Seen => ({ what: `timeline.${id}`, kind: "day", facets: { day, safe } }));
  const claims = limitation.map(({ head, month, engagement, safe, owed }): Seen => {
    const of = [
      head,
      ...(month === null ? [] : [`month ${month}`]),
      ...(engagement === null ? [] : [`engagement ${engagement}`]),
    ];
    return { what: `limitation.${of.join(", ")}`, kind: "day", facets: { safe, owed } };
  });
  return [...days, ...claims];
}
