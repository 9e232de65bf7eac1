import type { Check } from "../report.ts";

/** Every province of the mainland and every place whose pack has rules has one row, and only such a place is called encoded. */
export const checkLocalLaw: Check = (tree, report) => {
  const [table] = tree.of("local-law");
  const [regions] = tree.of("regions");
  if (table === undefined || regions === undefined) return;
  const ruled = tree
    .of("pack")
    .filter(({ data, file }) => file.path.startsWith("local/") && hasRules(data.id))
    .map(({ data }) => data.place);
  const provinces = regions.data.filter(({ code, outside }) => code.endsWith("0000") && !outside).map((r) => r.code);
  const codes = table.data.map(({ code }) => code);
  for (const code of new Set([...provinces, ...ruled]))
    if (!codes.includes(code)) report(table.file, [], "local-law-missing", { values: { code } });
  for (const [i, { code, state }] of table.data.entries()) {
    const fits = ruled.includes(code) ? state === "encoded" || state === "shown" : state !== "encoded";
    if (!fits) report(table.file, [i, "state"], "local-law-state", { values: { code, state } });
    if (codes.indexOf(code) < i) report(table.file, [i, "code"], "local-law-twice", { values: { code } });
  }

  function hasRules(pack: string): boolean {
    return tree.of("rule").some(({ data }) => data.id.startsWith(`${pack}/`));
  }
};
