import { invariant } from "../base/invariant.ts";
import { calibrated } from "../law/calibrated.ts";
import type { PackData } from "../law/pack-data.ts";
import type { CheckedTree } from "./checked-tree.ts";
import type { FileKind } from "./file-kind.ts";

const NATIONAL = "cn";

/** A sound tree as plain data, lists sorted by id. */
export function packDataOf({ of }: CheckedTree): Omit<PackData, "digest"> {
  const one = <K extends FileKind>(kind: K) => {
    const data = of(kind)[0]?.data;
    invariant(data !== undefined, `there is a file of kind ${kind}`);
    return data;
  };
  const packs = of("pack").map((e) => e.data);
  const national = packs.find((pack) => pack.id === NATIONAL);
  invariant(national !== undefined, "there is a national pack");
  return {
    pack: national,
    local: byId(packs.filter((pack) => pack !== national)),
    instruments: byId(of("instrument").map((e) => e.data)),
    parameters: byId(of("parameter").map((e) => e.data)),
    concepts: byId(of("concept").map((e) => e.data)),
    rules: byId(of("rule").map((e) => e.data)),
    disputes: byId(of("dispute").map((e) => e.data)),
    presumptions: byId(of("presumption").map((e) => e.data)),
    risk: calibrated(one("risk"), one("calibration")),
    regions: [...one("regions")].sort((a, b) => (a.code < b.code ? -1 : 1)),
    minimumWages: byId(of("minimum-wage").map((e) => e.data)),
    posts: one("posts"),
    localLaw: of("local-law").flatMap((e) => [...e.data].sort((a, b) => (a.code < b.code ? -1 : 1))),
    statistics: byId(of("statistics").flatMap((e) => [...e.data])),
    payItems: of("pay-items").flatMap((e) => [...e.data].sort((a, b) => (a.kind < b.kind ? -1 : 1))),
  };
}

function byId<T extends { readonly id: string }>(items: readonly T[]): T[] {
  return [...items].sort((a, b) => (a.id < b.id ? -1 : 1));
}
