import { LineCounter, parseDocument } from "yaml";
import { type Got, got, problem } from "./command.ts";

/** The data in a text: JSON where the file is named so, else YAML 1.2 (of which JSON is a part). */
export function parseData(text: string, file: string): Got<unknown> {
  return file.toLowerCase().endsWith(".json") ? parseJson(text, file) : parseYaml(text, file);
}

function parseYaml(text: string, file: string): Got<unknown> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const [fault] = [...document.errors, ...document.warnings];
  if (fault !== undefined) {
    const { line, col } = lines.linePos(fault.pos[0]);
    return problem("yaml-malformed", { file, line, column: col, reason: fault.message });
  }
  try {
    return got(document.toJS());
  } catch (error) {
    return problem("yaml-malformed", { file, line: 1, column: 1, reason: (error as Error).message });
  }
}

/** The language allows a key twice, and the last one would win unseen: the YAML reader finds it. */
function parseJson(text: string, file: string): Got<unknown> {
  try {
    const data: unknown = JSON.parse(text);
    const lines = new LineCounter();
    const twice = parseDocument(text, { lineCounter: lines, prettyErrors: false }).errors.find(
      (e) => e.code === "DUPLICATE_KEY",
    );
    if (twice === undefined) return got(data);
    const { line, col } = lines.linePos(twice.pos[0]);
    return problem("json-malformed", { file, line, column: col, reason: twice.message });
  } catch (error) {
    const { message: reason } = error as Error;
    const position = /position (\d+)/.exec(reason)?.[1] ?? (reason.includes("end of JSON") ? text.length : null);
    if (position === null) return problem("json-not-json", { file, reason });
    const before = text.slice(0, Number(position)).split("\n");
    return problem("json-malformed", { file, line: before.length, column: (before.at(-1) ?? "").length + 1, reason });
  }
}
