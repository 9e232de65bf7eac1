import { describe, expect, it } from "vitest";
import { plainCopy } from "../../../src/situation/plain-copy.ts";
import { refusals } from "../../support/refusal.ts";

function nested(depth: number): unknown {
  let value: unknown = "deep";
  for (let i = 0; i < depth; i++) value = { scope: value };
  return value;
}

describe("plainCopy", () => {
  it("leaves out what says nothing and keeps the rest", () => {
    const { copy, issues } = plainCopy({ a: null, b: undefined, c: "unknown", d: 0, e: "", f: false, g: [null, 1] });
    expect(copy).toEqual({ d: 0, e: "", f: false, g: [null, 1] });
    expect(issues).toEqual([]);
  });

  it("takes own enumerable data alone", () => {
    class Described {
      title = "x";
      get pay() {
        return {};
      }
    }
    const input = Object.assign(Object.create({ note: "inherited" }), new Described(), { [Symbol("s")]: 1 });
    expect(plainCopy(input).copy).toEqual({ title: "x" });
    expect(Object.getPrototypeOf(plainCopy(input).copy)).toBe(Object.prototype);
  });
});

describe("data that is out of the ordinary", () => {
  it("a circle is too deep", () => {
    const circle: Record<string, unknown> = { title: "x" };
    circle["pay"] = circle;
    expect(refusals(circle)).toEqual(["too-deep at pay.pay.pay.pay"]);
    const list: unknown[] = [];
    list.push(list);
    expect(refusals({ agreements: list })[0]).toMatch(/^too-deep/);
  });

  it("circles that branch are given up on in good time", () => {
    const circle: Record<string, unknown> = {};
    for (const key of ["a", "b", "c", "d"]) circle[key] = circle;
    expect(refusals(circle)).toHaveLength(1);
  });

  it("nesting is followed so far and no further", () => {
    expect(refusals({ scope: nested(20) })).toEqual(["unknown-key at "]);
    expect(refusals({ scope: nested(40) })[0]).toMatch(/^too-deep/);
    expect(refusals(nested(20_000))[0]).toMatch(/^too-deep/);
  });

  it.each([
    ["many objects", Array.from({ length: 100_001 }, () => ({}))],
    ["many words", Array.from({ length: 100_001 }, () => "x")],
    ["a long empty list", new Array(4_000_000_000)],
    ["long empty lists", Array.from({ length: 2000 }, () => new Array(90_000))],
  ])("too large: %s", (_, agreements) => {
    expect(refusals({ agreements })[0]).toMatch(/^too-large at agreements/);
  });

  it("a getter that throws makes it unreadable", () => {
    const input = {
      get pay() {
        throw new Error("no");
      },
    };
    expect(refusals(input)).toEqual(["unreadable at "]);
  });

  it("proxies are read like anything else, or are unreadable", () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    const refuse = () => {
      throw new Error("no");
    };
    const refusing = new Proxy({}, { ownKeys: refuse });
    const inventing = new Proxy({ title: "x" }, { get: () => "invented" });
    expect(refusals(proxy)).toEqual(["unreadable at "]);
    expect(refusals({ pay: proxy })).toEqual(["unreadable at "]);
    expect(refusals(refusing)).toEqual(["unreadable at "]);
    expect(refusals(inventing)).toEqual([]);
  });

  it("a value that cannot be turned into text is named by its kind", () => {
    const hostile = Object.assign(() => 1, {
      toString() {
        throw new Error("no");
      },
    });
    expect(refusals(hostile)).toEqual(["wrong-type at "]);
    expect(refusals({ title: hostile })).toEqual(["wrong-type at title"]);
    expect(refusals({ person: { category: hostile } })).toEqual(["not-one-of at person.category"]);
  });

  it.each([new Map([["title", "x"]]), new Set(["x"]), new Date(0), /x/, new Error("x")])(
    "an object with nothing of its own to read says nothing: %s",
    (input) => expect(refusals(input)).toEqual(["situation-empty at "]),
  );

  it("bytes are read as what they are: numbered keys", () => {
    expect(refusals(new Uint8Array([1]))).toEqual(["unknown-key at "]);
  });
});
