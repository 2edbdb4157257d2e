import { readSource } from "../../scripts/document/read.ts";
import { describeDocument } from "../../scripts/generate/mock-model.ts";
import { createClient } from "../../src/index.ts";
import { startMockServer } from "../../src/testing/index.ts";
import { lenient } from "../../test/contract/incumbent/mock.ts";

/** What the server tells the process that has forked it. */
export interface Served {
  readonly url: string;
  /** Of the organization that the token `storage` belongs to. */
  readonly organization: string;
}

/** What it tells when it is asked; it counts anew afterwards. */
export interface Tally {
  readonly requests: number;
  readonly files: number;
  readonly bytes: number;
}

const file = "spec/platform/openapi.yaml";
const { value } = await readSource(file);
let requests = 0;
const tokens = { app: [], storage: [] as string[] };
const mock = await startMockServer({
  model: describeDocument(lenient(value, file)),
  tokens,
  uploads: { keepBytes: 0 },
  onRequest: () => (requests += 1),
});
const spheron = createClient({ baseUrl: mock.url, token: "storage" });
const { organization } = await spheron.v1.POST("/organization", {
  body: { appType: "storage", name: "bench", username: "bench" },
});
tokens.storage.push(organization._id);
requests = 0;

process.on("message", () => {
  const { files = [] } = mock.uploads().at(-1) ?? {};
  const bytes = files.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
  process.send?.({ requests, files: files.length, bytes } satisfies Tally);
  requests = 0;
});
process.send?.({ url: mock.url, organization: organization._id } satisfies Served);
