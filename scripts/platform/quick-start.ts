import { createClient } from "../../src/index.ts";
import { startMockServer } from "../../src/testing/index.ts";
import { readSource } from "../document/read.ts";
import { describeDocument } from "../generate/mock-model.ts";
import { toOneLine } from "../lib/escape-control-characters.ts";
import type { Progress } from "../lib/progress.ts";
import { apiFolderAt, type Project } from "../lib/project.ts";

/** Makes typed calls against a mock of the platform API, and prints what came back. */
export async function makeCalls(project: Project, progress: Progress): Promise<void> {
  const { value: document } = await readSource(apiFolderAt(project.root, "platform").document);
  const mock = await progress.step("Start a mock of the API", () =>
    startMockServer({ model: describeDocument(document) }),
  );
  try {
    await callMock(mock.url);
  } finally {
    await mock.close();
  }
}

async function callMock(baseUrl: string): Promise<void> {
  console.log(`\nTyped calls against the mock at ${baseUrl}:\n`);
  const spheron = createClient({ baseUrl, token: "any-token-will-do" });

  const { user, organizations } = await spheron.v1["/api-keys/scope"].GET();
  show("GET /v1/api-keys/scope", `the token belongs to ${user.name}`);

  const organizationId = organizations[0]?.id ?? "unknown";
  const { projects } = await spheron.v1["/organization/{organizationId}/projects"].GET({
    params: { path: { organizationId }, query: { skip: 0, limit: 10 } },
  });
  show(
    "GET /v1/organization/…/projects",
    projects.map(({ name, state }) => `${name} (${state})`),
  );

  const pins = await spheron.v2["/ipfs/pins"].POST({
    params: { query: { bucket: "example" } },
    body: { cids: ["bafybeigdyrzt5sfp7udm7hu76uh7y26nf3efuylqabf3oclgtqy55fbzdi"] },
  });
  show(
    "POST /v2/ipfs/pins",
    pins.map(({ uploadId }) => `pinned as ${uploadId}`),
  );

  const refused = await createClient({ baseUrl, token: "" }).v1["/profile"].GET().result();
  if (!refused.ok) show("without a token", refused.error.message);
}

function show(call: string, outcome: string | readonly string[]): void {
  console.log(`${call.padEnd(33)}${toOneLine([outcome].flat().join(", "))}`);
}
