import type { Described } from "./record-shape.ts";

/** What is left of the kind of conduct when the record's own judgement of it is taken away. */
export type MaskedKind = "took-up-something" | "in-service" | "none";

export type RecordedConduct = Described["facts"]["conduct"];

/** A record as described, perhaps with the recorder's judgements masked. */
export type Told = Omit<Described, "facts"> & {
  readonly facts: Omit<Described["facts"], "conduct"> & {
    readonly conduct: Omit<RecordedConduct, "kind"> & { readonly kind?: RecordedConduct["kind"] | MaskedKind };
  };
};

/** The record without category, access and overlap, and with only whether something was taken up: the prose must tell the rest. */
export function masked(record: Described): Told {
  const { category: _, tradeSecretAccess: __, conduct, ...facts } = record.facts;
  const { kind, businessOverlap: ___, ...seen } = conduct;
  const reduced = kind === undefined ? seen : { ...seen, kind: reducedKind(kind) };
  return { ...record, facts: { ...facts, conduct: reduced } };
}

function reducedKind(kind: NonNullable<RecordedConduct["kind"]>): MaskedKind {
  if (kind === "none") return "none";
  return kind === "in-service-competition" ? "in-service" : "took-up-something";
}
