import { describe, expect, it } from "vitest";
import { readSource } from "../../../../scripts/document/read.ts";
import { createCaller, type Answer } from "../../../../scripts/live/call.ts";
import { readSafeOperations } from "../../../../scripts/live/read-operations.ts";
import { serve } from "../../../support/http.ts";

const { value: document } = await readSource("spec/platform/openapi.yaml");
const operations = readSafeOperations(document, {});

async function call(id: string, status: number, type: string, text: string): Promise<Answer> {
  const urls: string[] = [];
  const baseUrl = await serve((request, response) => {
    urls.push(request.url ?? "");
    response.writeHead(status, { "content-type": type }).end(text);
  });
  const operation = operations.find((operation) => operation.id === id);
  if (operation === undefined) throw new Error(`no operation ${id}`);
  const values = new Map([["/organization/{organizationId}", "a b"]]);
  const answer = await createCaller({ baseUrl, token: "token" })(operation, values);
  expect(urls).toEqual([operation.visit.path.replace("{organizationId}", "a%20b")]);
  return answer;
}

describe("an answer", () => {
  it.each([
    ["a success", "getOrganization", 200, "application/json; charset=utf-8", '{"a":1}', { a: 1 }],
    ["a failure", "getOrganization", 404, "application/json", '{"a":1}', { a: 1 }],
    ["text", "getStatus", 200, "text/html; charset=utf-8", "OK", "OK"],
    [
      "what was announced as JSON and is none",
      "getProfile",
      200,
      "application/json",
      "<",
      undefined,
    ],
    ["a page in place of JSON", "getProfile", 200, "text/html", "<html>", undefined],
  ])("holds %s with its status and media type", async (_what, id, status, type, text, body) => {
    const mediaType = type.split(";")[0];

    expect(await call(id, status, type, text)).toEqual({
      kind: "answered",
      status,
      mediaType,
      body,
    });
  });

  it("says why there is none", async () => {
    const baseUrl = await serve((request) => request.socket.destroy());
    const operation = operations.find(({ id }) => id === "getProfile");
    if (operation === undefined) throw new Error("no operation getProfile");

    const answer = await createCaller({ baseUrl, token: "token" })(operation, new Map());

    expect(answer).toMatchObject({
      kind: "failed",
      message: expect.stringContaining("GET /v1/profile") as string,
    });
  });
});
