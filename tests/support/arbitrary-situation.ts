import fc from "fast-check";
import { addMonths, formatDay, parseDay, wholeMonthsBetween } from "../../src/base/day.ts";

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
export type World = Record<string, Json>;

export const AS_OF = "2026-11-24";
const LAST = day(AS_OF);

const truth = fc.constantFrom("yes", "no");
const mostlyNo = fc.oneof({ weight: 6, arbitrary: fc.constant("no") }, { weight: 1, arbitrary: fc.constant("yes") });
const mostlyYes = fc.oneof({ weight: 6, arbitrary: fc.constant("yes") }, { weight: 1, arbitrary: fc.constant("no") });
const rarely = (seldom: string, usual: string) =>
  fc.oneof({ weight: 12, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: fc.constant(seldom) });
const sometimes = (days: fc.Arbitrary<number>) =>
  fc.oneof({ weight: 5, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: days });
const yuan = (min: number, max: number) => fc.integer({ min: min * 100, max: max * 100 }).map(asYuan);

function day(text: string): number {
  const found = parseDay(text);
  if (found === null) throw new RangeError(text);
  return found;
}

function asYuan(fen: number): string {
  return `${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, "0")}`;
}

const drawn = fc.record({
  exit: fc.oneof(
    { weight: 2, arbitrary: fc.integer({ min: day("2012-01-01"), max: LAST - 30 }) },
    { weight: 1, arbitrary: fc.integer({ min: LAST - 500, max: LAST - 30 }) },
  ),
  employed: fc.integer({ min: 1, max: 15 }),
  place: fc.constantFrom("110000", "310000", "440300", "320500", "420100"),
  workerType: fc.oneof(
    { weight: 10, arbitrary: fc.constant("employee") },
    { weight: 1, arbitrary: fc.constantFrom("dispatched", "intern", "shareholder") },
  ),
  hkMacaoTaiwan: mostlyNo,
  employmentPermit: truth,
  category: fc.constantFrom("senior-management", "senior-technical", "other-confidential", "ordinary"),
  tradeSecrets: rarely("no", "yes"),
  ipMatters: truth,
  wage: fc.integer({ min: 200_000, max: 9_000_000 }),
  months: fc.constantFrom(6, 12, 24, 24, 36),
  form: fc.oneof(
    { weight: 10, arbitrary: fc.constantFrom("separate-agreement", "contract-clause", "exit-document") },
    { weight: 1, arbitrary: fc.constant("handbook") },
  ),
  employerSigned: rarely("no", "yes"),
  pressure: rarely("yes", "no"),
  avoided: rarely("yes", "no"),
  standardForm: truth,
  explained: truth,
  exceeds: mostlyNo,
  activationRequired: rarely("yes", "no"),
  agreed: truth,
  share: fc.integer({ min: 10, max: 60 }),
  withinSalary: mostlyNo,
  paidMonths: fc.integer({ min: 0, max: 24 }),
  told: fc.oneof(
    { weight: 4, arbitrary: fc.constant("total") },
    { weight: 3, arbitrary: fc.constant("one-by-one") },
    { weight: 1, arbitrary: fc.constant("lump-sum") },
  ),
  ahead: fc.option(fc.integer({ min: 1, max: 12 }), { freq: 2, nil: null }),
  part: fc.constantFrom(100, 100, 50, 150),
  cause: fc.constantFrom("employer", "employer", "employee"),
  merged: mostlyNo,
  released: sometimes(fc.integer({ min: -60, max: 700 })),
  rescinded: sometimes(fc.integer({ min: 30, max: 700 })),
  work: fc.option(fc.integer({ min: 5, max: 500 }), { freq: 4, nil: null }),
  observed: rarely("no", "yes"),
  known: fc.option(fc.integer({ min: -20, max: 200 }), { freq: 2, nil: null }),
  demanded: fc.option(fc.integer({ min: 0, max: 900 }), { freq: 2, nil: null }),
  kind: fc.constantFrom("joined-competitor", "founded-competitor", "non-competing-job", "took-up-work"),
  competitor: truth,
  actual: mostlyYes,
  audience: mostlyYes,
  market: mostlyYes,
  affiliate: mostlyNo,
  penalty: fc.oneof(
    fc.record({ kind: fc.constant("fixed-amount"), amount: yuan(1, 3_000_000) }),
    fc.record({ kind: fc.constant("multiple-of-annual-pay"), multiple: fc.constantFrom("2", "50%", "1/3") }),
    fc.record({ kind: fc.constant("months-of-pay"), months: fc.integer({ min: 1, max: 24 }) }),
    fc.constant(null),
  ),
  refund: fc.constantFrom("breach-period", "all", "double", null),
  decided: fc.option(fc.integer({ min: day("2010-01-01"), max: LAST }), { freq: 3, nil: null }),
});

