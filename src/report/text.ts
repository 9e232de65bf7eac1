import { displayWidth } from "./display-width.ts";
import type { Block, Column } from "./model.ts";
import { oneLine } from "./one-line.ts";

const UNDERLINES = { 1: "=", 2: "-", 3: "" } as const;

/** Prints a report for a terminal: underlined headings, columns that line up. */
export function printText(blocks: readonly Block[]): string {
  return `${blocks.map(printBlock).join("\n\n")}\n`;
}

function printBlock(block: Block): string {
  switch (block.kind) {
    case "heading": {
      const text = oneLine(block.text);
      const line = UNDERLINES[block.level].repeat(displayWidth(text));
      return line === "" ? text : `${text}\n${line}`;
    }
    case "paragraph":
      return oneLine(block.text);
    case "list":
      return block.items.map((item) => `  - ${oneLine(item)}`).join("\n");
    case "table":
      return printTable(
        block.columns,
        block.rows.map((row) => row.map(oneLine)),
      );
  }
}

function printTable(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const titles = columns.map((c) => c.title);
  const widths = columns.map((_, i) => Math.max(...[titles, ...rows].map((row) => displayWidth(row[i] ?? ""))));
  const printRow = (cells: readonly string[]) =>
    columns
      .map(({ align }, i) => padded(cells[i] ?? "", widths[i] ?? 0, align))
      .join("  ")
      .trimEnd();
  return [titles, widths.map((w) => "-".repeat(w)), ...rows].map(printRow).join("\n");
}

function padded(text: string, width: number, align: Column["align"]): string {
  const gap = " ".repeat(Math.max(0, width - displayWidth(text)));
  return align === "right" ? gap + text : text + gap;
}
