import { expect, it } from "vitest";
import { exampleOf } from "../../support/examples.ts";
import type { Installed } from "../../support/chromium.ts";
import { openClientPage } from "../../support/client-page.ts";

const organizationId = "64b7f2a90c1d2e3f4a5b6c7d";

export function testHelpers(browser: Installed): void {
  it("a page reads the organization of its token, and a list in pages", async (context) => {
    const { run, mock } = await openClientPage(browser(), context, {
      tokens: { t: [organizationId] },
    });

    const seen = await run(
      `const { scopeOf } = await import("/src/scope.js");
     const { paginate } = await import("/src/paginate.js");
     const { organizationId } = await scopeOf(spheron);
     const buckets = paginate(spheron.v1, "/organization/{organizationId}/buckets", {
       params: { path: { organizationId } },
       pageSize: 1,
     });
     const names = [];
     for await (const { name } of buckets) names.push(name);
     return { organizationId, found: new Set(names).size };`,
    );

    expect(seen).toEqual({ organizationId, found: 2 });
    expect(mock.violations).toEqual([]);
  });

  it("a page that may not make code of texts holds responses against the document", async (context) => {
    const { run, mock } = await openClientPage(browser(), context);
    const project = await exampleOf("getProject");
    mock.fail({ operation: "getProject", times: 1, change: () => ({ ...project, added: 1 }) });
    mock.fail({ operation: "getProject", change: () => ({ ...project, name: 7 }) });

    const seen = await run(
      `const { validated } = await import("/src/validate.js");
     const { getProject } = await import("/validators/getProject.js");
     const read = validated(spheron, getProject, { mode: "strip" });
     const call = () => read({ params: { path: { projectId: "${organizationId}" } } }).result();
     const isAllowed = (() => { try { return new Function("return true")(); } catch { return false; } })();
     return { isAllowed, fits: (await call()).data, drifted: (await call()).error.issues };`,
    );

    expect(seen).toEqual({
      isAllowed: false,
      fits: project,
      drifted: [{ pointer: "/name", expected: "string", found: "number" }],
    });
  });
}
