/** A decision of ten conditions and one sum, as a programmer would write it by hand: the speed to be measured against. */
export function handWritten(s) {
  const a = s.agreements.items[0];
  const p = s.performance;
  const e = s.engagements.items[0];
  const made = a.employeeSigned === "yes" && a.form !== "handbook";
  const eligible = s.person.category !== "ordinary" || s.person.tradeSecrets === "yes";
  const standing = p.released !== "yes" && p.rescinded !== "yes";
  const inTerm = a.months > 0 && a.inServiceOnly !== "yes";
  const binding = made && eligible && standing && inTerm;
  const competing =
    e !== undefined && e.competitor === "yes" && e.actualBusiness === "yes" && e.affiliateOfEmployer !== "yes";
  const monthly = a.compensation.agreed === "yes" ? Math.round(Number(a.compensation.monthly) * 100) : 0;
  return { binding, breach: binding && competing, monthly, total: monthly * Math.min(a.months, 24) };
}
