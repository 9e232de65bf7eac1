/** One piece of a report. Texts are plain: a printer makes them safe for its format. */
export type Block =
  | { readonly kind: "heading"; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: "paragraph"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly string[] }
  | { readonly kind: "table"; readonly columns: readonly Column[]; readonly rows: readonly (readonly string[])[] };

/** Figures stand right, words left. */
export interface Column {
  readonly title: string;
  readonly align: "left" | "right";
}

export function heading(level: 1 | 2 | 3, text: string): Block {
  return { kind: "heading", level, text };
}

export function paragraph(text: string): Block {
  return { kind: "paragraph", text };
}

/** No block for a list without entries. */
export function list(items: readonly string[]): Block[] {
  return items.length === 0 ? [] : [{ kind: "list", items }];
}

export function right(title: string): Column {
  return { title, align: "right" };
}

/** No block for a table without rows; a column given by its title alone stands left. */
export function table(columns: readonly (string | Column)[], rows: readonly (readonly string[])[]): Block[] {
  const all = columns.map((c): Column => (typeof c === "string" ? { title: c, align: "left" } : c));
  return rows.length === 0 ? [] : [{ kind: "table", columns: all, rows }];
}

/** A section under its heading, or nothing where it has nothing to say. */
export function section(title: string, blocks: readonly Block[]): Block[] {
  return blocks.length === 0 ? [] : [heading(2, title), ...blocks];
}
