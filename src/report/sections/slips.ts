import type { Amount } from "../../amounts/amount.ts";
import { verifySlip } from "../../slip/verify.ts";
import { amountsShown } from "../amounts-shown.ts";
import { type Context, say } from "../context.ts";
import { type Block, heading, list, paragraph, section } from "../model.ts";
import { slipLines } from "../slip-lines.ts";
import { sumRangeText } from "../sums.ts";

/** The slip of every sum, line by line, reckoned anew as it is printed. */
export function slipsSection(context: Context): Block[] {
  return section(
    context.words.labels.slips,
    amountsShown(context).flatMap(({ name, amounts }) => [
      ...(name === null ? [] : [heading(3, name)]),
      ...amounts.flatMap((amount) => slipOf(context, amount)),
    ]),
  );
}

function slipOf(context: Context, amount: Amount): Block[] {
  const { words } = context;
  if (amount.slip === null) return [];
  const sum = sumRangeText(amount.low, amount.high, words);
  const check = verifySlip(amount);
  const verdict = check.ok
    ? say(context, "slipChecked", { digest: amount.slip.digest })
    : say(context, "slipWrong", {
        line: check.line === null ? words.marks.dash : check.line + 1,
        reason: check.reason,
      });
  return [
    heading(3, `${words.heads[amount.head]}${words.marks.is}${sum}`),
    ...list(slipLines(context, amount.slip)),
    paragraph(verdict),
  ];
}
