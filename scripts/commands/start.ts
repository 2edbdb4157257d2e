import { createClient } from "../../src/index.ts";
import { startMockServer } from "../../src/testing/index.ts";
import { changelogFiles } from "../api-changelog/changelog.ts";
import { currentName, readHistory } from "../history/snapshots.ts";
import { writtenChangelog } from "../api-changelog/cached-changelog.ts";
import { buildProject, readPublished } from "../document/build-project.ts";
import { replaceTogether } from "../lib/replace.ts";
import { platformFacts } from "../generate/api-facts.ts";
import { describeDocument } from "../generate/mock-model.ts";
import { generateFiles } from "../generate/generate.ts";
import { runCommand } from "./run.ts";

await runCommand({
  usage: `npm start

The quick start, without network: builds spec/platform/openapi.yaml from the vendored document, generates the types, starts
a mock of the API on this machine, makes typed calls against it and prints what came back.`,
  options: {},
  async run({ project, progress }) {
    const { document, text } = await buildProject(
      project,
      progress,
      await readPublished(project, false),
    );
    const files = await progress.step("Generate TypeScript", () =>
      generateFiles(document, platformFacts),
    );
    const changelog =
      (await writtenChangelog(project, text)) ??
      (await progress.step("Write the changelog", async () => {
        const history = await readHistory(project);
        return changelogFiles(project, [...history, { name: currentName, text, document }]);
      }));
    await replaceTogether(project.root, [
      { path: project.document, content: text },
      { path: project.generated, content: new Map([...files, ...changelog]) },
    ]);
    const mock = await progress.step("Start a mock of the API", () =>
      startMockServer({ model: describeDocument(document) }),
    );
    try {
      await makeCalls(mock.url);
    } finally {
      await mock.close();
    }
  },
});

async function makeCalls(baseUrl: string): Promise<void> {
  console.log(`\nTyped calls against the mock at ${baseUrl}:\n`);
  const spheron = createClient({ baseUrl, token: "any-token-will-do" });

  const { user, organizations } = await spheron.v1.GET("/api-keys/scope");
  show("GET /v1/api-keys/scope", `the token belongs to ${user.name}`);

  const organizationId = organizations[0]?.id ?? "unknown";
  const { projects } = await spheron.v1.GET("/organization/{organizationId}/projects", {
    params: { path: { organizationId }, query: { skip: 0, limit: 10 } },
  });
  show(
    "GET /v1/organization/…/projects",
    projects.map(({ name, state }) => `${name} (${state})`),
  );

  const pins = await spheron.v2.POST("/ipfs/pins", {
    params: { query: { bucket: "example" } },
    body: { cids: ["bafybeigdyrzt5sfp7udm7hu76uh7y26nf3efuylqabf3oclgtqy55fbzdi"] },
  });
  show(
    "POST /v2/ipfs/pins",
    pins.map(({ uploadId }) => `pinned as ${uploadId}`),
  );

  const refused = await createClient({ baseUrl, token: "" }).v1.GET("/profile").result();
  if (!refused.ok) show("without a token", refused.error.message);
}

function show(call: string, answer: string | readonly string[]): void {
  console.log(`${call.padEnd(33)}${[answer].flat().join(", ")}`);
}
