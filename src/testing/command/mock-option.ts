import { findNearestWord } from "../did-you-mean.ts";

/** An option of the command that serves a mock. */
interface MockOption {
  /** What stands for its value in the help, such as `N`; absent for a switch. */
  readonly value?: string;
  readonly about: string;
}

export type MockOptionTable = Readonly<Record<string, MockOption>>;

/** The options as they were given. */
export type MockOptionValues = Readonly<Record<string, string | boolean | undefined>>;

/** An option that cannot be used: what is wrong, and what to do. */
export class MockOptionError extends Error {
  readonly hint: string | undefined;

  constructor(message: string, hint?: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "MockOptionError";
    this.hint = hint;
  }
}

/** As `parseArgs` of `node:util` takes them. */
export function toParseArgs(table: MockOptionTable): Record<string, MockOptionKind> {
  return Object.fromEntries(
    Object.entries(table).map(([name, { value }]) => [
      name,
      { type: value === undefined ? "boolean" : "string" },
    ]),
  );
}

interface MockOptionKind {
  readonly type: "boolean" | "string";
}

/** One option on each line, with what it does beside it. */
export function describeOptions(table: MockOptionTable): string {
  const rows = Object.entries(table).map(([name, { value, about }]) => ({
    left: ["  --", name, value === undefined ? "" : ` ${value}`].join(""),
    about,
  }));
  const width = Math.max(...rows.map(({ left }) => left.length));
  return rows
    .map(
      ({ left, about }) =>
        `${left.padEnd(width)}  ${about.replaceAll("\n", `\n${" ".repeat(width + 2)}`)}`,
    )
    .join("\n");
}

/** A whole number; `undefined` when the option is not given. */
export function readNumber(
  values: MockOptionValues,
  name: string,
  { least = 0, most }: { readonly least?: number; readonly most: number },
): number | undefined {
  const text = readText(values, name);
  if (text === undefined) return undefined;
  const number = /^\d+$/.test(text) ? Number(text) : NaN;
  if (number >= least && number <= most) return number;
  throw new MockOptionError(
    `--${name} is a whole number from ${least} to ${most}, not ${JSON.stringify(text)}`,
  );
}

/** One of the choices; `undefined` when the option is not given. */
export function readChoice<Choice extends string>(
  values: MockOptionValues,
  name: string,
  choices: readonly Choice[],
): Choice | undefined {
  const text = readText(values, name);
  if (text === undefined) return undefined;
  const chosen = choices.find((choice) => choice === text);
  if (chosen !== undefined) return chosen;
  const nearest = findNearestWord(text, choices);
  throw new MockOptionError(
    `--${name} is one of ${choices.join(", ")}, not ${JSON.stringify(text)}`,
    nearest === undefined ? undefined : `did you mean ${nearest}?`,
  );
}

export function readText(values: MockOptionValues, name: string): string | undefined {
  const given = values[name];
  return typeof given === "string" ? given : undefined;
}
