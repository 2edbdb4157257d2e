import { expect, it } from "vitest";
import { openEditor } from "../support/editor.ts";

/** What somebody writes, and the first line that the compiler says of it. */
type Written = readonly [code: string, message: string | RegExp];

interface Mistake {
  readonly mistake: string;
  /** What the compiler said of the verb form before there was the path form. */
  readonly before: string;
  readonly verb?: Written;
  readonly path?: Written;
}

const byId = (id: string) => `params: { path: { bucketId: ${id} } }`;
const projects = '"/organization/{organizationId}/projects"';
const ofOrganization = 'path: { organizationId: "1" }';

const mistakes: readonly Mistake[] = [
  {
    mistake: "a misspelt path",
    before: `Argument of type '"/profil"' is not assignable to parameter of type 'PathsWith<V1Paths, "get">'.`,
    verb: [
      'spheron.v1.GET("/profil")',
      `Argument of type '"/profil"' is not assignable to parameter of type 'PathsWith<V1Paths, "get">'.`,
    ],
    path: [
      'spheron.v1["/profil"].GET()',
      /^Property '\/profil' does not exist on type .* Did you mean '\/profile'\?$/,
    ],
  },
  {
    mistake: "a misspelt whole path",
    before: `Argument of type '"/v1/profil"' is not assignable to parameter of type 'PathsWith<paths, "get">'.`,
    verb: [
      'spheron.GET("/v1/profil")',
      /^Argument of type '"\/v1\/profil"' is not assignable to parameter of type/,
    ],
    path: ['spheron["/v1/profil"].GET()', /Did you mean '\/v1\/profile'\?$/],
  },
  {
    mistake: "a path of another version",
    before: `Argument of type '"/bucket/{bucketId}"' is not assignable to parameter of type 'PathsWith<V2Paths, "get">'.`,
    verb: [
      `spheron.v2.GET("/bucket/{bucketId}", { ${byId('"1"')} })`,
      `Argument of type '"/bucket/{bucketId}"' is not assignable to parameter of type '"/ipfs/pins/{cid}/status"'.`,
    ],
    path: [
      'spheron.v2["/bucket/{bucketId}"]',
      /'"\/bucket\/\{bucketId\}"' can't be used to index type '.*CallsByPath<V2Calls>'\.$/,
    ],
  },
  {
    mistake: "a version that is none",
    before: "Property 'v3' does not exist on type 'SpheronClient'.",
    path: ["spheron.v3", "Property 'v3' does not exist on type 'SpheronClient'."],
  },
  {
    mistake: "a method that the path lacks",
    before: `Argument of type '"/profile"' is not assignable to parameter of type 'PathsWith<V1Paths, "delete">'.`,
    verb: [
      'spheron.v1.DELETE("/profile")',
      `Argument of type '"/profile"' is not assignable to parameter of type 'PathsWith<V1Paths, "delete">'.`,
    ],
    path: [
      'spheron.v1["/profile"].DELETE()',
      /^Property 'DELETE' does not exist on type '\{ readonly GET: /,
    ],
  },
  {
    mistake: "missing options",
    before: "Expected 2 arguments, but got 1.",
    verb: ['spheron.v1.GET("/bucket/{bucketId}")', missing('"params.path.bucketId"')],
    path: ['spheron.v1["/bucket/{bucketId}"].GET()', missing('"params.path.bucketId"')],
  },
  {
    mistake: "options that are undefined",
    before: "Argument of type 'undefined' is not assignable to parameter of type 'CallOptions<…>'.",
    verb: ['spheron.v1.GET("/bucket/{bucketId}", undefined)', missing('"params.path.bucketId"')],
    path: ['spheron.v1["/bucket/{bucketId}"].GET(undefined)', missing('"params.path.bucketId"')],
  },
  {
    mistake: "a missing body",
    before: "Expected 2 arguments, but got 1.",
    verb: ['spheron.v2.POST("/ipfs/pins")', missing('"body" | "params.query.bucket"')],
    path: ['spheron.v2["/ipfs/pins"].POST()', missing('"body" | "params.query.bucket"')],
  },
  {
    mistake: "a response that is not JSON, read as JSON",
    before: "Expected 2 arguments, but got 1.",
    verb: ['spheron.GET("/status")', missing('"parseAs"')],
    path: ['spheron["/status"].GET()', missing('"parseAs"')],
  },
  {
    mistake: "a missing parameter",
    before:
      "Property 'bucketId' is missing in type '{}' but required in type '{ bucketId: string; }'.",
    verb: [
      'spheron.v1.GET("/bucket/{bucketId}", { params: { path: {} } })',
      "Property 'bucketId' is missing in type '{}' but required in type '{ bucketId: string; }'.",
    ],
    path: [
      'spheron.v1["/bucket/{bucketId}"].GET({ params: { path: {} } })',
      "Property 'bucketId' is missing in type '{}' but required in type '{ bucketId: string; }'.",
    ],
  },
  {
    mistake: "a wrong type",
    before: "Type 'number' is not assignable to type 'string'.",
    verb: [
      `spheron.v1.GET("/bucket/{bucketId}", { ${byId("1")} })`,
      "Type 'number' is not assignable to type 'string'.",
    ],
    path: [
      `spheron.v1["/bucket/{bucketId}"].GET({ ${byId("1")} })`,
      "Type 'number' is not assignable to type 'string'.",
    ],
  },
  {
    mistake: "a wrong value in a body",
    before: `Type '"webapp"' is not assignable to type '"app" | "compute" | "storage"'.`,
    path: [
      'spheron.v1["/organization"].POST({ body: { appType: "webapp" } })',
      `Type '"webapp"' is not assignable to type 'AppTypeEnum'.`,
    ],
  },
  {
    mistake: "an unknown query parameter",
    before:
      "Object literal may only specify known properties, and 'page' does not exist in type '{ skip?: number | undefined; … }'.",
    verb: [
      `spheron.v1.GET(${projects}, { params: { ${ofOrganization}, query: { page: 1 } } })`,
      /'page' does not exist in type '\{ skip\?: number; limit\?: number; /,
    ],
    path: [
      `spheron.v1[${projects}].GET({ params: { ${ofOrganization}, query: { page: 1 } } })`,
      /'page' does not exist in type '\{ skip\?: number; limit\?: number; /,
    ],
  },
  {
    mistake: "timeout for timeoutMs",
    before:
      "Object literal may only specify known properties, but 'timeout' does not exist in type 'CallOptions<…>'. Did you mean to write 'timeoutMs'?",
    verb: ['spheron.v1.GET("/profile", { timeout: 1 })', /Did you mean to write 'timeoutMs'\?$/],
    path: ['spheron.v1["/profile"].GET({ timeout: 1 })', /Did you mean to write 'timeoutMs'\?$/],
  },
  {
    mistake: "timeout for timeoutMs beside what is required",
    before:
      "Object literal may only specify known properties, but 'timeout' does not exist in type 'CallOptions<…>'. Did you mean to write 'timeoutMs'?",
    verb: [
      `spheron.v1.GET("/bucket/{bucketId}", { ${byId('"1"')}, timeout: 1 })`,
      /Did you mean to write 'timeoutMs'\?$/,
    ],
    path: [
      `spheron.v1["/bucket/{bucketId}"].GET({ ${byId('"1"')}, timeout: 1 })`,
      /Did you mean to write 'timeoutMs'\?$/,
    ],
  },
  {
    mistake: "await that is forgotten",
    before:
      "Property 'user' does not exist on type 'Call<{ user: { _id: string; createdAt: string; organizations: { _id: string; compute: { …",
    verb: [
      'spheron.v1.GET("/profile").user',
      "Property 'user' does not exist on type 'Call<{ user: User; }, Error>'.",
    ],
    path: [
      'spheron.v1["/profile"].GET().user',
      "Property 'user' does not exist on type 'Call<{ user: User; }, Error>'.",
    ],
  },
  {
    mistake: "a misspelt property",
    before:
      "Property 'organisations' does not exist on type '{ _id: string; createdAt: string; … }'. Did you mean 'organizations'?",
    path: [
      '(await spheron.v1["/profile"].GET()).user.organisations',
      "Property 'organisations' does not exist on type 'User'. Did you mean 'organizations'?",
    ],
  },
  {
    mistake: "a list without its id",
    before: "Expected 3 arguments, but got 2.",
    verb: [`paginate(spheron.v1, ${projects})`, missing('"params.path.organizationId"')],
  },
  {
    mistake: "a validated call without its id",
    before: "Expected 1 arguments, but got 0.",
    verb: [
      'validated(spheron, getProject, { mode: "strip" })()',
      missing('"params.path.projectId"'),
    ],
  },
];

