import { escapeControlCharacters, toOneLine } from "./escape-control-characters.ts";

/** One problem with the input of a user: what happened, where, and what to do. */
export interface Problem {
  readonly message: string;
  /** What to do about it, as a phrase that fits into parentheses. */
  readonly hint?: string;
  /** What the source is to a command that reads several: `base`. */
  readonly role?: string;
  /** File name or URL as the user wrote it. */
  readonly source?: string;
  /** JSON Pointer into the document. */
  readonly pointer?: string;
  /** Line and column, counted from 1. */
  readonly line?: number;
  readonly column?: number;
  /** The lines around the location, with a marker. */
  readonly frame?: string;
}

/** Input that cannot be used. Commands print its problems and exit with 2. */
export class InputError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: Problem | readonly Problem[], options?: ErrorOptions) {
    const list = "message" in problems ? [problems] : problems;
    super(list.map(formatProblem).join("\n"), options);
    this.name = "InputError";
    this.problems = list;
  }
}

/** `spec/NAME/overlay.yaml:14:5 action 3 matches nothing: $.paths (remove the action)`, then the code frame. */
export function formatProblem(problem: Problem): string {
  const { role, source, line, column, pointer, message, hint, frame } = problem;
  const place = [source, line, column].filter((part) => part !== undefined).join(":");
  const parts = [role ?? "", place, pointer ? `#${pointer}` : "", message, hint ? `(${hint})` : ""];
  const text = toOneLine(hideCredentials(parts.filter((part) => part !== "").join(" ")));
  return frame === undefined ? text : `${text}\n${escapeControlCharacters(frame)}`;
}

/** The text without the user names and passwords of its URLs. */
function hideCredentials(text: string): string {
  return text.replaceAll(/(\b[a-z][a-z\d+.-]{0,20}:\/\/)[^\s/?#\\]*@/gi, "$1");
}
