import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { operations } from "../../generated/platform/mock-model.ts";
import { defaultPolicy } from "../../src/client/policy.ts";
import { maxRedirects } from "../../src/client/transport/redirects.ts";
import { retryDelays } from "../../src/client/transport/retry.ts";
import { machineWait } from "../../src/gpu/machine.ts";
import { defaultConnections } from "../../src/node/http1.ts";
import { defaultBounds } from "../../src/paginate/bounds.ts";
import { connectionLimit } from "../../src/platform/events/back-off.ts";
import { subscribeDefaults } from "../../src/platform/events/subscribe.ts";
import { deploymentWait } from "../../src/platform/events/wait-for-deployment.ts";
import { mostParts } from "../../src/platform/upload/batch-parts.ts";
import { transferPolicy } from "../../src/platform/upload/transfer.ts";
import { uploadWait } from "../../src/platform/upload/wait.ts";
import { gpuMockDefaults } from "../../src/testing/gpu/gpu-mock.ts";
import { uploadDefaults } from "../../src/testing/platform/uploads.ts";
import { mostEntries } from "../../src/testing/request-log.ts";
import { runCommand } from "../support/command.ts";
import { tableRows } from "../support/markdown.ts";
import { guide, guides } from "./guides.ts";
import { manifest, root } from "./project.ts";

/** The defaults that a guide gives in its tables of options. */
const defaults: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>> = {
  "docs/call.md": [defaultPolicy, { maxConnections: defaultConnections }],
  "docs/events.md": [subscribeDefaults, deploymentWait],
  "docs/paginate.md": [defaultBounds],
  "docs/gpu.md": [machineWait],
  "docs/test.md": [uploadDefaults, gpuMockDefaults],
  "docs/upload.md": [transferPolicy, uploadWait],
};

const isNumber = (text: string) => /^[\d,]+$/.test(text);
const toNumber = (text: string) => Number(text.replaceAll(",", ""));

describe("the defaults in the tables of a guide are those of the code", () => {
  it.each(guides)("$name", ({ name, markdown }) => {
    const rows = tableRows(markdown).filter(
      ([option = "", value = ""]) => /^`[a-z]\w*`$/.test(option) && isNumber(value),
    );
    const known = defaults[name] ?? [];

    if (known.length > 0) expect(rows).not.toEqual([]);
    for (const [option = "", value = ""] of rows)
      expect(
        known.map((values) => values[option.replaceAll("`", "")]),
        option,
      ).toContain(toNumber(value));
  });
});

/** Numbers in the sentences of a guide, and those of the code. */
const told = [
  {
    name: "docs/call.md",
    text: /wait is ([\d.]+) s at most before the second attempt, and doubles up to (\d+) s/,
    numbers: [retryDelays.firstMs / 1000, retryDelays.longestMs / 1000],
  },
  {
    name: "docs/call.md",
    text: /follows (five) redirects at most/,
    numbers: [maxRedirects],
  },
  {
    name: "docs/events.md",
    text: /no more than (five) connections in (ten) minutes/,
    numbers: [connectionLimit.connections, connectionLimit.windowMs / 60_000],
  },
  { name: "docs/upload.md", text: /`payloadSize` and ([\d,]+) files/, numbers: [mostParts] },
  { name: "docs/test.md", text: /of the latest ([\d,]+)/, numbers: [mostEntries] },
];

const words: Readonly<Record<string, number>> = { five: 5, ten: 10 };

describe("the numbers in the sentences of a guide are those of the code", () => {
  it.each(told)("$name: $text", ({ name, text, numbers }) => {
    const [, ...found] = text.exec(guide(name).markdown) ?? [];

    expect(found.map((word) => words[word] ?? toNumber(word))).toEqual(numbers);
  });
});

/** Numbers in the sentences of a guide, and where the help that a command prints says the same. */
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
    const { stdout } = await runCommand(command, ["--help"], root);

    expect(text.exec(guide(name).markdown)?.[1]).toBeDefined();
    expect(help.exec(stdout)?.[1]).toBe(text.exec(guide(name).markdown)?.[1]);
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
