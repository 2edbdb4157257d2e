import { createRaw } from "../../../src/raw.ts";
import type { Call } from "./call.ts";
import type { Operation } from "./operation.ts";

/** Ways to call an operation, which all send the same. */
export type Form = "whole path" | "path object" | "version" | "raw";

export type Outcome =
  | { readonly ok: true; readonly data: unknown; readonly status: number }
  | { readonly ok: false; readonly error: unknown };

interface LooseCall extends Promise<unknown> {
  result(): Promise<Outcome>;
}

type Verbs = Readonly<Record<string, (path: string, options: object) => LooseCall>>;

export function formsOf({ version }: Operation): readonly Form[] {
  const versioned: readonly Form[] = version === undefined ? [] : ["version"];
  return ["whole path", ...versioned, "path object", "raw"];
}

type PathVerbs = Readonly<Record<string, (options: object) => LooseCall>>;

/** Starts the call; nothing is retried. */
export function startCall(
  client: object,
  operation: Operation,
  call: Call,
  form: Form,
  parseAs: string,
): LooseCall {
  const { version, path, method } = operation;
  const options = {
    params: call.params,
    body: call.body?.value,
    parseAs,
    maxAttempts: 1,
  };
  const member = (name: string) => (client as Readonly<Record<string, Verbs>>)[name];
  if (form === "path object") {
    const verb = (member(path) as PathVerbs | undefined)?.[method];
    if (verb === undefined) throw new Error(`the client has no ${method} for the ${form}`);
    return verb(options);
  }
  const isInVersion = form === "version" && version !== undefined;
  const whole = form === "raw" ? createRaw(client as Parameters<typeof createRaw>[0]) : client;
  const verbs = isInVersion ? member(version.prefix) : (whole as Verbs);
  const verb = verbs?.[method];
  if (verb === undefined) throw new Error(`the client has no ${method} for the ${form}`);
  return verb(isInVersion ? version.path : path, options);
}
