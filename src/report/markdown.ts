import type { Block } from "./model.ts";
import { oneLine } from "./one-line.ts";

/** Prints a report as Markdown (CommonMark with tables). */
export function printMarkdown(blocks: readonly Block[]): string {
  return `${blocks.map(printBlock).join("\n\n")}\n`;
}

function printBlock(block: Block): string {
  switch (block.kind) {
    case "heading":
      return `${"#".repeat(block.level)} ${escapeMarkdown(block.text)}`;
    case "paragraph":
      return escapeMarkdown(block.text);
    case "list":
      return block.items.map((item) => `- ${escapeMarkdown(item)}`).join("\n");
    case "table": {
      const marks = block.columns.map((c) => (c.align === "right" ? "---:" : "---"));
      const lines = [
        block.columns.map((c) => escapeMarkdown(c.title)),
        marks,
        ...block.rows.map((r) => r.map(escapeMarkdown)),
      ];
      return lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
    }
  }
}

const ANYWHERE = /[\\`*_[\]<>|#~&$]/g;
const AT_THE_START = /^(?:[-+=]|\d+(?=[.)](?:\s|$)))/;
const AUTOLINK = /:(?=\/\/)|\.(?<=www\.)|@/gi;

/** Plain text as Markdown that shows exactly this text: no mark-up, links, cells, lists or lines of its own. */
export function escapeMarkdown(text: string): string {
  const inline = oneLine(text).replace(ANYWHERE, "\\$&").replace(AUTOLINK, "\\$&");
  return inline.replace(AT_THE_START, (mark) => (/\d/.test(mark) ? `${mark}\\` : `\\${mark}`));
}
