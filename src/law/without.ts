import type { Bilingual } from "./bilingual.ts";

/** A time for which no value is held, `[from, to)`, and why: the law set none (`none`), or we do not know it (`gap`). */
export interface WithoutData {
  readonly from?: string;
  readonly to?: string;
  readonly kind: "none" | "gap";
  readonly why: Bilingual;
}
