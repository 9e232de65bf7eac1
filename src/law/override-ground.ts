/** Why a rule or number may go before another, which a lower rank needs as much as a later day. */
export type OverrideGround =
  | "room-left-by-higher-text"
  | "special-zone-power"
  | "special-against-general"
  | "later-against-earlier";
