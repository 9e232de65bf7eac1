import data from "virtual:rules";
import { type CompiledLaw, compileLaw } from "./evaluate/compile-law.ts";
import { indexLaw } from "./law/law.ts";

/** The packs built in, compiled once when the package is loaded. */
export const BUNDLED_LAW: CompiledLaw = compileLaw(indexLaw(data));
