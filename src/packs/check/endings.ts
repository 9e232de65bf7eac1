import { closestName } from "../../base/closest-name.ts";
import { nameOfId } from "../checked-tree.ts";
import type { Check } from "../report.ts";

/** What ended a text or an article is an instrument that is held, and the day of the end is given. */
export const checkEndings: Check = (tree, report) => {
  const known = tree.names("instrument");
  for (const { file, data } of tree.of("instrument")) {
    const articles = Object.entries(data.articles).map(([key, article]) => [["articles", key], article] as const);
    for (const [path, ended] of [[[], data] as const, ...articles]) {
      const instrument = ended["ended-by"];
      if (instrument === undefined) continue;
      const name = nameOfId(instrument);
      const at = [...path, "ended-by"];
      if (ended.to === undefined) report(file, at, "key-missing", { values: { key: "to" } });
      if (known.includes(name)) continue;
      const closest = closestName(name, known);
      const suggestion = closest === null ? null : `${instrument.slice(0, instrument.indexOf("/"))}/${closest}`;
      report(file, at, "instrument-unknown", { values: { instrument }, suggestion });
    }
  }
};
