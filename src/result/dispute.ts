import type { Outcome } from "../evaluate/outcome.ts";
import type { BindingValue } from "../evaluate/verdict.ts";
import type { Bilingual } from "../law/bilingual.ts";
import type { Head } from "../law/effect.ts";

/** A question on which tribunals split, and what the other reading would change. */
export interface DisputeResult {
  readonly id: string;
  readonly question: Bilingual;
  readonly main: { readonly id: string; readonly label: Bilingual; readonly cite: readonly string[] };
  readonly whyMain: Bilingual;
  readonly alternatives: readonly {
    readonly id: string;
    readonly label: Bilingual;
    readonly cite: readonly string[];
    readonly confidence: "high" | "medium" | "low";
    readonly changes: {
      readonly binding?: readonly [BindingValue, BindingValue];
      readonly breach?: readonly [BindingValue, BindingValue];
      readonly forecastBinding?: readonly [Outcome | "partly", Outcome | "partly"];
      readonly forecastBreach?: readonly [Outcome | "partly", Outcome | "partly"];
      /** Likely sums in fen; `low` and `high` bound the sum under the other reading. */
      readonly amounts: readonly {
        readonly head: Head;
        readonly main: number | null;
        readonly other: number | null;
        readonly low: number | null;
        readonly high: number | null;
      }[];
      /** Rules that apply, as forecast, under this reading alone, and under the main one alone. */
      readonly rules: { readonly gained: readonly string[]; readonly lost: readonly string[] };
    };
  }[];
}
