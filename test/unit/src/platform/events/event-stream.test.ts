import { describe, expect, it } from "vitest";
import {
  createFrameReader,
  isEventStream,
} from "../../../../../src/platform/events/event-stream.ts";

interface Seen {
  readonly frames: readonly (readonly [event: string, data: string])[];
  readonly retries: readonly number[];
}

function readInChunks(bytes: Uint8Array, size: number): Seen {
  const retries: number[] = [];
  const read = createFrameReader((ms) => retries.push(ms));
  const frames: [string, string][] = [];
  for (let start = 0; start < bytes.length; start += size) {
    for (const { event = "message", data } of read(bytes.subarray(start, start + size)))
      frames.push([event, data]);
  }
  return { frames, retries };
}

const messages = (...data: string[]) => data.map((text) => ["message", text] as const);

/** The cases of the HTML standard, section 9.2.6, and of the web platform tests for `EventSource`. */
const cases: readonly [what: string, stream: string | Uint8Array, frames: Seen["frames"]][] = [
  ["a byte order mark", "\uFEFFdata:a\n\n", messages("a")],
  [
    "a second byte order mark, which belongs to the name",
    "\uFEFF\uFEFFdata:a\n\ndata:b\n\n",
    messages("b"),
  ],
  ["a byte order mark later on", "data:a\n\n\uFEFFdata:b\n\ndata:c\n\n", messages("a", "c")],
  ["letters that look like a byte order mark", "ï»¿data:a\n\ndata:b\n\n", messages("b")],
  ["lines that end with LF", "data:a\ndata:b\n\n", messages("a\nb")],
  ["lines that end with CRLF", "data:a\r\ndata:b\r\n\r\n", messages("a\nb")],
  ["lines that end with CR", "data:a\rdata:b\r\r", messages("a\nb")],
  ["line ends of all kinds", "data:a\r\ndata:b\rdata:c\n\r", messages("a\nb\nc")],
  ["an empty line after CRLF", "data:a\r\n\ndata:b\n\r\n", messages("a", "b")],
  ["two events that end with CR", "data:a\r\rdata:b\r\r", messages("a", "b")],
  [
    "other characters that end lines elsewhere",
    "data:a\vb\fc\u0085d\u2028e\u2029f\n\n",
    messages("a\vb\fc\u0085d\u2028e\u2029f"),
  ],
  ["empty data", "data:\n\ndata\ndata\n\ndata:a\n\n", messages("", "\n", "a")],
  ["data before, with and after empty lines", "\n\ndata:a\n\n\n\ndata:b\n\n", messages("a", "b")],
  ["an event without data", "event:a\n\nid:1\n\nretry:1\n\n: a\n\n", []],
  ["comments", ":\n:a\ndata:a\n::b\n: data:c\ndata:d\n\n", messages("a\nd")],
  ["a comment of many characters", `:${"x".repeat(5000)}\ndata:a\n\n`, messages("a")],
  [
    "the name of an event",
    "event: a\ndata:x\n\ndata:y\n\n",
    [
      ["a", "x"],
      ["message", "y"],
    ],
  ],
  ["the latest of several names", "event:a\nevent:b\ndata:x\n\n", [["b", "x"]]],
  ["an empty name", "event:a\nevent:\ndata:x\n\nevent\ndata:y\n\n", messages("x", "y")],
  ["a name of an event that had no data", "event:a\n\ndata:x\n\n", messages("x")],
  [
    "one space after the colon, and those that follow",
    "data: a\ndata:  b\ndata:\tc\n\n",
    messages("a\n b\n\tc"),
  ],
  ["spaces at the end", "data:a \n\n", messages("a ")],
  ["colons in a value", "data:a:b\ndata::\n\n", messages("a:b\n:")],
  [
    "names of fields that are none",
    " data:a\nDATA:b\ndata :c\ndat:d\ndatax:e\ndata\0:f\nname:g\ndata:h\n\n",
    messages("h"),
  ],
  ["NUL in data", "data:a\0b\ndata:\0\n\n", messages("a\0b\n\0")],
  ["NUL in an id", "id:\0\ndata:a\n\nid:1\0\ndata:b\n\n", messages("a", "b")],
  ["an id", "id:1\ndata:a\n\nid\ndata:b\n\n", messages("a", "b")],
  ["characters of two, three and four bytes", "data:é€😀\n\n", messages("é€😀")],
  [
    "bytes that are not UTF-8",
    new Uint8Array([...Buffer.from("data:"), 0xff, 0xc3, ...Buffer.from("\n\n")]),
    messages("\uFFFD\uFFFD"),
  ],
  ["an event that is cut off before the empty line", "data:a\n\ndata:b\n", messages("a")],
  ["an event that is cut off in a line", "data:a\n\ndata:b", messages("a")],
  ["a byte order mark alone", "\uFEFF", []],
  ["nothing", "", []],
];

describe.each([
  ["in one chunk", Infinity],
  ["byte by byte", 1],
  ["in chunks of three bytes", 3],
])("a stream %s", (_how, size) => {
  it.each(cases)("is read as the standard has it: %s", (_what, stream, frames) => {
    const bytes = typeof stream === "string" ? Buffer.from(stream) : stream;

    expect(readInChunks(bytes, size).frames).toEqual(frames);
  });

  it.each<[line: string, retries: number[]]>([
    ["retry:3000", [3000]],
    ["retry: 03000", [3000]],
    ["retry:0", [0]],
    ["retry:", []],
    ["retry", []],
    ["retry:1000x", []],
    ["retry:x1000", []],
    ["retry:-1000", []],
    ["retry:+1000", []],
    ["retry:1e3", []],
    ["retry:0x10", []],
    ["retry:1.5", []],
    ["retry:  1000", []],
    ["retry:1000 ", []],
    ["retry:١٠", []],
    ["Retry:1000", []],
  ])("may ask for a wait in digits only: %s", (line, retries) => {
    const bytes = Buffer.from(`${line}\ndata:a\n\n`);

    expect(readInChunks(bytes, size)).toEqual({ frames: messages("a"), retries });
  });
});

it("an event is there as soon as the CR of its empty line is", () => {
  const read = createFrameReader(() => undefined);

  expect(read(Buffer.from("data:a\r\r"))).toMatchObject([{ data: "a" }]);
  expect(read(Buffer.from("\ndata:b\r\n\r"))).toMatchObject([{ data: "b" }]);
  expect(read(Buffer.from("\n"))).toEqual([]);
});

it.each([
  ["text/event-stream", true],
  ["text/event-stream;", true],
  ["text/event-stream;charset=utf-8", true],
  ["text/event-stream; charset=windows-1252", true],
  ["text/event-stream ; x=bogus", true],
  ["TEXT/Event-Stream", true],
  ["text/event-stream-x", false],
  ["text/event-streams;x", false],
  ["text/event-stream x", false],
  ["text/event-stream,text/html", false],
  ["x text/event-stream", false],
  ["text/x;text/event-stream", false],
  ["text/plain", false],
  ["", false],
])("the media type %j is that of an event stream: %s", (type, expected) => {
  expect(isEventStream(type)).toBe(expected);
});
