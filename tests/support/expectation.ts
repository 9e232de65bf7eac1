import { readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import * as z from "zod/mini";
import type { Assessment, VerdictResult } from "../../src/assessment.ts";
import { STRENGTHS } from "../../src/law/authority.ts";
import { HEADS, type Head } from "../../src/law/effect.ts";

const FOLDER = new URL("../../fixtures/situations/", import.meta.url);
const EXPECTATION = ".expect.yaml";

const outcome = z.enum(["yes", "no", "open"]);
const status = z.enum([
  "not-activated",
  "not-started",
  "running",
  "suspended",
  "expired",
  "released",
  "settled",
  "rescinded",
  "lapsed",
]);
const citation = z.string().check(z.regex(/^[a-z]+\/[a-z0-9-]+(#[a-z0-9()-]+)?$/));
const citations = z.optional(z.array(citation));

const verdict = z.strictObject({
  value: z.optional(z.enum(["yes", "partly", "no", "open", "disputed"])),
  forecast: z.optional(z.enum(["yes", "partly", "no", "open"])),
});

/** Fen; `low` and `high` null are unbounded, left out are not asserted. */
const amount = z.strictObject({
  status: z.optional(z.enum(["exact", "range", "unknown", "not-applicable"])),
  holds: z.optional(outcome),
  forecast: z.optional(outcome),
  legalBasis: z.optional(z.enum(STRENGTHS)),
  low: z.optional(z.nullable(z.int())),
  high: z.optional(z.nullable(z.int())),
});

/** Last days by id of the reading: a day, a span of days, or `unknown`. */
const daysByReading = z.optional(z.record(z.string(), z.string()));

/** One claim for which time runs; `month` counts the months of the restriction. */
const limitation = z.strictObject({
  head: z.enum(HEADS),
  month: z.optional(z.int()),
  engagement: z.optional(z.int()),
  owed: z.optional(outcome),
  safe: z.optional(z.nullable(z.iso.date())),
  lastDay: daysByReading,
  ifRestarted: daysByReading,
});

/** Whether the award on an item is final for the employer; `low` and `high` are twelve times the minimum wage, in fen. */
const finalAward = z.strictObject({
  final: z.optional(outcome),
  forecast: z.optional(outcome),
  low: z.optional(z.nullable(z.int())),
  high: z.optional(z.nullable(z.int())),
});

/** `<name>.expect.yaml`: what the law says of `<name>.yaml`, worked out by hand. Every key of `expect` is optional. */
export const expectationSchema = z.strictObject({
  story: z.string().check(z.regex(/^(A([1-9]|1[0-6])|B(1[7-9]|20)|C2[1-5]|core)$/)),
  asOf: z.iso.date(),
  why: z.string().check(z.minLength(40)),
  law: z.array(citation).check(z.minLength(1)),
  expect: z.strictObject({
    binding: z.optional(verdict),
    breach: z.optional(verdict),
    /** As forecast. */
    status: z.optional(status),
    regime: z.optional(z.enum(["labour", "commercial", "company", "civil", "public-law"])),
    amounts: z.optional(z.partialRecord(z.enum(HEADS), amount)),
    /** By forecast outcome of the finding; an article stands for its paragraphs, an instrument for its articles. */
    cites: z.optional(z.strictObject({ yes: citations, open: citations, no: citations })),
    limitation: z.optional(z.array(limitation)),
    finalAward: z.optional(z.partialRecord(z.enum(HEADS), finalAward)),
    questions: z.optional(z.array(z.string())),
    disputes: z.optional(z.array(z.string().check(z.regex(/^[a-z]+\/[a-z0-9-]+$/)))),
    localLaw: z.optional(z.strictObject({ state: z.string(), covers: z.string() })),
    /** Heads under which nothing is owed, neither for sure nor as forecast. */
    never: z.optional(z.strictObject({ due: z.array(z.enum(HEADS)) })),
  }),
});

export type Expectation = z.output<typeof expectationSchema>;

export function situationNames(): string[] {
  return files()
    .filter((file) => !file.endsWith(EXPECTATION))
    .map((file) => file.slice(0, -".yaml".length));
}

export function expectationNames(): string[] {
  return files()
    .filter((file) => file.endsWith(EXPECTATION))
    .map((file) => file.slice(0, -EXPECTATION.length));
}

export function readSituation(name: string): unknown {
  return read(`${name}.yaml`);
}

/** Throws where the file is not a well-formed expectation. */
export function readExpectation(name: string): Expectation {
  return expectationSchema.parse(read(`${name}${EXPECTATION}`));
}

function files(): string[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith(".yaml"))
    .sort();
}

function read(file: string): unknown {
  return parse(readFileSync(new URL(file, FOLDER), "utf8"));
}

/** What an assessment says otherwise than expected, one readable line each. */
export function differences(assessment: Assessment, { expect }: Expectation): string[] {
  const { verdicts, amounts, findings, questions, disputes, agreements } = assessment;
  const lines: string[] = [];
  const same = (what: string, wanted: unknown, got: unknown) => {
    if (wanted !== undefined && wanted !== got) lines.push(`${what}: the law says ${wanted}, the assessment ${got}`);
  };
  const present = (what: string, wanted: readonly string[] | undefined, among: readonly string[]) => {
    for (const id of wanted ?? [])
      if (!among.some((other) => covers(id, other))) lines.push(`${what}: ${id} is missing`);
  };
  const verdictIs = (what: string, wanted: Expectation["expect"]["binding"], got: VerdictResult) => {
    same(`${what}.value`, wanted?.value, got.value);
    same(`${what}.forecast`, wanted?.forecast, got.forecast.value);
  };

  verdictIs("binding", expect.binding, verdicts.binding);
  verdictIs("breach", expect.breach, verdicts.breach);
  same("status", expect.status, verdicts.binding.forecast.status);
  same("regime", expect.regime, agreements[0]?.regime);
  same("localLaw.state", expect.localLaw?.state, assessment.localLaw.state);
  same("localLaw.covers", expect.localLaw?.covers, assessment.localLaw.covers ?? undefined);
  for (const head of HEADS) {
    const [wanted, got] = [expect.amounts?.[head], amountUnder(amounts, head)];
    for (const key of ["status", "holds", "forecast", "legalBasis", "low", "high"] as const) {
      same(`${head}.${key}`, wanted?.[key], got[key]);
    }
  }
  for (const result of ["yes", "open", "no"] as const) {
    const behind = findings.filter((finding) => finding.forecast === result).flatMap((f) => [...f.cite, ...f.see]);
    present(
      `findings with forecast ${result}`,
      expect.cites?.[result],
      behind.map((article) => article.id),
    );
  }
  present(
    "questions",
    expect.questions,
    questions.map((question) => question.fact),
  );
  present(
    "disputes",
    expect.disputes,
    disputes.map((dispute) => dispute.id),
  );
  for (const wanted of expect.limitation ?? []) limitationDiffers(assessment, wanted, same);
  for (const head of HEADS) {
    const wanted = expect.finalAward?.[head];
    const got = assessment.finalAward.find((award) => award.head === head);
    for (const key of ["final", "forecast"] as const) same(`final ${head}.${key}`, wanted?.[key], got?.[key]);
    for (const key of ["low", "high"] as const) same(`final ${head}.${key}`, wanted?.[key], got?.threshold[key]);
  }
  for (const head of expect.never?.due ?? []) {
    const { holds, forecast, high } = amountUnder(amounts, head);
    if (high !== 0 && (holds === "yes" || forecast === "yes")) lines.push(`${head}: presented as owed, but nothing is`);
  }
  return lines;
}

function limitationDiffers(
  { limitation: claims }: Assessment,
  wanted: z.output<typeof limitation>,
  same: (what: string, wanted: unknown, got: unknown) => void,
): void {
  const { head } = wanted;
  const [month, engagement] = [wanted.month ?? null, wanted.engagement ?? null];
  const what = `limitation of ${head}${month === null ? "" : `, month ${month}`}`;
  const got = claims.find((c) => c.head === head && c.month === month && c.engagement === engagement);
  same(what, true, got !== undefined);
  same(`${what}.owed`, wanted.owed, got?.owed);
  same(`${what}.safe`, wanted.safe, got?.safe);
  for (const key of ["lastDay", "ifRestarted"] as const) {
    for (const [id, day] of Object.entries(wanted[key] ?? {})) {
      same(`${what}, ${id}.${key}`, day, got?.readings.find((reading) => reading.id === id)?.[key]);
    }
  }
}

function amountUnder(amounts: Assessment["amounts"], head: Head) {
  const [group, name] = head.split(".") as [keyof Assessment["amounts"], string];
  const found = Object.entries(amounts[group]).find(([key]) => key === name)?.[1];
  if (found === undefined) throw new Error(`the assessment has no amount under ${head}`);
  return found;
}

function covers(wanted: string, id: string): boolean {
  return id === wanted || id.startsWith(`${wanted}(`) || (!wanted.includes("#") && id.startsWith(`${wanted}#`));
}
