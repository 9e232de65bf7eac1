import { describe, expect, it } from "vitest";
import { tableRows, textOf } from "../support/documents.ts";
import { asRecorded, bindingOf, blind, breachOf, type LeftOut, leftOut } from "../support/leave-one-out.ts";

/** The row of the decision page: hits of the nearest, of the commonest answer, and of another case drawn at random. */
function rowOf(name: string, { cases, nearest, commonest }: LeftOut): string[] {
  const rest = cases - commonest;
  const pairs = commonest * (commonest - 1) + rest * (rest - 1);
  const share = Math.round((100 * pairs) / (cases * (cases - 1)));
  return [name, `${nearest}/${cases}`, `${commonest}/${cases}`, `${share}%`];
}

describe("the nearest other case", () => {
  it("agrees as often as the decision page says: whoever changes cases, facts or weights measures anew", () => {
    const without = blind();
    expect(tableRows(textOf("docs/decisions/014-nearest-cases.md")).slice(1)).toEqual([
      rowOf("Binding, facts as recorded", leftOut(bindingOf, asRecorded)),
      rowOf("Breach, facts as recorded", leftOut(breachOf, asRecorded)),
      rowOf("Binding, asked blind", leftOut(bindingOf, without)),
      rowOf("Breach, asked blind", leftOut(breachOf, without)),
    ]);
  });
});
