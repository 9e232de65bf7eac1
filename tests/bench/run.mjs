import { readdirSync, readFileSync } from "node:fs";
import { cpus } from "node:os";
import { parse } from "yaml";
import { assess, render } from "../../dist/index.js";
import { handWritten } from "./hand-written.mjs";

const FOLDER = new URL("../../fixtures/situations/", import.meta.url);
const AS_OF = "2026-11-24";

const situations = readdirSync(FOLDER)
  .filter((file) => file.endsWith(".yaml") && !file.endsWith(".expect.yaml"))
  .sort()
  .map((file) => parse(readFileSync(new URL(file, FOLDER), "utf8")));
const texts = situations.map((s) => JSON.stringify(s));
const full = parse(readFileSync(new URL("engineer-to-competitor.yaml", FOLDER), "utf8"));

/** Median runs a second over rounds of a fixed length, with the slowest and the fastest round. */
function measure(name, once, units) {
  const rates = [];
  for (let round = 0; round < 9; round++) {
    const until = performance.now() + 300;
    const begun = performance.now();
    let runs = 0;
    while (performance.now() < until) {
      once();
      runs += units;
    }
    rates.push((runs * 1000) / (performance.now() - begun));
  }
  rates.sort((a, b) => a - b);
  return { name, median: rates[4], low: rates[0], high: rates[8] };
}

const each = (list, f) => () => {
  for (const item of list) f(item);
};
const rows = [
  measure("JSON.parse of the same situations", each(texts, JSON.parse), texts.length),
  measure("hand-written decision, ten conditions", () => handWritten(full), 1),
  measure(
    "assess, without trace",
    each(situations, (s) => assess(s, { asOf: AS_OF, trace: false })),
    situations.length,
  ),
  measure(
    "assess, with trace",
    each(situations, (s) => assess(s, { asOf: AS_OF })),
    situations.length,
  ),
  measure("assess and render Markdown", each(situations.slice(0, 8), assessAndRender), 8),
];

function assessAndRender(situation) {
  const result = assess(situation, { asOf: AS_OF });
  if (result.ok) render(result.assessment, { as: "markdown", lang: "zh-CN" });
}

const parsing = rows[0].median;
const byHand = rows[1].median;
const n = (x) => Math.round(x).toLocaleString("en-US");
console.log(`${situations.length} situations, node ${process.version}, ${cpus()[0]?.model ?? "unknown processor"}`);
console.log("| what | a second, median (slowest–fastest round) | times JSON.parse | times the hand-written |");
console.log("|---|---:|---:|---:|");
for (const { name, median, low, high } of rows) {
  console.log(
    `| ${name} | ${n(median)} (${n(low)}–${n(high)}) | ${(parsing / median).toFixed(1)} | ${(byHand / median).toFixed(0)} |`,
  );
}
