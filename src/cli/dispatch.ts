import { version } from "../../package.json";
import { type CommandResult, done, problem, refused, type Surroundings } from "./command.ts";
import { HELP } from "./help.ts";

const COMMANDS = ["assess", "questions", "what-if", "solve", "cases", "calibrate", "rules", "help"] as const;

/** Runs the command that the words name; each is loaded only when it is asked for. */
export async function dispatch(argv: readonly string[], surroundings: Surroundings): Promise<CommandResult> {
  const [command, ...rest] = argv;
  if (command === "--version" || command === "-v") return done(version);
  const helped = command === "help" || command === "--help" || command === "-h" || rest.includes("--help");
  if (helped) return done(HELP);
  switch (command) {
    case "assess":
      return (await import("./assess.ts")).assessCommand(rest, surroundings);
    case "questions":
      return (await import("./questions.ts")).questionsCommand(rest, surroundings);
    case "what-if":
      return (await import("./what-if.ts")).whatIfCommand(rest, surroundings);
    case "solve":
      return (await import("./solve.ts")).solveCommand(rest, surroundings);
    case "rules":
      return (await import("./rules.ts")).rulesCommand(rest, surroundings);
    case "calibrate":
      return (await import("./calibrate.ts")).calibrateCommand(rest);
    case "cases":
      return { ...SILENT, code: exitCode(await (await import("./cases.ts")).runCases(rest)) };
    case undefined:
      return refused(problem("command-missing", { allowed: COMMANDS.join(" | ") }).issues);
    default:
      return refused(problem("command-unknown", { value: command, allowed: COMMANDS.join(" | ") }).issues);
  }
}

/** `cases` writes for itself. */
const SILENT = { stdout: "", stderr: "" } as const;

function exitCode(code: number): CommandResult["code"] {
  return code === 0 || code === 1 ? code : 2;
}
