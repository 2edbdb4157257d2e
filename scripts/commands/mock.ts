import type { MockModel, MockRequest } from "../../src/testing/index.ts";
import { readApiFile } from "../document/api-file.ts";
import { readSource } from "../document/read.ts";
import { describeDocument } from "../generate/mock-model.ts";
import { toOneLine } from "../lib/escape-control-characters.ts";
import { InputError } from "../lib/problem.ts";
import { apiOption, chooseApi, type Project } from "../lib/project.ts";
import { print, runCommand } from "./run.ts";

/** What a token may be for. */
const products = ["app", "compute", "storage"] as const;

/** What the mock of any API is started with. */
interface Settings {
  readonly port: number;
  readonly latencyMs: number;
  readonly onRequest: ((request: MockRequest) => void) | undefined;
  /** The only token that is accepted. */
  readonly token: string | undefined;
  /** What the token may act on. */
  readonly scope: readonly string[];
  readonly speed: number;
  readonly product: (typeof products)[number];
  readonly ignoreEmptyQuery: boolean | undefined;
}

type StartMock = (
  model: MockModel,
  settings: Settings,
) => Promise<{ readonly url: string; close(): Promise<void> }>;

// They import generated code, which need not be there when this is parsed or asked for help.
const startWell: Readonly<Record<string, StartMock>> = {
  platform: async (model, { token, scope, ...settings }) => {
    const { startMockServer } = await import("../../src/testing/index.ts");
    const tokens = token === undefined ? undefined : { [token]: scope };
    return startMockServer({ model, tokens, ...settings });
  },
  gpu: async (model, { token, speed, ...settings }) => {
    const { startGpuMockServer } = await import("../../src/testing/gpu/index.ts");
    const times = { deployMs: 60_000 / speed, minimumRuntimeMinutes: 20 / speed };
    return startGpuMockServer({
      model,
      tokens: token === undefined ? undefined : [token],
      ...times,
      ...settings,
    });
  },
};

/** Plays an API of which nothing but its document is known. */
const startPlain: StartMock = async (model, { token, ...settings }) => {
  const { refuse, startApiMockServer } = await import("../../src/testing/engine.ts");
  const behavior = {
    authenticate: (credentials: readonly { readonly value: string }[] | undefined) =>
      credentials?.every(({ value }) => (token ?? value) === value) === true
        ? undefined
        : refuse(401, "Unauthorized"),
  };
  return startApiMockServer(model, { behavior, ...settings });
};

await runCommand({
  usage: `npm run mock [-- --api NAME] [--port N] [--latency-ms N] [--token TOKEN] [--speed N]
  [--product NAME] [--ignore-empty-query] [--quiet]

Serves a mock of the API that spec/NAME/openapi.yaml describes on this machine, until Ctrl-C. It prints its address, and a
line for each request: method, path, status, milliseconds, and what the document does not allow about it.

  --api NAME            the API: platform by default, or the only one
  --port N              the port; 4010 by default, 0 for any free one
  --latency-ms N        milliseconds to wait before each response
  --token TOKEN         the only token that is accepted; any by default
  --speed N             with --api gpu: machines run N times sooner than after a minute, and may be terminated N times
                        sooner than after 20 minutes; 1 by default
  --product NAME        with --api platform: what the token is for: ${products.join(", ")}; app by default
  --ignore-empty-query  takes query parameters without a value, as in ?maxSize=, for ones that were left out
  --quiet               no line for each request`,
  options: {
    ...apiOption,
    port: { type: "string", default: "4010" },
    "latency-ms": { type: "string", default: "0" },
    token: { type: "string" },
    speed: { type: "string" },
    product: { type: "string", default: "app" },
    "ignore-empty-query": { type: "boolean" },
    quiet: { type: "boolean" },
  },
  async run({ values, project }) {
    const api = chooseApi(project, values.api ?? findDefault(project));
    if (values.speed !== undefined && api.name !== "gpu")
      throw new InputError({ message: "--speed is for the mock of --api gpu" });
    const port = readNumber("--port", values.port, 65_535);
    const product = products.find((name) => name === values.product);
    if (product === undefined)
      throw new InputError({
        message: `--product is one of ${products.join(", ")}, not ${JSON.stringify(values.product)}`,
      });
    const settings: Settings = {
      port,
      latencyMs: readNumber("--latency-ms", values["latency-ms"], 3_600_000),
      speed: readNumber("--speed", values.speed ?? "1", 3600, 1),
      product,
      ignoreEmptyQuery: values["ignore-empty-query"],
      token: values.token,
      scope: (await readApiFile(api)).mockScope ?? [],
      onRequest: values.quiet === true ? undefined : printRequest,
    };
    const { value: document } = await readSource(api.document, "npm run spec:build writes it");
    const start = startWell[api.name] ?? startPlain;
    const mock = await start(describeDocument(document), settings).catch((error: unknown) => {
      throw describePort(error, port);
    });
    console.log(`The mock listens at ${mock.url} (Ctrl-C ends it)`);
    await new Promise((ended) => {
      for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, ended);
    });
    await mock.close();
  },
});

/** The API that the mock was first made for. */
function findDefault({ apis }: Project): string | undefined {
  return apis.find(({ name }) => name === "platform")?.name;
}

function printRequest({ method, path, status, durationMs, violations }: MockRequest): void {
  const parts = [method, path, status, `${durationMs} ms`, violations.join("; ")];
  print(toOneLine(parts.join(" ").trimEnd()));
}

function readNumber(option: string, text: string, most: number, least = 0): number {
  const number = /^\d+$/.test(text) ? Number(text) : NaN;
  if (number >= least && number <= most) return number;
  throw new InputError({
    message: `${option} is a whole number from ${least} to ${most}, not ${JSON.stringify(text)}`,
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
