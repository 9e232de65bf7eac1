/** An element as read, its text with entities resolved. */
export interface ReadElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: ReadElement[];
  text: string;
}

const TOKEN = /<\/([\w:-]+)>|<([\w:-]+)((?:\s[\w:-]+="[^"<]*")*)(\/?)>|([^<]+)/gy;
const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };

/** Reads the little of XML that a drawing needs; throws on anything that is not well-formed or not known. */
export function readXml(source: string): ReadElement {
  const root: ReadElement = { name: "", attributes: {}, children: [], text: "" };
  const open = [root];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < source.length) {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(source);
    if (!match) throw new Error(`not well-formed at ${source.slice(at, at + 40)}`);
    const [, closed, opened, attributes = "", single, text] = match;
    const parent = open.at(-1) ?? root;
    if (text !== undefined) parent.text += resolved(text);
    else if (closed !== undefined) {
      if (open.pop()?.name !== closed) throw new Error(`</${closed}> out of place`);
    } else if (opened !== undefined) {
      const element: ReadElement = { name: opened, attributes: attributesOf(attributes), children: [], text: "" };
      parent.children.push(element);
      if (single === "") open.push(element);
    }
  }
  const [only, ...rest] = root.children;
  if (open.length !== 1 || only === undefined || rest.length > 0 || root.text.trim() !== "")
    throw new Error("one root");
  return only;
}

export function descendants(element: ReadElement): ReadElement[] {
  return [element, ...element.children.flatMap(descendants)];
}

function attributesOf(written: string): Record<string, string> {
  const pairs = [...written.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, key = "", value = ""]) => [key, resolved(value)]);
  if (new Set(pairs.map(([key]) => key)).size < pairs.length) throw new Error(`an attribute twice: ${written}`);
  return Object.fromEntries(pairs);
}

function resolved(text: string): string {
  return text.replace(/&([^;\s]*);?/g, (whole, name: string) => {
    const character = ENTITIES[name];
    if (character === undefined || !whole.endsWith(";")) throw new Error(`no entity: ${whole}`);
    return character;
  });
}
