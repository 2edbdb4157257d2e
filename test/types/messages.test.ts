import { resolve } from "node:path";
import { expect, it } from "vitest";
import { typeFaults } from "../support/compile.ts";

const path = resolve(import.meta.dirname, "calls-of-no-path.ts");
const start = `import { createClient } from "../../src/index.ts";
import { paginate } from "../../src/paginate/paginate.ts";

const spheron = createClient({ token: "any" });
`;
const calls = [
  ["that is misspelt", 'spheron.v1.GET("/profil")', '"/profil"'],
  ["with the prefix of its version", 'spheron.v1.GET("/v1/profile")', '"/v1/profile"'],
  ["without the prefix of its version", 'spheron.GET("/profile")', '"/profile"'],
  ["of another method", 'spheron.v1.POST("/profile")', '"/profile"'],
  ["that is filled in", 'spheron.v1.GET("/bucket/abc")', '"/bucket/abc"'],
  ["with options", 'spheron.v1.GET("/profil", { timeoutMs: 1 })', '"/profil"'],
  ["without pages", 'paginate(spheron.v1, "/profile")', '"/profile"'],
] as const;

it("the compiler speaks of the path when it is not a path of the API", () => {
  const text = `${start}${calls.map(([, call]) => `void ${call};\n`).join("")}`;

  const faults = typeFaults(path, new Map([[path, text]]));

  const lines = calls.map(([, , path], index) => ({
    line: start.split("\n").length + index,
    message: expect.stringContaining(`Argument of type '${path}' is not assignable`) as string,
  }));
  expect(faults).toEqual(lines);
});
