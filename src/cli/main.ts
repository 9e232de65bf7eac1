#!/usr/bin/env node
import { dispatch } from "./dispatch.ts";
import { standardInput, todayInChina } from "./surroundings.ts";

const { code, stdout, stderr } = await dispatch(process.argv.slice(2), { today: todayInChina, standardInput });
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});
process.stdout.write(stdout);
process.stderr.write(stderr);
process.exitCode = code;
