import { describe, expect, it } from "vitest";
import { toFileName } from "../../../../../src/platform/upload/file-name.ts";

describe("the name of a file in an upload", () => {
  it.each([
    ["a.txt", "a.txt"],
    ["./a.txt", "a.txt"],
    ["css/./main.css", "css/main.css"],
    ["..a/b..", "..a/b.."],
    ["Ünïcode/文件 1.txt", "Ünïcode/文件 1.txt"],
    ["e\u0301.txt", "e\u0301.txt"],
    ["\u00e9.txt", "\u00e9.txt"],
    ['say "hi".txt', 'say "hi".txt'],
  ])("of %j is %j", (path, name) => {
    expect(toFileName(path)).toBe(name);
  });

  it.each([
    ["", "is not the path of a file"],
    [".", "is not the path of a file"],
    ["a//b", "is not the path of a file"],
    ["a/", "is not the path of a file"],
    ["..", "has .. in it"],
    ["../a", "has .. in it"],
    ["a/../../b", "has .. in it"],
    ["a/..", "has .. in it"],
    ["/etc/passwd", "is an absolute path"],
    ["C:\\a.txt", "is an absolute path"],
    ["c:a.txt", "is an absolute path"],
    ["a\\..\\b", "has a backslash"],
    ["a\nb", "has a control character"],
    ["a\0b", "has a control character"],
  ])("is not made of %j", (path, what) => {
    expect(() => toFileName(path)).toThrow(
      expect.objectContaining({
        kind: "upload",
        file: path,
        message: expect.stringContaining(what) as string,
      }),
    );
  });
});
