import { readdirSync, readFileSync } from "node:fs";
import { availableParallelism, cpus } from "node:os";
import { parse } from "yaml";
import { assess, assessParsed, parseSituation, render, verifySlip } from "../../dist/index.js";
import { handWritten } from "./hand-written.mjs";

const FOLDER = new URL("../../fixtures/situations/", import.meta.url);
const AS_OF = "2026-11-24";

const situations = readdirSync(FOLDER)
  .filter((file) => file.endsWith(".yaml") && !file.endsWith(".expect.yaml"))
  .sort()
  .map((file) => parse(readFileSync(new URL(file, FOLDER), "utf8")));
const texts = situations.map((s) => JSON.stringify(s));
const parsed = situations.map((s) => {
  const read = parseSituation(s);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.situation;
});
const full = parse(readFileSync(new URL("engineer-to-competitor.yaml", FOLDER), "utf8"));

const slipped = parsed.flatMap((s) => {
  const result = assessParsed(s, { asOf: AS_OF });
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  const groups = Object.values(result.assessment.amounts);
  return groups.flatMap((group) => Object.values(group)).filter(({ slip }) => slip !== null);
});

const ROUNDS = 9;
const ROUND = 0.2;

/** Processor time used so far, in seconds: on a busy machine a clock on the wall measures the others. */
function used() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

/** Runs a second of processor time in one round. */
function rate({ once, units }) {
  const begun = used();
  let runs = 0;
  do {
    once();
    runs += units;
  } while (used() - begun < ROUND);
  return runs / (used() - begun);
}

/** Every row is measured once in each round, so that what else the machine does weighs on all alike. */
function measured(rows) {
  for (const { once } of rows) once();
  const rounds = Array.from({ length: ROUNDS }, () => rows.map(rate));
  return rows.map(({ name }, i) => {
    const rates = rounds.map((round) => round[i]).sort((a, b) => a - b);
    return { name, median: rates[(ROUNDS - 1) / 2], low: rates[0], high: rates[ROUNDS - 1] };
  });
}

const row = (name, list, f) => ({
  name,
  units: list.length,
  once: () => {
    for (const item of list) f(item);
  },
});
const WAYS = [
  ["without trace", { asOf: AS_OF, trace: false }],
  ["with trace", { asOf: AS_OF, trace: true }],
];
const rows = measured([
  row("JSON.parse of the same situations", texts, JSON.parse),
  row("hand-written decision, ten conditions", new Array(1000).fill(full), handWritten),
  row("parseSituation", situations, parseSituation),
  ...WAYS.flatMap(([way, options]) => [
    row(`assess from unknown input, ${way}`, situations, (s) => assess(s, options)),
    row(`assess from a parsed situation, ${way}`, parsed, (s) => assessParsed(s, options)),
  ]),
  row("verifySlip of one amount", slipped, verifySlip),
  row("assess and render Markdown", situations.slice(0, 8), assessAndRender),
]);

function assessAndRender(situation) {
  const result = assess(situation, { asOf: AS_OF });
  if (result.ok) render(result.assessment, { as: "markdown", lang: "zh-CN" });
}

const parsing = rows[0].median;
const byHand = rows[1].median;
const n = (x) => Math.round(x).toLocaleString("en-US");
const machine = `${cpus()[0]?.model ?? "unknown processor"}, ${availableParallelism()} cores visible`;
console.log(`${situations.length} situations, one thread, node ${process.version}, ${machine}`);
console.log(
  "| what | a second of processor time, median (slowest–fastest round) | as long as so many JSON.parse | as long as so many hand-written |",
);
console.log("|---|---:|---:|---:|");
for (const { name, median, low, high } of rows) {
  console.log(
    `| ${name} | ${n(median)} (${n(low)}–${n(high)}) | ${(parsing / median).toFixed(1)} | ${(byHand / median).toFixed(0)} |`,
  );
}
