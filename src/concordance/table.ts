import type { AnswerBlock, Blocks } from "./blocks.ts";
import type { ConcordanceSummary } from "./summary.ts";

/** The figures as a few lines of text for a terminal. */
export function concordanceTable(summary: ConcordanceSummary): string {
  const { compensation, cases, blind } = summary;
  const lines = [
    `案件 cases: ${cases}`,
    ...section("按记录 as recorded", summary),
    `  补偿 compensation   ${compensation.total} | 分毫不差 exact ${compensation.exact} | 1% 以内 within 1% ${compensation.within1pct}`,
    ...section("  一律是 always yes", summary.baselines.alwaysYes),
    ...section("  清单，不用词典 checklist, no dictionary", summary.baselines.plainChecklist),
    ...section("  清单 checklist", summary.baselines.checklist),
    ...section("盲读 blind", blind),
    ...section("  一律是 always yes", blind.baselines.alwaysYes),
    ...section("  清单，不用词典 checklist, no dictionary", blind.baselines.plainChecklist),
    ...section("  清单 checklist", blind.baselines.checklist),
  ];
  return `${lines.join("\n")}\n`;
}

function section(title: string, { binding, breach, damages: { zero, positive } }: Blocks): string[] {
  const ratio = positive.medianHighOverLow ?? "–";
  const error = positive.medianAbsLogError ?? "–";
  return [
    title,
    `  约束力 binding      ${answers(binding)}`,
    `  违约 breach         ${answers(breach)}`,
    `  违约金 damages      零 zero ${zero.agree}/${zero.total} | 落入 covered ${positive.covered}/${positive.total} | high/low ${ratio} | |ln| ${error}`,
  ];
}

function answers({ total, agree, open, disagree, brier, verdictDecided }: AnswerBlock): string {
  return `${total} | 一致 agree ${agree} | 未定 open ${open} | 不一致 disagree ${disagree} | brier ${brier ?? "–"} | 已定 decided ${verdictDecided}`;
}
