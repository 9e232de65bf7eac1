import { SCOPE_KINDS, TERRITORIES } from "../../../../src/situation/agreement.ts";
import { agreed, factTable, plainTruth } from "../../../support/fact-table.ts";

factTable("scope.kind", [
  ["no agreement", {}, "unknown"],
  ["not told", agreed({ scope: {} }), "unknown"],
  ...SCOPE_KINDS.map((kind) => [kind, agreed({ scope: { kind } }), kind] as const),
]);

factTable("scope.territory-kind", [
  ["not told", agreed({}), "unknown"],
  ["words alone are not read", agreed({ scope: { territory: "全国" } }), "unknown"],
  ...TERRITORIES.map((territoryKind) => [territoryKind, agreed({ scope: { territoryKind } }), territoryKind] as const),
]);

plainTruth("scope.exceeds-secrets", (exceedsSecrets) => agreed({ scope: { exceedsSecrets } }));
plainTruth("scope.list-closed", (listClosed) => agreed({ scope: { listClosed } }));
plainTruth("scope.exceeds-business", (exceedsBusiness) => agreed({ scope: { exceedsBusiness } }));
