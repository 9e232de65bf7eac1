/** A table of Markdown. */
export function table(head: readonly string[], lines: readonly (readonly (string | number)[])[]): string {
  const rule = head.map(() => "---");
  return [head, rule, ...lines].map((line) => `| ${line.join(" | ")} |`).join("\n");
}
