/** A property as read: its name, its parameters as written, its value unescaped where it is text. */
export interface ReadProperty {
  readonly name: string;
  readonly parameters: string;
  readonly value: string;
}

const TEXT = ["SUMMARY", "DESCRIPTION", "X-WR-CALNAME"];

/** Reads iCalendar bytes as RFC 5545 tells to, knowing nothing of how they were written; throws on whatever it does not allow. */
export function readCalendar(text: string): { readonly head: ReadProperty[]; readonly events: ReadProperty[][] } {
  if (!text.endsWith("\r\n")) throw new Error("the last line is not ended");
  const physical = text.slice(0, -2).split("\r\n");
  for (const line of physical) {
    if (/[\r\n]/.test(line)) throw new Error("a bare line break");
    if (Buffer.byteLength(line, "utf8") > 75) throw new Error(`more than 75 octets: ${line}`);
    if (Buffer.from(line, "utf8").toString("utf8") !== line) throw new Error(`a split character: ${line}`);
  }
  const lines = physical
    .join("\r\n")
    .replace(/\r\n[ \t]/g, "")
    .split("\r\n")
    .map(propertyOf);
  const head: ReadProperty[] = [];
  const events: ReadProperty[][] = [];
  const open: string[] = [];
  for (const property of lines) {
    if (property.name === "BEGIN") {
      open.push(property.value);
      if (property.value === "VEVENT") events.push([]);
    } else if (property.name === "END") {
      if (open.pop() !== property.value) throw new Error(`END:${property.value} out of place`);
    } else if (open.at(-1) === "VEVENT") events.at(-1)?.push(property);
    else if (open.at(-1) === "VCALENDAR") head.push(property);
    else throw new Error(`outside: ${property.name}`);
  }
  if (open.length > 0) throw new Error(`never closed: ${open}`);
  return { head, events };
}

function propertyOf(line: string): ReadProperty {
  const match = /^([A-Z][A-Z0-9-]*)((?:;[A-Z]+=[^:;]+)*):(.*)$/su.exec(line);
  if (!match) throw new Error(`no property: ${line}`);
  const [, name = "", parameters = "", value = ""] = match;
  return { name, parameters, value: TEXT.includes(name) ? unescaped(value) : value };
}

function unescaped(value: string): string {
  if (/(?<!\\)(?:\\\\)*[;,]/.test(value)) throw new Error(`not escaped: ${value}`);
  return value.replace(/\\(.)/gsu, (_, mark: string) => {
    if (!/[\\;,nN]/.test(mark)) throw new Error(`no escape: ${mark}`);
    return mark === "n" || mark === "N" ? "\n" : mark;
  });
}