function missing(names: string): string {
  return `Argument of type '[]' is not assignable to parameter of type 'MissingOptions<${names}>'.`;
}

const start = `import { createClient } from "../../src/index.ts";
import { paginate } from "../../src/paginate/paginate.ts";
import { validated } from "../../src/validate/validate.ts";
import { getProject } from "../../generated/platform/validators/getProject.ts";

const spheron = createClient({ token: "any" });
`;

/** The first line of each message for a module with the calls, of which each is a statement of its own. */
function messagesOf(calls: readonly string[]): readonly string[] {
  const blocks = calls.map((call) => `{ void ${call}; }\n`).join("");
  return openEditor(`${start}${blocks}export {};\n`).messages();
}

it.each(["verb", "path"] as const)(
  "the compiler names in its first line what is wrong in the %s form",
  (form) => {
    const written = mistakes.flatMap((one) => (one[form] === undefined ? [] : [one[form]]));

    const messages = messagesOf(written.map(([code]) => code));

    expect(messages).toEqual(
      written.map(([, message]) =>
        typeof message === "string" ? message : (expect.stringMatching(message) as string),
      ),
    );
  },
);

it("the compiler counts no arguments where one is missing, which it did before", () => {
  const counted = mistakes.filter(({ before }) => before.startsWith("Expected "));

  const messages = messagesOf(
    counted.flatMap(({ verb, path }) => [verb, path].flatMap((one) => one?.[0] ?? [])),
  );

  expect(counted.length).toBeGreaterThan(3);
  expect(messages.filter((message) => message.startsWith("Expected "))).toEqual([]);
});

it("options that are right compile, however they are given", () => {
  const calls = [
    `spheron.v1["/bucket/{bucketId}"].GET({ ${byId('"1"')} })`,
    `spheron.v1["/bucket/{bucketId}"].GET(given)`,
    `spheron.v1["/bucket/{bucketId}"].GET({ ...given, timeoutMs: 1 })`,
    `spheron.v1["/bucket/{bucketId}"].GET(given as never)`,
    `spheron.v1["/bucket/{bucketId}"].GET(anything)`,
    `spheron.v1["/bucket/{bucketId}"].GET({ ...given, fetch: (url) => Promise.resolve(new Response(url)) })`,
    `spheron.v1.GET(${projects}, { params: { ${ofOrganization} }, querySerializer: ({ limit }) => String(limit) })`,
    `spheron.v2["/ipfs/pins"].POST({ params: { query: { bucket: "" } }, body: { cids: [] }, bodySerializer: ({ cids }) => cids.join() })`,
  ].map((call) => call.replace("given", "{} as Given").replace("anything", "{} as any"));
  const given = `type Given = { ${byId("string")} };\n`;

  expect(
    openEditor(`${start}${given}${calls.map((call) => `void ${call};\n`).join("")}`).messages(),
  ).toEqual([]);
});
