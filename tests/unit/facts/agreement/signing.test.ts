import { agreed, plainTruth } from "../../../support/fact-table.ts";

plainTruth("agreement.standard-form", (standardForm) => agreed({ signing: { standardForm } }));
plainTruth("agreement.explained", (explained) => agreed({ signing: { explained } }));
