import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { operations } from "../../generated/platform/mock-model.ts";
import { tableRows } from "../support/markdown.ts";
import { guide, guides } from "./guides.ts";
import { numbersIn } from "./numbers.ts";
import { manifest, root } from "./project.ts";

/** Where the defaults come from that a guide gives in its tables of options. */
const sources: Readonly<Record<string, readonly string[]>> = {
  "docs/call.md": ["src/client/create-client.ts", "src/node/http1.ts"],
  "docs/events.md": [
    "src/platform/events/subscribe.ts",
    "src/platform/events/wait-for-deployment.ts",
  ],
  "docs/paginate.md": ["src/paginate/bounds.ts"],
  "docs/test.md": ["src/testing/platform/uploads.ts"],
  "docs/upload.md": ["src/platform/upload/transfer.ts", "src/platform/upload/wait.ts"],
};

const isNumber = (text: string) => /^[\d,]+$/.test(text);
const toNumber = (text: string) => Number(text.replaceAll(",", ""));

describe("the defaults in the tables of a guide are those of the code", () => {
  it.each(guides)("$name", ({ name, markdown }) => {
    const rows = tableRows(markdown).filter(
      ([option = "", value = ""]) => /^`[a-z]\w*`$/.test(option) && isNumber(value),
    );
    const known = (sources[name] ?? []).map(numbersIn);

    if (known.length > 0) expect(rows).not.toEqual([]);
    for (const [option = "", value = ""] of rows)
      expect(
        known.flatMap((numbers) => numbers.get(option.replaceAll("`", "")) ?? []),
        option,
      ).toContain(toNumber(value));
  });
});

/** Numbers in the sentences of a guide, and the constants of the code that they tell of. */
const told = [
  {
    name: "docs/call.md",
    text: /wait is ([\d.]+) s at most before the second attempt, and doubles up to (\d+) s/,
    file: "src/client/transport/retry.ts",
    constants: { firstDelayMs: 1000, longestDelayMs: 1000 },
  },
  {
    name: "docs/call.md",
    text: /\(307, 308\), (five) times at\s+most/,
    file: "src/client/transport/redirects.ts",
    constants: { mostRedirects: 1 },
  },
  {
    name: "docs/events.md",
    text: /no more than (five) connections in (ten) minutes/,
    file: "src/platform/events/back-off.ts",
    constants: { connections: 1, windowMs: 60_000 },
  },
  {
    name: "docs/test.md",
    text: /of the latest ([\d,]+)/,
    file: "src/testing/request-log.ts",
    constants: { mostEntries: 1 },
  },
];

const words: Readonly<Record<string, number>> = { five: 5, ten: 10 };

describe("the numbers in the sentences of a guide are those of the code", () => {
  it.each(told)("$name: $text", ({ name, text, file, constants }) => {
    const [, ...found] = text.exec(guide(name).markdown) ?? [];
    const numbers = numbersIn(file);

    expect(found.map((word) => words[word] ?? toNumber(word))).toEqual(
      Object.entries(constants).map(
        ([constant, unit]) => (numbers.get(constant)?.[0] ?? NaN) / unit,
      ),
    );
  });
});

/** Numbers in the sentences of a guide, and where the help of a command says the same. */
const helped = [
  ["docs/review.md", /Calls are (\d+) ms apart/, "test-live", /--pause MS .*; (\d+) by default/],
  ["docs/review.md", /`--pause`\), (\d+) at most/, "test-live", /--max-calls N .*; (\d+) by/],
  [
    "docs/review.md",
    /`--grace-days N` \((\d+) by default/,
    "spec-diff",
    /--grace-days N .*; (\d+)$/m,
  ],
  ["docs/test.md", /127\.0\.0\.1:(\d+)/, "mock", /--port N .*; (\d+) by default/],
] as const;

describe("the numbers in the sentences of a guide are those of a command's help", () => {
  it.each(helped)("%s: %s", async (name, text, command, help) => {
    const source = await readFile(join(root, "scripts/commands", `${command}.ts`), "utf8");

    expect(text.exec(guide(name).markdown)?.[1]).toBeDefined();
    expect(help.exec(source)?.[1]).toBe(text.exec(guide(name).markdown)?.[1]);
  });
});

it("the measured figures speak of as many operations, validators and bytes as there are", async () => {
  const { markdown } = guide("docs/measured.md");
  const validators = await readdir(join(root, "generated/platform/validators"));
  const [, size = ""] = /`createClient` takes ([\d.]+) kB/.exec(markdown) ?? [];

  expect(markdown).toContain(`all ${validators.length} together`);
  expect(markdown).toContain(`${operations.length} operations`);
  expect(Number(size)).toBeLessThanOrEqual(parseFloat(manifest["size-limit"][0]?.limit ?? ""));
});
