import type { LedgerRow } from "../../assessment.ts";
import type { Context } from "../context.ts";
import { agreementName } from "../frame-name.ts";
import { type Block, heading, paragraph, right, section, table } from "../model.ts";
import { sumRangeText, sumText } from "../sums.ts";

/** Month by month what falls due, what was paid, and where the month stands on the day asked. */
export function ledgerSection(context: Context): Block[] {
  const { agreements } = context.assessment;
  const { sections, labels, marks } = context.words;
  return section(
    sections.ledger,
    agreements
      .filter((a) => a.ledger.length > 0)
      .flatMap((a) => [
        ...(agreements.length > 1 ? [heading(3, agreementName(context, a.agreement))] : []),
        ...monthTable(context, a.ledger),
        ...(a.lawfulEnd === null ? [] : [paragraph(`${labels.lawfulEnd}${marks.is}${a.lawfulEnd}`)]),
      ]),
  );
}

function monthTable({ words }: Context, rows: readonly LedgerRow[]): Block[] {
  const { labels } = words;
  return table(
    [right(labels.month), labels.days, labels.dueOn, right(labels.sum), right(labels.paid), labels.status],
    rows.map((row) => [
      String(row.number),
      `${row.from} – ${row.to}`,
      row.dueOn,
      sumRangeText(row.low, row.high, words),
      sumText(row.paid, words),
      words.months[row.state],
    ]),
  );
}
