import type { Context } from "./context.ts";

/** "Agreement 2: A-7": counted from 1, with the id that the user gave. */
export function agreementName({ assessment, words }: Context, agreement: number | null): string {
  if (agreement === null) return words.labels.agreement;
  const given = assessment.agreements.find((a) => a.agreement === agreement)?.id;
  return `${words.labels.agreement} ${agreement + 1}${given == null ? "" : `${words.marks.is}${given}`}`;
}

export function engagementName({ assessment, words }: Context, engagement: number | null): string {
  if (engagement === null) return words.labels.engagement;
  const given = assessment.engagements.find((e) => e.engagement === engagement)?.id;
  return `${words.labels.engagement} ${engagement + 1}${given == null ? "" : `${words.marks.is}${given}`}`;
}

/** Which agreement and engagement something is about, said only where there are several; null where that goes without saying. */
export function frameName(
  context: Context,
  about: { readonly agreement: number | null; readonly engagement: number | null },
): string | null {
  const { assessment, words } = context;
  const names = [
    ...(about.agreement !== null && assessment.agreements.length > 1 ? [agreementName(context, about.agreement)] : []),
    ...(about.engagement !== null && assessment.engagements.length > 1
      ? [engagementName(context, about.engagement)]
      : []),
  ];
  return names.length === 0 ? null : names.join(words.marks.comma);
}
