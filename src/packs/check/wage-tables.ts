import type { Check } from "../report.ts";

/** A wage table is that of the province in its name, and each area points to a standard that it holds. */
export const checkWageTables: Check = (tree, report) => {
  for (const { file, data } of tree.of("minimum-wage")) {
    const province = file.path.slice(-"110000.yaml".length, -".yaml".length);
    if (data.province !== province) {
      report(file, ["province"], "id-path", { values: { expected: province }, suggestion: province });
    }
    for (const [i, { standard, tier }] of data.areas.entries()) {
      if (data.standards.some((s) => s.code === standard && s.tier === tier)) continue;
      report(file, ["areas", i, "standard"], "standard-unknown", { values: { code: standard, tier } });
    }
  }
};
