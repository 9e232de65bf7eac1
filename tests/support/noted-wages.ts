import { CONFIDENCES, type Confidence } from "../../src/law/authority.ts";
import type { RulesDump } from "../../src/packs/dump.ts";
import { dayAfter } from "./noted-law.ts";

/**
 * Copied from the wage notes; ends are included. `confidence` is of the sum, `dateConfidence` of the first day, which is
 * that of the text or one on which the sum was observed in force.
 */
export interface NotedWages {
  readonly rows: readonly (readonly [
    code: string,
    tier: number,
    from: string,
    to: string | null,
    monthly: string,
    hourly: string | null,
    confidence: Confidence,
    dateConfidence: Confidence,
    kind: "legal" | "observed",
  ])[];
  readonly areas: readonly (readonly [
    code: string,
    standard: string,
    tier: number,
    from: string | null,
    to: string | null,
    confidence: Confidence,
  ])[];
  readonly excludes: readonly (readonly [province: string, excludes: boolean, confidence: Confidence])[];
}

/** Lines that only one side has: `noted …` or `held …`. A sum is held with the lower of its marks, that of an observed day left aside. */
export function wageDifferences({ tables }: RulesDump, { rows, areas, excludes }: NotedWages) {
  const standards = tables.minimumWages.flatMap((t) => t.standards);
  const held = {
    rows: standards.flatMap(({ code, tier, values }) =>
      values.map((v) => line(code, tier, v.from, v.to, v.monthly, v.hourly, v.confidence)),
    ),
    areas: tables.minimumWages.flatMap((t) =>
      t.areas.map((a) => line(a.code, a.standard, a.tier, a.from, a.to, a.confidence)),
    ),
    excludes: tables.minimumWages
      .filter((t) => t["excludes-own-contributions"] !== "unknown")
      .map((t) => line(t.province, t["excludes-own-contributions"])),
  };
  const noted = {
    rows: rows.map(([code, tier, from, to, monthly, hourly, sum, date, kind]) =>
      line(code, tier, from, dayAfter(to), monthly, hourly, kind === "observed" ? sum : lower(sum, date)),
    ),
    areas: areas.map(([code, standard, tier, from, to, sure]) => line(code, standard, tier, from, dayAfter(to), sure)),
    excludes: excludes.filter(([, , sure]) => sure !== "low").map(([code, yes]) => line(code, yes ? "yes" : "no")),
  };
  return {
    rows: onlyOnOneSide(noted.rows, held.rows),
    areas: onlyOnOneSide(noted.areas, held.areas),
    excludes: onlyOnOneSide(noted.excludes, held.excludes),
  };
}

function line(...parts: readonly (string | number | null | undefined)[]): string {
  return parts.map((part) => part ?? "-").join(" ");
}

function lower(a: Confidence, b: Confidence): Confidence {
  return CONFIDENCES.indexOf(a) > CONFIDENCES.indexOf(b) ? a : b;
}

function onlyOnOneSide(noted: readonly string[], held: readonly string[]): string[] {
  return [
    ...noted.filter((text) => !held.includes(text)).map((text) => `noted ${text}`),
    ...held.filter((text) => !noted.includes(text)).map((text) => `held ${text}`),
  ];
}
