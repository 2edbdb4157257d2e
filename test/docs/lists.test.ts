import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { benchmarks } from "../../bench/benchmarks.ts";
import { formats } from "../../scripts/diff/reporters/index.ts";
import { createApiError } from "../../src/client/errors/api-error.ts";
import { AbortError } from "../../src/client/errors/abort-error.ts";
import { ConfigError } from "../../src/client/errors/config-error.ts";
import { ConnectionError } from "../../src/client/errors/connection-error.ts";
import { DecodeError } from "../../src/client/errors/decode-error.ts";
import { LogicalError } from "../../src/client/errors/logical-error.ts";
import { PageError } from "../../src/client/errors/page-error.ts";
import { ResponseValidationError } from "../../src/client/errors/response-validation.ts";
import { TimeoutError } from "../../src/client/errors/timeout-error.ts";
import type { AnySpheronError, ErrorKind } from "../../src/platform/errors.ts";
import { DeploymentError } from "../../src/platform/events/deployment-error.ts";
import { UploadError } from "../../src/platform/upload/upload-error.ts";
import { breaks } from "../../src/testing/faults.ts";
import { createGpuMock } from "../../src/testing/gpu/index.ts";
import { tableBelow, tableRows } from "../support/markdown.ts";
import { guide } from "./guides.ts";
import { packageEntries, sourceOf } from "./package-entries.ts";
import { root } from "./project.ts";

/** The texts between backticks. */
const codeIn = (text = "") => [...text.matchAll(/`([^`]+)`/g)].map(([, code = ""]) => code);

describe("the imports in README.md", () => {
  const imports = tableRows(guide("README.md").markdown)
    .filter(([name]) => name?.startsWith("`spheron-client"))
    .map(([name, has]) => ({ name: codeIn(name)[0] ?? "", has: codeIn(has) }));

  it("are all that the package has", () => {
    expect(imports.map(({ name }) => name).sort()).toEqual(Object.keys(packageEntries).sort());
  });

  it.each(imports.filter(({ name }) => !name.endsWith("*")))("$name has $has", async (row) => {
    const exported = (await import(sourceOf(row.name) ?? row.name)) as object;

    for (const name of row.has) expect(exported).toHaveProperty(name);
  });
});

const operation = { method: "GET", path: "/" };
const told = { operation, status: 200 };

/** An error of each kind; the compiler checks that all kinds are here. */
const errors: { readonly [Kind in ErrorKind]: AnySpheronError & { readonly kind: Kind } } = {
  api: createApiError({ ...told, headers: new Headers(), body: {} }),
  connection: new ConnectionError({ operation, cause: new Error("reset") }),
  timeout: new TimeoutError({ operation, scope: "total", limitMs: 1 }),
  abort: new AbortError({ operation }),
  decode: new DecodeError({ ...told, contentType: "text/html", text: "" }),
  "response-validation": new ResponseValidationError({ ...told, issues: [] }),
  logical: new LogicalError({ ...told, body: {} }),
  page: new PageError(operation, 0, "the list is missing"),
  upload: new UploadError("there is nothing to send"),
  deployment: new DeploymentError({
    operation,
    deploymentId: "",
    status: "Failed",
    failedMessage: undefined,
  }),
  config: new ConfigError("the token is missing"),
};

/** What every error has. */
const shared = Object.keys(errors.config);

describe("the errors in docs/errors.md", () => {
  const { markdown } = guide("docs/errors.md");

  it("are all kinds, with their classes and what each has", () => {
    const rows = tableRows(markdown.split("\n## ")[0] ?? "").map(([kind, name, , has]) => ({
      kind: codeIn(kind)[0],
      name: codeIn(name)[0],
      members: codeIn(has).sort(),
    }));
    const classes = Object.values(errors).map((error) => ({
      kind: error.kind,
      name: error.name,
      members: Object.keys(error)
        .filter((name) => !shared.includes(name))
        .sort(),
    }));

    expect(rows).toHaveLength(classes.length);
    expect(rows).toEqual(expect.arrayContaining(classes));
  });

  it.each(tableBelow(markdown, "By status"))("are a %s for %s", (name = "", statuses = "") => {
    for (const [status] of statuses.matchAll(/\d+/g)) {
      const facts = { operation, status: Number(status), headers: new Headers(), body: undefined };
      expect(createApiError(facts).name).toBe(codeIn(name)[0]);
    }
  });
});

it.each(formats)("docs/review.md names the format %s", (format) => {
  expect(guide("docs/review.md").markdown).toContain(`\`${format}\``);
});

it("docs/regenerate.md names everything in generated/", async () => {
  const rows = tableBelow(guide("docs/regenerate.md").markdown, "The files");
  const named = rows.flatMap(([files]) => codeIn(files)).map((name) => name.replace(/\/$/, ""));

  expect(named.sort()).toEqual((await readdir(join(root, "generated/platform"))).sort());
});

it("docs/measured.md names every benchmark", () => {
  const [, named = ""] = /There are ([^.]+)\./.exec(guide("docs/measured.md").markdown) ?? [];

  expect(new Set(codeIn(named))).toEqual(new Set(Object.keys(benchmarks)));
});

it("docs/test.md names every way in which the mock breaks a call", () => {
  const rows = tableBelow(guide("docs/test.md").markdown, "Faults").map(
    ([rule]) => codeIn(rule)[0],
  );

  expect(rows.filter((rule) => rule?.startsWith("broken"))).toEqual(
    breaks.map((word) => `broken: "${word}"`),
  );
});

it("docs/test.md has every offer of the GPU marketplace's mock, with its price", async () => {
  const response = await createGpuMock().fetch("https://app.spheron.ai/api/gpu-offers");
  const { data } = (await response.json()) as {
    data: { offers: { offerId: string; price: number }[] }[];
  };
  const rows = tableBelow(guide("docs/test.md").markdown, "The GPU marketplace");

  expect(rows).toEqual(
    expect.arrayContaining(
      data
        .flatMap(({ offers }) => offers)
        .map(({ offerId, price }) => [
          `\`${offerId}\``,
          String(price),
          expect.any(String) as string,
        ]),
    ),
  );
});
