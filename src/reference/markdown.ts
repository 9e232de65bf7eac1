import type { Bilingual } from "../law/bilingual.ts";
import { escapeMarkdown } from "../report/markdown.ts";

/** Pieces of a page in Markdown; what is given as `Bilingual` or plain text is made safe, cells and lines are Markdown already. */

export function link(text: string, target: string): string {
  return `[${escapeMarkdown(text)}](${target})`;
}

/** Chinese, then English, on one line. */
export function both({ zh, en }: Bilingual): string {
  return zh === en ? escapeMarkdown(zh) : `${escapeMarkdown(zh)} ${escapeMarkdown(en)}`;
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map(() => "---"), ...rows];
  return lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

/** Blocks with a blank line between them; empty ones are left out. */
export function page(blocks: readonly string[]): string {
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}

/** A block under its heading; nothing where the block is empty. */
export function section(title: string, block: string): string {
  return block === "" ? "" : `## ${title}\n\n${block}`;
}
