import { type Context, say } from "./context.ts";

/** A day, a span by its ends, or that it is not known. */
export function spanText(context: Context, day: string): string {
  if (day === "unknown") return say(context, "dayUnknown");
  const [low = "", high] = day.split("/");
  if (high === undefined) return day;
  if (low === "..") return say(context, "dayBy", { high });
  return high === ".." ? say(context, "dayFrom", { low }) : say(context, "daySpan", { low, high });
}
