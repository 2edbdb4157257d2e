import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { markup, toHtml } from "../../../../../scripts/lib/html/markup.ts";
import { renderPage } from "../../../../../scripts/lib/html/page.ts";

describe("markup", () => {
  it.each([
    ["markup", "</p><script>", "&lt;/p&gt;&lt;script&gt;"],
    ["quotes", `" onload='`, "&quot; onload=&#39;"],
    ["entities", "&lt;", "&amp;lt;"],
    ["characters that hide or turn what follows", "a\u202Eb\u0000", "a\uFFFDb\uFFFD"],
    ["escape sequences as they are", "\\u003c\\n", "\\u003c\\n"],
  ])("shows %s of a value as text", (_name, text, shown) => {
    expect(toHtml(markup`<p title="${text}">${text}</p>`)).toBe(`<p title="${shown}">${shown}</p>`);
  });

  it("holds other markup, one or many", () => {
    const items = ["a", "<"].map((text) => markup`<li>${text}</li>`);

    expect(toHtml(markup`<ul>${items}${markup`<li>${3}</li>`}</ul>`)).toBe(
      "<ul><li>a</li><li>&lt;</li><li>3</li></ul>",
    );
  });
});

describe("a page", () => {
  const page = renderPage({
    title: "<A>",
    style: "p { color: var(--ink) }",
    script: "document.title = '1';",
    body: markup`<p>${"<b>"}</p>`,
  });
  const policy = /Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? "";

  it.each(["style", "script"])("allows its own %s by its hash, and no other", (name) => {
    const [text] = [...page.matchAll(new RegExp(`<${name}[^>]*>([^]*?)</${name}>`, "g"))].map(
      ([, inside = ""]) => inside,
    );
    const hash = createHash("sha256")
      .update(text ?? "")
      .digest("base64");

    expect(policy).toContain(`${name}-src &#39;sha256-${hash}&#39;;`);
  });

  it("loads nothing", () => {
    expect(policy).toMatch(/^default-src &#39;none&#39;;/);
    expect(page).not.toMatch(/https?:|url\(|@import|\ssrc=/);
  });

  it("escapes its title", () => {
    expect(page).toContain("<title>&lt;A&gt;</title>");
  });
});
