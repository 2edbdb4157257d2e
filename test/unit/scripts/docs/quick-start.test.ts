import { expect, it } from "vitest";
import { toQuickStart } from "../../../../scripts/docs/quick-start.ts";

const readme = `# lamps

What it is.

<!-- repository -->

\`npm test\`

<!-- /repository -->

## Install

\`npm install lamps\`

## Your first call

\`\`\`ts
first();

second();
\`\`\`

<!-- repository -->

## Contribute

Please.

<!-- /repository -->
`;

it("the quick start is the README under a title of its own", () => {
  expect(toQuickStart(readme).match(/^#+ .*|^What.*|^first.*/gm)).toEqual([
    "# Quick start",
    "What it is.",
    "## Install",
    "## Your first call",
    "first();",
  ]);
});

it("the quick start keeps examples whole, and leaves out what concerns the repository", () => {
  const text = toQuickStart(readme);

  expect(text).toContain("```ts\nfirst();\n\nsecond();\n```");
  expect(text).not.toMatch(/npm test|Contribute|Please/);
});