type Drawn = typeof drawn extends fc.Arbitrary<infer T> ? T : never;

/** A world in which everything is told and nothing contradicts anything else. */
export const worlds: fc.Arbitrary<World> = drawn.map(build);

function build(w: Drawn): World {
  const { exit } = w;
  const monthly = Math.floor((w.wage * w.share) / 100);
  const passed = wholeMonthsBetween(exit, LAST);
  const onDay = (offset: number | null) => (offset === null ? null : formatDay(Math.min(LAST, exit + offset)));
  const released = onDay(w.released);
  const rescinded = onDay(w.rescinded);
  const agreed = w.agreed === "yes" || w.withinSalary === "yes";
  const competing = w.kind === "joined-competitor" || w.kind === "founded-competitor";
  const competitor = competing ? "yes" : w.kind === "non-competing-job" ? "no" : w.competitor;
  const pays = agreed && w.withinSalary === "no";
  return {
    place: w.place,
    ...(w.decided === null ? {} : { decidedOn: formatDay(w.decided) }),
    person: {
      workerType: w.workerType,
      category: w.category,
      tradeSecrets: w.tradeSecrets,
      ipMatters: w.ipMatters,
      secretsPublic: "no",
      hkMacaoTaiwan: w.hkMacaoTaiwan,
      employmentPermit: w.employmentPermit,
    },
    employment: {
      startedOn: formatDay(addMonths(exit, -12 * w.employed)),
      endedOn: formatDay(exit),
      stillEmployed: "no",
      employer: { stoppedBusiness: "no" },
      transfers: { items: w.merged === "yes" ? [{ kind: "merger", covenantMoved: "yes" }] : [], complete: "yes" },
    },
    pay: { averageMonthly: asYuan(w.wage) },
    agreements: {
      complete: "yes",
      items: [
        {
          form: w.form,
          signedOn: formatDay(addMonths(exit, -6 * w.employed)),
          employeeSigned: "yes",
          employerSigned: w.employerSigned,
          signedWith: "employer",
          signing: {
            standardForm: w.standardForm,
            explained: w.explained,
            pressure: w.pressure,
            avoided: w.avoided,
            conditionOfSeverance: "no",
          },
          inServiceOnly: "no",
          coversService: "yes",
          months: w.months,
          scope: { kind: "same-business", exceedsSecrets: w.exceeds },
          compensation: {
            agreed: agreed ? "yes" : "no",
            withinSalary: w.withinSalary,
            itemisedAndReceipted: "no",
            ...(pays ? sumAgreed(w, monthly) : {}),
          },
          penalties: { items: w.penalty === null ? [] : [{ purpose: "non-compete", ...w.penalty }], complete: "yes" },
          refund: w.refund === null ? { agreed: "no" } : { agreed: "yes", extent: w.refund },
          terms: {
            activationRequired: w.activationRequired,
            unpaidMeansReleased: "no",
            releaseWithoutExtraMonths: "no",
            stopsClockInDispute: "no",
          },
        },
      ],
    },
    performance: {
      ...(w.activationRequired === "yes" ? { activated: "yes", activatedOn: formatDay(exit) } : {}),
      observed: w.observed,
      ...paidAs(pays ? w.told : "months", w, monthly, passed),
      unpaidCause: w.cause,
      refusedToPay: "no",
      released: released === null ? "no" : "yes",
      ...(released === null ? {} : { releasedOn: released }),
      rescinded: rescinded === null ? "no" : "yes",
      ...(rescinded === null ? {} : { rescindedOn: rescinded }),
      reportingBreached: "no",
    },
    engagements: {
      complete: "yes",
      items:
        w.work === null
          ? []
          : [
              {
                kind: w.kind,
                startedOn: onDay(w.work),
                ongoing: "yes",
                competitor,
                actualBusiness: w.kind === "non-competing-job" ? "no" : w.actual,
                audience: w.audience,
                market: w.market,
                affiliateOfEmployer: w.affiliate,
                nominee: "none",
                alias: "no",
                knownToEmployerOn: w.known === null ? null : onDay(w.work + w.known),
              },
            ],
    },
    steps: {
      items: w.demanded === null ? [] : [{ kind: "demand", by: "employee", on: onDay(w.demanded) }],
      complete: "yes",
    },
    settlements: { items: [], complete: "yes" },
    notices: { items: [], complete: "yes" },
    losses: { proven: "0" },
  };
}

