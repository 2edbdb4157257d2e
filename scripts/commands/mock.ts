import type { MockRequest } from "../../src/testing/index.ts";
import { readApiFile } from "../document/api-file.ts";
import { readSource } from "../document/read.ts";
import { describeDocument } from "../generate/mock-model.ts";
import { toOneLine } from "../lib/escape-control-characters.ts";
import { InputError } from "../lib/problem.ts";
import { apiOption, chooseApi } from "../lib/project.ts";
import { print, runCommand } from "./run.ts";

await runCommand({
  usage: `npm run mock [-- --api NAME] [--port N] [--latency-ms N] [--token TOKEN] [--quiet]

Serves a mock of the API that spec/NAME/openapi.yaml describes on this machine, until Ctrl-C. It prints its address, and a
line for each request: method, path, status, milliseconds, and what the document does not allow about it.

  --api NAME       the API; the only one by default
  --port N         the port; 4010 by default, 0 for any free one
  --latency-ms N   milliseconds to wait before each answer
  --token TOKEN    the only token that is accepted; any by default
  --quiet          no line for each request`,
  options: {
    ...apiOption,
    port: { type: "string", default: "4010" },
    "latency-ms": { type: "string", default: "0" },
    token: { type: "string" },
    quiet: { type: "boolean" },
  },
  async run({ values, project }) {
    const port = readNumber("--port", values.port, 65_535);
    const latencyMs = readNumber("--latency-ms", values["latency-ms"], 3_600_000);
    const api = chooseApi(project, values.api);
    const { mockScope = [] } = await readApiFile(api);
    const { value: document } = await readSource(api.document, "npm run spec:build writes it");
    // It imports generated code, which need not be there when this is parsed or asked for help.
    const { startMockServer } = await import("../../src/testing/index.ts");
    const mock = await startMockServer({
      model: describeDocument(document),
      port,
      latencyMs,
      ...(values.token !== undefined && { tokens: { [values.token]: mockScope } }),
      ...(values.quiet !== true && { onRequest: printRequest }),
    }).catch((error: unknown) => {
      throw describePort(error, port);
    });
    console.log(`The mock answers at ${mock.url} (Ctrl-C ends it)`);
    await new Promise((ended) => {
      for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, ended);
    });
    await mock.close();
  },
});

function printRequest({ method, path, status, durationMs, violations }: MockRequest): void {
  const parts = [method, path, status, `${durationMs} ms`, violations.join("; ")];
  print(toOneLine(parts.join(" ").trimEnd()));
}

function readNumber(option: string, text: string, most: number): number {
  if (/^\d+$/.test(text) && Number(text) <= most) return Number(text);
  throw new InputError({
    message: `${option} is a whole number from 0 to ${most}, not ${JSON.stringify(text)}`,
  });
}

function describePort(error: unknown, port: number): unknown {
  const isTaken = error instanceof Error && "code" in error && error.code === "EADDRINUSE";
  if (!isTaken) return error;
  return new InputError({
    message: `the port ${port} is in use`,
    hint: "choose another with --port, or 0 for any free one",
  });
}
