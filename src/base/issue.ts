/** What is wrong with something a user gave us; the words for a code are in `report/words`. */
export interface Issue {
  readonly code: string;
  readonly path: readonly (string | number)[];
  readonly values: Readonly<Record<string, string | number>>;
}

export function issue(code: string, path: Issue["path"], values: Issue["values"] = {}): Issue {
  return { code, path, values };
}

/** `agreements[0].months` */
export function formatPath(path: Issue["path"]): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === "number") return `${text}[${step}]`;
    return text === "" ? step : `${text}.${step}`;
  }, "");
}
