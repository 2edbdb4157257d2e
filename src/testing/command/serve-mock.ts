import type { Listener } from "../api-mock-server.ts";
import type { MockModel } from "../mock-model.ts";
import type { MockRequest } from "../request-log.ts";
import {
  MockOptionError,
  readNumber,
  readText,
  type MockOptionTable,
  type MockOptionValues,
} from "./mock-option.ts";

/** What every mock is started with. */
interface ServeSettings {
  readonly port: number;
  readonly latencyMs: number | undefined;
  readonly ignoreEmptyQuery: boolean;
  readonly onRequest: ((request: MockRequest) => void) | undefined;
  /** The only token that is accepted; any by default. */
  readonly token: string | undefined;
  /** The API to play, for a mock without an API of its own, or for another version. */
  readonly model?: MockModel | undefined;
}

/** A mock that the command serves. */
export interface ServedMock {
  /** Options of this mock alone. */
  readonly options: MockOptionTable;
  /** @throws MockOptionError for a value that the mock does not know */
  start(settings: ServeSettings, values: MockOptionValues): Promise<Listener>;
}

/** The mocks by the name of their API. */
export type ServedMocks = Readonly<Record<string, ServedMock>>;

const defaultPort = 4010;

/** Options of every mock. */
const serveOptions: MockOptionTable = {
  port: { value: "N", about: `the port; ${defaultPort} by default, 0 for any free one` },
  "latency-ms": { value: "N", about: "milliseconds to wait before each response" },
  token: { value: "TOKEN", about: "the only token that is accepted; any by default" },
  "ignore-empty-query": {
    about: "takes query parameters without a value, as in ?maxSize=, for ones that were left out",
  },
  quiet: { about: "no line for each request" },
};

/** The options of all mocks; each says which mock it is for. */
export function collectOptions(mocks: ServedMocks): MockOptionTable {
  const own = Object.entries(mocks).flatMap(([api, { options }]) =>
    Object.entries(options).map(
      ([name, { about, ...option }]): [string, MockOptionTable[string]] => [
        name,
        { ...option, about: `with --api ${api}: ${about}` },
      ],
    ),
  );
  return { ...serveOptions, ...Object.fromEntries(own) };
}

/**
 * Serves the mock of the API until the process gets a signal to end, and prints a line for each request.
 *
 * @throws MockOptionError for an option that cannot be used
 */
export async function serveMock(
  mocks: ServedMocks,
  api: string,
  values: MockOptionValues,
  print: (line: string) => void,
): Promise<void> {
  refuseForeignOptions(mocks, api, values);
  const mock = mocks[api];
  if (mock === undefined)
    throw new MockOptionError(
      `there is no mock of ${JSON.stringify(api)}`,
      `--api is one of ${Object.keys(mocks).join(", ")}`,
    );
  const port = readNumber(values, "port", { most: 65_535 }) ?? defaultPort;
  const settings: ServeSettings = {
    port,
    latencyMs: readNumber(values, "latency-ms", { most: 3_600_000 }),
    token: readText(values, "token"),
    ignoreEmptyQuery: values["ignore-empty-query"] === true,
    onRequest:
      values["quiet"] === true
        ? undefined
        : (request) => {
            print(describeRequest(request));
          },
  };
  const listener = await mock.start(settings, values).catch((error: unknown) => {
    throw describePort(error, port);
  });
  print(`The mock listens at ${listener.url} (Ctrl-C ends it)`);
  await new Promise((ended) => {
    for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, ended);
  });
  await listener.close();
}

function refuseForeignOptions(mocks: ServedMocks, api: string, values: MockOptionValues): void {
  const own = { ...serveOptions, ...mocks[api]?.options };
  for (const [other, { options }] of Object.entries(mocks)) {
    const foreign = Object.keys(options).find(
      (name) => values[name] !== undefined && !Object.hasOwn(own, name),
    );
    if (foreign !== undefined)
      throw new MockOptionError(`--${foreign} is for the mock of --api ${other}`);
  }
}

function describeRequest({ method, path, status, durationMs, violations }: MockRequest): string {
  const parts = [method, path, status, `${durationMs} ms`, violations.join("; ")];
  return parts.join(" ").trimEnd();
}

function describePort(error: unknown, port: number): unknown {
  const isTaken = error instanceof Error && "code" in error && error.code === "EADDRINUSE";
  if (!isTaken) return error;
  return new MockOptionError(
    `the port ${port} is in use`,
    "choose another with --port, or 0 for any free one",
    { cause: error },
  );
}
