import { describe, expect, it } from "vitest";
import { assessed } from "../../support/evaluated.ts";

const sound = {
  place: "110000",
  askedDay: "2025-06-01",
  person: { workerType: "employee", category: "senior-technical", tradeSecrets: "yes", secretsPublic: "no" },
  employment: { endedOn: "2024-12-31", stillEmployed: "no", employer: { stoppedBusiness: "no" } },
  performance: { released: "no", rescinded: "no", paidTotal: "1000000", unpaidMonths: 0, refusedToPay: "no" },
  settlements: { items: [], complete: "yes" },
  engagements: { items: [], complete: "yes" },
};

const item = {
  form: "separate-agreement",
  signedOn: "2020-01-01",
  signedWith: "employer",
  employeeSigned: "yes",
  employerSigned: "yes",
  signing: { pressure: "no", avoided: "no" },
  inServiceOnly: "no",
  months: 24,
  scope: { kind: "same-business", exceedsSecrets: "no" },
  compensation: { monthly: "8000" },
  terms: { activationRequired: "no", stopsClockInDispute: "no" },
};

const all = (...items: object[]) => ({ agreements: { items, complete: "yes" } });

function binding(situation: object, ...items: object[]) {
  const { value, status, forecast } = assessed({
    ...sound,
    ...all(...(items.length > 0 ? items : [item])),
    ...situation,
  }).verdicts.binding;
  return [value, status, forecast.value, forecast.status];
}

const performance = (told: object) => ({ performance: { ...sound.performance, ...told } });

describe("whether the person is bound, and where the restriction stands", () => {
  it.each([
    ["running", {}, ["yes", "running", "yes", "running"]],
    ["expired", { askedDay: "2027-01-01" }, ["no", "expired", "no", "expired"]],
    ["released", performance({ released: "yes", releasedOn: "2025-05-01" }), ["no", "released", "no", "released"]],
    [
      "released later than the day asked for",
      performance({ released: "yes", releasedOn: "2025-07-01" }),
      ["yes", "running", "yes", "running"],
    ],
    [
      "lapsed",
      { employment: { ...sound.employment, employer: { stoppedOn: "2025-05-01" } } },
      ["no", "lapsed", "no", "lapsed"],
    ],
    ["not released for sure", performance({ released: "unknown" }), ["open", "unknown", "yes", "running"]],
  ])("%s", (_, situation, expected) => {
    expect(binding(situation)).toEqual(expected);
  });

  it("holds in part where the term is cut, the rest standing", () => {
    expect(binding({}, { ...item, months: 36 })).toEqual(["partly", "running", "partly", "running"]);
  });

  it("holds in full where one agreement does, whatever of another is struck", () => {
    const second = { ...item, id: "b" };
    const [value] = binding({}, { ...item, id: "a", months: 36 }, { ...second, replaces: "a" });
    expect(value).not.toBe("partly");
  });

  it("holds in full where one of two that bind is cut and the other is not", () => {
    const [value, , forecast] = binding({}, { ...item, id: "a", months: 36 }, { ...item, id: "b" });
    expect([value, forecast]).toEqual(["yes", "yes"]);
    expect(binding({}, { ...item, id: "a", months: 36 }, { ...item, id: "b", months: 30 })[0]).toBe("partly");
  });

  it("is not activated where notice was needed and none was given", () => {
    const needed = { ...item, terms: { ...item.terms, activationRequired: "yes" } };
    const [value, status] = binding(performance({ activated: "no" }), needed);
    expect([value, status]).toEqual(["no", "not-activated"]);
  });

  it("is not started on or before the last day of employment", () => {
    expect(binding({ askedDay: "2024-12-31" })[1]).toBe("not-started");
    expect(binding({ employment: { stillEmployed: "yes" } })[1]).toBe("not-started");
  });

  it("is of another regime outside labour relations", () => {
    expect(binding({}, { ...item, regime: "commercial" })[0]).toBe("no");
  });

  it("is open where another agreement may bind", () => {
    const struck = { ...item, signing: { pressure: "yes" } };
    const { value } = assessed({ ...sound, agreements: [struck] }).verdicts.binding;
    expect(value).toBe("open");
    expect(binding({}, struck)[0]).toBe("no");
  });
});