function sumAgreed({ told, months }: Drawn, monthly: number): World {
  return told === "lump-sum" ? { lumpSum: asYuan(monthly * months) } : { monthly: asYuan(monthly) };
}

/** What was paid: in months, in total, payment by payment (one of them, perhaps, for a month still to come), or in one sum. */
function paidAs(told: string, w: Drawn, monthly: number, passed: number): World {
  const paid = Math.min(w.paidMonths, passed);
  if (told === "months") return { paidMonths: paid };
  if (told === "total") return { paidMonths: paid, paidTotal: asYuan(monthly * paid) };
  const payments = (items: World[]) => ({ payments: { items, complete: "yes" } });
  const part = Math.floor((monthly * w.part) / 100);
  const on = (months: number) => formatDay(Math.min(LAST, addMonths(w.exit, months)));
  if (told === "lump-sum") return payments([{ kind: "lump-sum", on: on(1), amount: asYuan(part * w.months) }]);
  const forMonth = (number: number) => formatDay(addMonths(w.exit, number)).slice(0, "YYYY-MM".length);
  const numbers = Array.from({ length: w.paidMonths % (passed + 1) }, (_, i) => i + 1);
  const own = numbers.map((n) => ({ on: on(n), amount: asYuan(monthly), forMonth: forMonth(n) }));
  const early = w.ahead === null ? [] : [{ on: on(1), amount: asYuan(part), forMonth: forMonth(passed + w.ahead) }];
  return payments([...own, ...early]);
}

/** What somebody knows who knows less: leaves forgotten, days coarser, lists no longer known to be complete. */
export function knowingLess(world: World): fc.Arbitrary<World> {
  const paths = leaves(world, []);
  return fc
    .constantFrom(5, 40)
    .chain((rarity) => fc.array(fc.nat(rarity), { minLength: paths.length, maxLength: paths.length }))
    .map((choices) => {
      const copy = structuredClone(world) as World;
      paths.forEach((path, i) => {
        forget(copy, path, choices[i] ?? 5);
      });
      return copy;
    });
}

function leaves(value: Json, path: readonly (string | number)[]): (string | number)[][] {
  if (Array.isArray(value)) return value.flatMap((item, i) => leaves(item, [...path, i]));
  if (typeof value === "object" && value !== null) {
    return Object.entries(value).flatMap(([key, item]) => leaves(item, [...path, key]));
  }
  return [[...path]];
}

function forget(world: World, path: readonly (string | number)[], choice: number): void {
  const last = path.at(-1);
  const parent = path.slice(0, -1).reduce<unknown>((value, step) => (value as Record<string, unknown>)?.[step], world);
  if (typeof parent !== "object" || parent === null || last === undefined) return;
  const own = parent as Record<string, unknown>;
  const told = own[last];
  // Without a month a payment was made for none, and counts for the oldest: no month is missing.
  if (last === "forMonth") return;
  const isDay = typeof told === "string" && /^\d{4}-\d\d-\d\d$/.test(told);
  if (choice === 0 && last === "decidedOn") own[last] = `../${AS_OF}`;
  else if (choice === 0) delete own[last];
  if (choice === 1 && isDay) own[last] = told.slice(0, 7);
  if (choice === 2 && isDay) own[last] = told.slice(0, 4);
}
