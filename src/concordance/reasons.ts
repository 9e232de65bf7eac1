import * as z from "zod/mini";

/** Why a forecast and a decision differ: a closed list. */
export const REASONS = {
  "fact-lost": { zh: "记录遗漏了裁判依据的事实", en: "a fact the tribunal relied on is not in the record" },
  "rule-missing": { zh: "规则尚缺", en: "a rule is missing" },
  "law-of-the-day": { zh: "当时法律不同", en: "the law of the day was another" },
  "outlier-court": { zh: "裁判与通行做法不同", en: "the tribunal departed from the usual line" },
  "thin-record": { zh: "记录过简", en: "the record says too little" },
} as const;

export const VIEWS = ["as-recorded", "blind"] as const;

export type View = (typeof VIEWS)[number];

export const VIEW_WORDS: Readonly<Record<View, string>> = { "as-recorded": "按记录 as recorded", blind: "盲读 blind" };

export const QUESTIONS = ["binding", "breach", "damages", "compensation"] as const;

export type Question = (typeof QUESTIONS)[number];

export const QUESTION_WORDS: Readonly<Record<Question, string>> = {
  binding: "约束力 binding",
  breach: "违约 breach",
  damages: "违约金 damages",
  compensation: "补偿 compensation",
};

const row = z.strictObject({
  case: z.string(),
  block: z.enum(QUESTIONS),
  view: z._default(z.enum(VIEWS), "as-recorded"),
  reason: z.enum(Object.keys(REASONS) as (keyof typeof REASONS)[]),
  evidence: z.strictObject({ zh: z.string(), en: z.string() }),
});

/** One disagreement that somebody has read, with a sentence of evidence. */
export type ReasonRow = z.output<typeof row>;

export type ReadReasons =
  | { readonly ok: true; readonly rows: readonly ReasonRow[] }
  | { readonly ok: false; readonly problems: readonly { readonly path: string; readonly expected: string }[] };

export function readReasons(data: unknown): ReadReasons {
  const parsed = z.safeParse(z.array(row), data ?? []);
  if (parsed.success) return { ok: true, rows: parsed.data };
  const problems = parsed.error.issues.map((problem) => ({
    path: problem.path.join("."),
    expected: problem.code === "invalid_value" ? problem.values.join(" | ") : problem.message,
  }));
  return { ok: false, problems };
}

/** The row for a disagreement; one read as recorded also speaks for the same disagreement blind. */
export function reasonFor(rows: readonly ReasonRow[], id: string, block: Question, view: View): ReasonRow | undefined {
  const own = rows.filter((r) => r.case === id && r.block === block);
  return own.find((r) => r.view === view) ?? own.find((r) => r.view === "as-recorded");
}
