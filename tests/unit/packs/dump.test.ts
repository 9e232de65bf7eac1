import { expect, it } from "vitest";
import { dumpRules } from "../../../src/packs/dump.ts";
import { LAW_OF_TWO_PLACES } from "../../support/law-of-two-places.ts";

const dump = dumpRules(LAW_OF_TWO_PLACES);

it("holds every part of the law, the nation first, under the digest of the packs", () => {
  expect(Object.keys(dump)).toEqual([
    ...["digest", "packs", "parameters", "tables", "instruments"],
    ...["rules", "concepts", "disputes", "presumptions", "risk"],
  ]);
  expect(dump.digest).toBe(LAW_OF_TWO_PLACES.digest);
  expect(dump.packs.map(({ id }) => id)).toEqual(["xx", "yy"]);
  expect(dump.rules).toEqual(LAW_OF_TWO_PLACES.rules);
  expect(dump.tables.minimumWages).toEqual(LAW_OF_TWO_PLACES.minimumWages);
});

it("gives each article its days, and keeps what else an instrument has", () => {
  const [old] = dump.instruments;
  expect(old).toMatchObject({ id: "xx/old", strength: "interpretation", from: "2010-01-01", to: "2020-01-01" });
  expect(old?.articles.map(({ id, from, to }) => [id, from, to])).toEqual([
    ["xx/old#1", "2010-01-01", "2020-01-01"],
    ["xx/old#2", "2010-01-01", "2016-01-01"],
    ["xx/old#3", "2010-01-01", "2015-01-01"],
  ]);
});

it("is plain JSON, the same each time", () => {
  expect(JSON.parse(JSON.stringify(dump))).toEqual(dump);
  expect(JSON.stringify(dumpRules(LAW_OF_TWO_PLACES))).toBe(JSON.stringify(dump));
});
