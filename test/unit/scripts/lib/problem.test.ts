import { describe, expect, it } from "vitest";
import { formatProblem, InputError } from "../../../../scripts/lib/problem.ts";

describe("a problem", () => {
  it("is a line of its location, what is wrong and what to do, and the code below", () => {
    const problem = {
      role: "base",
      source: "api.yaml",
      line: 3,
      column: 5,
      pointer: "/a",
      message: "is wrong",
      hint: "mend it",
      frame: "> 3 | a",
    };

    expect(formatProblem(problem)).toBe("base api.yaml:3:5 #/a is wrong (mend it)\n> 3 | a");
  });

  it("has one line, whatever names hold, and none that moves a cursor or turns the text", () => {
    const name = "a\u001B[2J\u009Bb\u202E\u061C\u0000\r\n::error::c\u2028d\u{E0041}";

    const text = formatProblem({ source: name, pointer: name, message: name, hint: name });

    expect(text).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
    expect(text).toContain("\uFFFD ::error::c d\uFFFD");
  });

  it("keeps the lines of the code, and nothing else that could move a cursor", () => {
    const text = formatProblem({ message: "x", frame: "> 1 | a\u001B[2J\n    | ^" });

    expect(text).toBe("x\n> 1 | a\uFFFD[2J\n    | ^");
  });

  it.each([
    ["http://me:hush@example.com/a", "http://example.com/a"],
    [
      "cannot read https://hush@example.com:8080, sorry",
      "cannot read https://example.com:8080, sorry",
    ],
    ["ftp://me:hu@sh@example.com", "ftp://example.com"],
    ["HTTPS://me:hush@[", "HTTPS://["],
    ["https://example.com/@scope?a=b@c", "https://example.com/@scope?a=b@c"],
    ["write to me@example.com", "write to me@example.com"],
  ])("shows no user or password of a URL: %s", (text, shown) => {
    expect(formatProblem({ source: text, message: text })).toBe(`${shown} ${shown}`);
    expect(new InputError({ message: text }).message).toBe(shown);
  });
});
