import type { LedgerResult, LedgerRow } from "../../ledger/result.ts";
import { type Context, say } from "../context.ts";
import { agreementName } from "../frame-name.ts";
import { type Block, heading, list, paragraph, right, section, table } from "../model.ts";
import { sumsText, sumText } from "../sums.ts";

/** Month by month what falls due, what was paid, and where the month stands on the day asked; then the totals, kept apart. */
export function ledgerSection(context: Context): Block[] {
  const { agreements } = context.assessment;
  const { sections, labels, marks } = context.words;
  return section(
    sections.ledger,
    agreements
      .filter(({ ledger }) => ledger.rows.length > 0 || mayBeDue(ledger))
      .flatMap(({ agreement, ledger }) => [
        ...(agreements.length > 1 ? [heading(3, agreementName(context, agreement))] : []),
        ...(ledger.rows.length > 0 ? monthTable(context, ledger.rows) : []),
        ...list(totals(context, ledger)),
        ...(ledger.lawfulEnd === null ? [] : [paragraph(`${labels.lawfulEnd}${marks.is}${ledger.lawfulEnd}`)]),
      ]),
  );
}

/** Without an exact day of exit there are totals alone. */
function mayBeDue({ totals }: LedgerResult): boolean {
  return (totals.due.high ?? totals.due.low ?? 0) > 0;
}

function monthTable({ words }: Context, rows: readonly LedgerRow[]): Block[] {
  const { labels, marks } = words;
  return table(
    [
      right(labels.month),
      labels.days,
      labels.dueOn,
      right(labels.sum),
      right(labels.paid),
      right(labels.overdue),
      right(labels.late),
      labels.status,
    ],
    rows.map((row) => [
      String(row.number),
      `${row.from} – ${row.to}`,
      row.dueOn,
      sumsText(row.due, words),
      sumText(row.paid, words),
      sumText(row.overdue, words),
      row.late === null ? words.money.unknown : row.late === 0 ? marks.dash : String(row.late),
      words.months[row.state],
    ]),
  );
}

function totals(context: Context, { totals: { accrued, fallenDue, paid, overdue, future } }: LedgerResult): string[] {
  const { words } = context;
  return [
    say(context, "ledgerAccrued", { sum: sumsText(accrued, words) }),
    say(context, "ledgerFallenDue", {
      sum: sumsText(fallenDue, words),
      paid: sumText(paid, words),
      overdue: sumText(overdue, words),
    }),
    say(context, "ledgerFuture", { sum: sumsText(future, words) }),
  ];
}
