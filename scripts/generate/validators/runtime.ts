import { namesUsed } from "./source.ts";

/** What all validators of a document share: types, and helpers of which each calls some. */
const declarations = `/** Is called for each issue: the JSON Pointer to it, what the document has there, and the value that is there. */
export type ReportIssue = (at: string, expected: string, value: unknown) => void;

/** Reports where a value is not what the document says. */
export type Check = (value: unknown, at: string, report: ReportIssue) => void;

/** A copy of what the document declares, added to \`copy\` where there is one of the same value. Takes values that fit. */
export type Strip = (value: unknown, copy?: unknown) => unknown;

/** The successful responses of one operation. */
export interface Validator<
  Method extends string = string,
  Path extends string = string,
  Operation = unknown,
  Data = unknown,
> {
  /** Method of the operation. */
  readonly method: Method;
  /** Path template of the operation. */
  readonly path: Path;
  /** Whether a success can come without a body. */
  readonly mayBeEmpty: boolean;
  /** Reports where a response is not what the document says. */
  readonly check: Check;
  /** Absent where the document declares no keys. */
  readonly strip?: Strip;
  /** Type of the operation, for the compiler alone; it never has a value. */
  readonly operation?: Operation;
  /** What libraries ask for that take schemas of any maker: https://standardschema.dev */
  readonly "~standard": StandardSchema<Data>;
}

/** Returns a copy of what the document declares, or the issues. */
export interface StandardSchema<Data> {
  /** Version of the standard. */
  readonly version: 1;
  /** Who wrote the validator. */
  readonly vendor: string;
  /** Returns the valid data, or the issues. */
  readonly validate: (value: unknown) => StandardResult<Data>;
  /** For the compiler alone; it never has a value. */
  readonly types?: { readonly input: Data; readonly output: Data } | undefined;
}

export type StandardResult<Data> =
  | { readonly value: Data; readonly issues?: undefined }
  | { readonly issues: readonly StandardIssue[] };

/** What is wrong, without the value, and the keys that lead to it. */
export interface StandardIssue {
  readonly message: string;
  readonly path: readonly PropertyKey[];
}

export type Fields = Record<string, unknown>;
`;

/** The functions that validators call, in the order in which they are written, and what each of them calls. */
const helpers: Readonly<
  Record<string, { readonly calls?: readonly string[]; readonly text: string }>
