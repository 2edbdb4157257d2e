import { expect, it } from "vitest";
import { toQuickStart } from "../../../../scripts/docs/quick-start.ts";

const readme = `# lamps

What it is.

\`\`\`ts
first();

second();
\`\`\`

<!-- repository -->

\`npm test\`

<!-- /repository -->

## Use it

Like this.

## Install

\`npm install lamps\`

<!-- repository -->

## Contribute

Please.

<!-- /repository -->
`;

it("the quick start says what it is and how to install it before the first calls", () => {
  expect(toQuickStart(readme).match(/^#+ .*|^What.*|^first.*/gm)).toEqual([
    "# Quick start",
    "What it is.",
    "## Install",
    "## First calls",
    "first();",
    "## Use it",
  ]);
});

it("the quick start keeps examples whole, and leaves out what concerns the repository", () => {
  const text = toQuickStart(readme);

  expect(text).toContain("```ts\nfirst();\n\nsecond();\n```");
  expect(text).not.toMatch(/npm test|Contribute|Please/);
});

it("a README without a section Install is refused", () => {
  expect(() => toQuickStart("# lamps\n\nWhat it is.\n")).toThrow(
    "README.md has no section named Install",
  );
});
