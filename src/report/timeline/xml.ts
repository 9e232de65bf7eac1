import { oneLine } from "../one-line.ts";

type Attributes = Readonly<Record<string, string | number>>;

/** Half of a pair of surrogates, and what XML has no place for. */
const NOT_IN_XML = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|[\ufffe\uffff]/g;

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Any text as text of an XML document, or of an attribute. */
export function xmlText(text: string): string {
  return oneLine(text)
    .replace(NOT_IN_XML, "\ufffd")
    .replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? mark);
}

/** One element; its children are XML already. */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${xmlText(String(value))}"`);
  const opening = `<${name}${written.join("")}`;
  return children.length === 0 ? `${opening}/>` : `${opening}>${children.join("")}</${name}>`;
}
