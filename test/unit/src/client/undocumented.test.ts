import { expect, it } from "vitest";
import type {} from "../../../../src/platform/types.ts";
import { recorded } from "./recorded.ts";

declare module "../../../../src/platform/types.ts" {
  interface V1Calls {
    "/report/{reportId}": {
      POST: {
        parameters: { path: { reportId: string }; query?: { days?: number } };
        requestBody: { content: { "application/json": { name: string } } };
        responses: { 200: { content: { "application/json": { id: string } } } };
      };
    };
  }
}

it("an operation that the document lacks is called as it was declared by hand", async () => {
  const { spheron, seen } = await recorded();

  await spheron.v1["/report/{reportId}"].POST({
    params: { path: { reportId: "a/b" }, query: { days: 7 } },
    body: { name: "Ada" },
  });

  expect(seen).toMatchObject([
    {
      method: "POST",
      url: "/v1/report/a%2Fb?days=7",
      body: '{"name":"Ada"}',
      headers: { authorization: "Bearer secret", "content-type": "application/json" },
    },
  ]);
});
