import * as z from "zod/mini";
import { type Day, dayOf } from "../base/day.ts";
import { parseFraction } from "../base/fraction.ts";
import { parseYuan } from "../base/money.ts";
import { parsePartialDay } from "../base/partial-day.ts";
import { isRegionCode } from "../base/region.ts";
import type { Truth } from "../base/truth.ts";

/** Chinese and English title of every field, for forms and for the JSON Schema. */
export const TITLES = z.registry<{ title: string; titleEn: string }>();

const EARLIEST = dayOf(1950, 1, 1);
const LATEST = dayOf(2100, 12, 31);
const MOST_FEN = 1e12;
const MOST_UNITS = 1e12;
const MOST_ENTRIES = 500;
const MOST_CHARACTERS = 10_000;

export function titled<S extends z.ZodMiniType>(schema: S, zh: string, en: string): z.ZodMiniOptional<S> {
  return named(z.optional(schema), zh, en);
}

function named<S extends z.ZodMiniType>(field: S, zh: string, en: string): S {
  TITLES.add(field as z.ZodMiniType, { title: zh, titleEn: en });
  return field;
}

/** `yes`, `no`, true or false; left out, `unknown` or null is not known. */
export const truth = (zh: string, en: string) => titled(TRUTH, zh, en);

const TRUTH = z.pipe(
  z.union([z.boolean(), z.enum(["yes", "no", "unknown"])]),
  z.transform((v): Truth => (typeof v === "boolean" ? (v ? "yes" : "no") : v)),
);

/** Yuan, at most two decimals, not negative, at most 10¹² fen → fen. */
export const yuan = (zh: string, en: string) => titled(YUAN, zh, en);

const YUAN = z.pipe(
  z.union([z.string(), z.number()]),
  z.transform((input, ctx) => {
    const fen = parseYuan(input);
    const code =
      fen === null ? moneyFault(String(input)) : fen < 0 ? "money-negative" : fen > MOST_FEN ? "money-too-large" : null;
    return fen === null || code !== null ? refuse(ctx, input, code ?? "money-not-a-number") : fen;
  }),
);

function moneyFault(text: string): string {
  if (/^-?\d+\.\d{3,}$/.test(text) || /e-\d+$/i.test(text)) return "money-too-precise";
  return /^-?\d{14,}/.test(text) || /e\+?\d{2,}$/i.test(text) ? "money-too-large" : "money-not-a-number";
}

/** "30%", "1/3", "0.3" or 0.3 → an exact share, at most 1000 times. */
export const rate = (zh: string, en: string) => titled(RATE, zh, en);

const RATE = z.pipe(
  z.union([z.string(), z.number()]),
  z.transform((input, ctx) => {
    const share = parseFraction(String(input));
    const inside = share !== null && share.num >= 0n && share.num <= share.den * 1000n;
    return inside ? share : refuse(ctx, input, "rate-invalid");
  }),
);

/** `YYYY-MM-DD`, `YYYY-MM`, `YYYY`, or a span of two such as `2024-03/2024-05-01` → the days it may be. */
export const day = (zh: string, en: string) => titled(DAY, zh, en);

const DAY = z.pipe(
  z.string(),
  z.transform((input, ctx) => {
    const range = parsePartialDay(input);
    if (range === null) return refuse(ctx, input, "day-invalid");
    return outOfRange(range.low) || outOfRange(range.high) ? refuse(ctx, input, "day-out-of-range") : range;
  }),
);

function outOfRange(day: Day | null): boolean {
  return day !== null && (day < EARLIEST || day > LATEST);
}

/** A whole number from 0 to 1200. */
export const count = (zh: string, en: string) => titled(COUNT, zh, en);

const COUNT = z.pipe(
  z.number(),
  z.transform((n, ctx) => (Number.isInteger(n) && n >= 0 && n <= 1200 ? n : refuse(ctx, n, "count-invalid"))),
);

/** A whole number of shares, options or units, up to a million million. */
export const units = (zh: string, en: string) => titled(UNITS, zh, en);

const UNITS = z.pipe(
  z.number(),
  z.transform((n, ctx) => (Number.isInteger(n) && n >= 0 && n <= MOST_UNITS ? n : refuse(ctx, n, "units-invalid"))),
);

export const text = (zh: string, en: string) => titled(TEXT, zh, en);

const TEXT = z.pipe(
  z.string(),
  z.transform((s, ctx) => (s.length <= MOST_CHARACTERS ? s : refuse(ctx, `${s.slice(0, 20)}…`, "text-too-long"))),
);

export const PLACE = z.pipe(
  z.union([z.string(), z.number()]),
  z.transform((code, ctx) => (isRegionCode(String(code)) ? String(code) : refuse(ctx, code, "place-invalid"))),
);

/** Six digits of GB/T 2260, as text or, as YAML reads them bare, a number. */
export const place = (zh: string, en: string) => titled(PLACE, zh, en);

export const oneOf = <const V extends readonly string[]>(values: V, zh: string, en: string) =>
  titled(z.enum(values), zh, en);

/** A list, or `{ items, complete }`: absence from it proves nothing unless it is complete. */
export function listOf<S extends z.ZodMiniType>(item: S, zh: string, en: string) {
  const items = z.pipe(
    z.array(item),
    z.transform((all, ctx) => (all.length <= MOST_ENTRIES ? all : refuse(ctx, all.length, "list-too-long"))),
  );
  const whole = z.strictObject({
    items: named(z._default(items, []), "条目", "Entries"),
    complete: named(z._default(TRUTH, "unknown"), "是否列全", "Whether the list is complete"),
  });
  const list = z.pipe(
    z.union([items, whole]),
    z.transform((given) => (Array.isArray(given) ? { items: given, complete: "unknown" as Truth } : given)),
  );
  return named(z._default(list, { items: [], complete: "unknown" as Truth }), zh, en);
}

function refuse(ctx: z.core.ParsePayload, input: unknown, code: string): never {
  ctx.issues.push({ code: "custom", input, params: { code, value: input } });
  return z.NEVER;
}
