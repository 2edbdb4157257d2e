import { build } from "esbuild";
import { expect, it } from "vitest";

/** The browser bundle of a module with this text, readable. */
async function bundle(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: process.cwd(), loader: "ts" },
    bundle: true,
    write: false,
    format: "esm",
    platform: "browser",
  });
  return outputFiles.map(({ text }) => text).join("");
}

const app = `
  import { createClient } from "./src/index.ts";
  import { validated } from "./src/validate/validate.ts";
  import { getTokenScope } from "./generated/platform/validators/getTokenScope.ts";
  export const read = validated(createClient(), getTokenScope, { mode: "strip" });`;

it("a program that uses one validator carries no other operation's code", async () => {
  const text = await bundle(app);

  expect(text).toContain("generated/platform/components/TokenScopeOrganization.ts");
  expect(text.match(/\/\/ generated\/platform\/validators\/\w+/g)).toEqual([
    "// generated/platform/validators/getTokenScope",
  ]);
  expect(text).not.toContain("generated/platform/components/Deployment.ts");
});

it("a program that uses none carries none of this", async () => {
  const text = await bundle(`export { createClient } from "./src/index.ts";`);

  expect(text).not.toMatch(/generated\/platform\/(validat|components)|ResponseValidationError/);
});

it("no program needs eval, which content security policies forbid", async () => {
  const text = await bundle(app);

  expect(text).not.toMatch(/\beval\(|\bFunction\(/);
});
