import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { arrayMember, member, stringMember } from "../../../../scripts/document/json.ts";
import { valueAt } from "../../../../scripts/document/pointer.ts";
import { findOutdated } from "../../../../scripts/lib/outdated-files.ts";
import { InputError } from "../../../../scripts/lib/problem.ts";
import { apiFolderAt, type ApiFolder } from "../../../../scripts/lib/project.ts";
import { documentOf } from "../../../../scripts/reconstruct/document.ts";
import { readEvidence, type EvidenceSchema } from "../../../../scripts/reconstruct/evidence.ts";
import { reconstruct } from "../../../../scripts/reconstruct/reconstruct.ts";
import { snapshotAt } from "../../../../scripts/reconstruct/snapshot.ts";
import { emptyFolder } from "../../../support/command.ts";

/** An API that has evidence and nothing else. */
async function evidenceAlone(): Promise<ApiFolder> {
  const api = apiFolderAt(await emptyFolder(), "platform");
  await cp("spec/platform/evidence", api.evidence, { recursive: true });
  await cp("spec/platform/api.json", api.apiFile);
  return api;
}

describe("reconstruct", () => {
  it("writes the same bytes in another folder, and needs the evidence alone", async () => {
    const [one, other] = [await evidenceAlone(), await evidenceAlone()];

    const contents = await Promise.all(
      [one, other].map(async (api) =>
        (await reconstruct(api)).map(({ content }) =>
          content instanceof Map ? [...content] : content,
        ),
      ),
    );

    expect(contents[0]).toEqual(contents[1]);
    expect(JSON.stringify(contents)).not.toContain(one.root);
  });

  it("notices what is stale", async () => {
    const api = await evidenceAlone();
    await writeFile(api.published, "openapi: 3.0.3\n");

    const stale = await findOutdated(await reconstruct(api));

    expect(stale).toContain(api.published);
    expect(stale).toContain(join(api.history, "2022-11.yaml"));
  });

  it("takes a correction to a fact from the one file that holds it", async () => {
    const evidence = await readEvidence("spec/platform/evidence");
    const { ProtocolEnum } = evidence.schemas;
    const corrected = { ...ProtocolEnum, enum: ["sia"] } as EvidenceSchema;
    const schemas = { ...evidence.schemas, ProtocolEnum: corrected };

    const document = documentOf(snapshotAt({ ...evidence, schemas, changes: [] }, "now"));

    const upload = valueAt(document, "/paths/~1v1~1upload~1initiate/post");
    const protocol = arrayMember(upload, "parameters").find(
      (parameter) => stringMember(parameter, "name") === "protocol",
    );
    expect(valueAt(document, "/components/schemas/ProtocolEnum/enum")).toEqual(["sia"]);
    expect(member(member(protocol, "schema"), "enum")).toEqual(["sia"]);
  });

  it("refuses to replace a document that was published", async () => {
    const api = await evidenceAlone();
    const current = JSON.parse(await readFile("spec/platform/source.json", "utf8")) as object;
    const lock = { ...current, origin: "published", url: "https://example.com/openapi.json" };
    await writeFile(api.sourceLock, JSON.stringify(lock));

    const attempt = reconstruct(api);

    await expect(attempt).rejects.toThrow(InputError);
    await expect(attempt).rejects.toThrow(
      "this is the document that https://example.com/openapi.json published (remove spec/platform/source.json first",
    );
  });

  it("says which operation has an era that no snapshot has", async () => {
    const evidence = await readEvidence("spec/platform/evidence");
    const snapshots = { ...evidence.snapshots, eras: {} };

    expect(() => snapshotAt({ ...evidence, snapshots }, "now")).toThrow(
      "snapshots.json does not date the era of startCliLogin: CLI 2023–2024",
    );
  });
});
