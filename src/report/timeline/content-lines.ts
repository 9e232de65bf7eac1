import { oneLine } from "../one-line.ts";

/** RFC 5545 3.1: no line is longer than so many octets, the break apart. */
const OCTETS = 75;

/** A property of an iCalendar object; the value is written as it stands. */
export type Property = readonly [name: string, value: string];

/** Content lines, each folded and ended by CRLF. */
export function contentLines(properties: readonly Property[]): string {
  return properties.map(([name, value]) => `${fold(`${name}:${value}`)}\r\n`).join("");
}

/** A value of type TEXT (RFC 5545 3.3.11); each part on a line of its own. */
export function textValue(...parts: readonly string[]): string {
  return parts
    .map((part) =>
      oneLine(part)
        .replace(LONE, "\ufffd")
        .replace(/[\\;,]/g, "\\$&"),
    )
    .join("\\n");
}

/** Half of a pair of surrogates: no character, and nothing that UTF-8 can write. */
const LONE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A long line goes on after a break and a space; no character is split. */
function fold(line: string): string {
  let folded = "";
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > OCTETS) {
      folded += "\r\n ";
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

/** In UTF-8. */
function octetsOf(character: string): number {
  return encodeURIComponent(character).replace(/%../g, "%").length;
}
