import { agreed, plainTruth } from "../../../support/fact-table.ts";

plainTruth("agreement.foreign-law", (foreignLaw) => agreed({ terms: { foreignLaw } }));
plainTruth("agreement.commercial-arbitration", (commercialArbitration) => agreed({ terms: { commercialArbitration } }));
