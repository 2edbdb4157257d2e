import { describe, expect, it } from "vitest";
import { readSource } from "../../../../scripts/document/read.ts";
import { createCaller, type LiveResponse } from "../../../../scripts/live/call.ts";
import { readSafeOperations } from "../../../../scripts/live/read-operations.ts";
import { describeApi } from "../../../../scripts/live/describe-api.ts";
import { platformFacts } from "../../../support/platform-facts.ts";
import { serve } from "../../../support/http.ts";

const { value: document } = await readSource("spec/platform/openapi.yaml");
const api = describeApi(document, platformFacts);
const operations = readSafeOperations(document, {});

async function call(id: string, status: number, type: string, text: string): Promise<LiveResponse> {
  const urls: string[] = [];
  const baseUrl = await serve((request, response) => {
    urls.push(request.url ?? "");
    response.writeHead(status, { "content-type": type }).end(text);
  });
  const operation = operations.find((operation) => operation.id === id);
  if (operation === undefined) throw new Error(`no operation ${id}`);
  const values = new Map([["/organization/{organizationId}", "a b"]]);
  const response = await createCaller(api, { baseUrl, token: "token" })(operation, values);
  expect(urls).toEqual([operation.visit.path.replace("{organizationId}", "a%20b")]);
  return response;
}

describe("an response", () => {
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
      kind: "responded",
      status,
      mediaType,
      body,
    });
  });

  it("says why it is missing", async () => {
    const baseUrl = await serve((request) => request.socket.destroy());
    const operation = operations.find(({ id }) => id === "getProfile");
    if (operation === undefined) throw new Error("no operation getProfile");

    const response = await createCaller(api, { baseUrl, token: "token" })(operation, new Map());

    expect(response).toMatchObject({
      kind: "failed",
      message: expect.stringContaining("GET /v1/profile") as string,
    });
  });
});
