import { placeFact } from "../define.ts";

/** Regulations on technical secrets protect the enterprises of a place, wherever their people work. */
export const employerPlace = placeFact(
  "parties.employer-place",
  "situation",
  [
    ["用人单位所在地", "The employer's place"],
    ["用人单位在哪个城市？", "In which city is the employer?"],
  ],
  ({ situation }) => situation.employerSeat ?? "unknown",
);