> = {
  toStandard: {
    text: `export function toStandard<Data>({
  check,
  strip,
  mayBeEmpty,
}: Validator<string, string, unknown, Data>): StandardSchema<Data> {
  return {
    version: 1,
    vendor: "spheron-client",
    validate(value) {
      const issues: StandardIssue[] = [];
      if (value !== undefined || !mayBeEmpty)
        check(value, "", (at, expected, found) => {
          const kind = Object.prototype.toString.call(found).slice(8, -1).toLowerCase();
          const keys = at.split("/").slice(1);
          const path = keys.map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
          issues.push({ message: \`must be \${expected}, and is \${kind}\`, path });
        });
      return issues.length > 0 ? { issues } : { value: (strip?.(value) ?? value) as Data };
    },
  };
}
`,
  },
  isObject: {
    text: `export function isObject(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
`,
  },
  own: {
    text: `export function own(value: Fields, key: string): unknown {
  return Object.hasOwn(value, key) ? value[key] : undefined;
}
`,
  },
  put: {
    text: `/** Sets a key that may mean something to every object. */
export function put(target: Fields, key: string, value: unknown): void {
  Object.defineProperty(target, key, {
    value,
    configurable: true,
    enumerable: true,
    writable: true,
  });
}
`,
  },
  token: {
    text: `/** A key as it is written in a JSON Pointer. */
export function token(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}
`,
  },
  collect: {
    text: `type Issue = Parameters<ReportIssue>;

/** What checks said of values, while one of them runs that may come to the same value on many roads. */
let known: Map<Check, Map<unknown, readonly Issue[]>> | undefined;

/** The issues of a value, each once, with pointers from it. */
function collect(check: Check, value: unknown): readonly Issue[] {
  const isOutermost = known === undefined;
  const ofAll = (known ??= new Map());
  const ofCheck = ofAll.get(check) ?? new Map<unknown, readonly Issue[]>();
  const before = ofCheck.get(value);
  if (before !== undefined) return before;
  ofAll.set(check, ofCheck);
  const found = new Map<string, Issue>();
  try {
    check(value, "", (...issue) => found.set(\`\${issue[0]} \${issue[1]}\`, issue));
  } finally {
    if (isOutermost) known = undefined;
  }
  const issues = [...found.values()];
  ofCheck.set(value, issues);
  return issues;
}
`,
  },
  fits: {
    calls: ["collect"],
    text: `export function fits(check: Check, value: unknown): boolean {
  return collect(check, value).length === 0;
}
`,
  },
  once: {
    calls: ["collect"],
    text: `/** Reports the issues of a check to which several roads lead from the value. */
export function once(check: Check, value: unknown, at: string, report: ReportIssue): void {
  for (const [pointer, expected, found] of collect(check, value))
    report(at + pointer, expected, found);
}
`,
  },
  anyOf: {
    calls: ["collect"],
    text: `/** Passes a value that fits one of the checks; of another, reports the issues of the check with the fewest. */
export function anyOf(
  checks: readonly Check[],
  value: unknown,
  at: string,
  report: ReportIssue,
): void {
  let nearest: readonly Issue[] | undefined;
  for (const check of checks) {
    const issues = collect(check, value);
    if (issues.length === 0) return;
    if (nearest === undefined || issues.length < nearest.length) nearest = issues;
  }
  for (const [pointer, expected, found] of nearest ?? []) report(at + pointer, expected, found);
}
`,
  },
  fitsOne: {
    calls: ["fits"],
    text: `/** Whether the value fits exactly one of the checks. */
export function fitsOne(checks: readonly Check[], value: unknown): boolean {
  return checks.filter((check) => fits(check, value)).length === 1;
}
`,
  },
  countFitting: {
    calls: ["fits"],
    text: `export function countFitting(check: Check, items: readonly unknown[]): number {
  return items.filter((item) => fits(check, item)).length;
}
`,
  },
  stripOnce: {
    text: `/** What has been added to copies already. */
const added = /* @__PURE__ */ new WeakMap<object, Set<Strip>>();

/** Adds to a copy, to which several roads lead from the value, what it has not got yet. */
export function stripOnce(strip: Strip, value: unknown, copy: unknown): unknown {
  if (typeof copy === "object" && copy !== null && added.get(copy)?.has(strip) === true)
    return copy;
  const stripped = strip(value, copy);
  if (typeof stripped === "object" && stripped !== null && stripped !== value)
    added.set(stripped, (added.get(stripped) ?? new Set()).add(strip));
  return stripped;
}
`,
  },
  matches: {
    text: `const patterns = /* @__PURE__ */ new Map<string, RegExp>();

export function matches(text: string, pattern: string, flags = "u"): boolean {
  const known = patterns.get(pattern) ?? new RegExp(pattern, flags);
  patterns.set(pattern, known);
  return known.test(text);
}
`,
  },
  isMultiple: {
    text: `/** Whether the quotient is an integer, apart from rounding of decimal fractions. */
export function isMultiple(value: number, of: number): boolean {
  const quotient = value / of;
  return value % of === 0 || Math.abs(quotient - Math.round(quotient)) <= Math.abs(quotient) * 1e-12;
}
`,
  },
  equals: {
    text: `/** Whether two JSON values are the same, whatever the order of their keys. */
export function equals(a: unknown, b: unknown): boolean {
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return a === b;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [ofA, ofB] = [a as Fields, b as Fields];
  const keys = Object.keys(ofA);
  return (
    keys.length === Object.keys(ofB).length &&
    keys.every((key) => Object.hasOwn(ofB, key) && equals(ofA[key], ofB[key]))
  );
}
`,
  },
  areUnique: {
    text: `/** A text that is the same for the same JSON values, whatever the order of their keys. */
function toCanonical(value: unknown): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "";
  if (Array.isArray(value)) return \`[\${value.map(toCanonical).join()}]\`;
  const members = Object.entries(value).map(
    ([key, held]) => \`\${JSON.stringify(key)}:\${toCanonical(held)}\`,
  );
  return \`{\${members.sort().join()}}\`;
}

export function areUnique(items: readonly unknown[]): boolean {
  return new Set(items.map(toCanonical)).size === items.length;
}
`,
  },
};

/** Names of the functions that validators may call; `collect` is between these. */
export const helperNames = Object.keys(helpers)
  .filter((name) => name !== "collect")
  .sort();

/** The file `validation.ts` with the helpers that one of the modules names. */
export function validationModule(modules: Iterable<string>): string {
  const wanted = new Set<string>();
  const add = (name: string) => {
    wanted.add(name);
    helpers[name]?.calls?.forEach(add);
  };
  for (const text of modules) namesUsed(text, helperNames).forEach(add);
  const texts = Object.entries(helpers).flatMap(([name, { text }]) =>
    wanted.has(name) ? [text] : [],
  );
  return [declarations, ...texts].join("\n");
}
