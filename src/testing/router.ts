import type { Description, OperationDescription } from "./mock-model.ts";

export interface Route {
  readonly operation: OperationDescription;
  /** Values of the path parameters, decoded. */
  readonly pathValues: Readonly<Record<string, string>>;
}

/** Finds the operation that a method and a path belong to. Literal segments win over parameters. */
export function createRouter({
  operations,
}: Description): (method: string, path: string) => Route | undefined {
  const candidates = operations
    .map((operation) => ({ operation, segments: operation.path.split("/") }))
    .sort((a, b) => parameterRank(a.segments) - parameterRank(b.segments));
  return (method, path) => {
    const segments = path.split("/");
    for (const { operation, segments: template } of candidates) {
      if (operation.method !== method) continue;
      const pathValues = matchSegments(template, segments);
      if (pathValues !== undefined) return { operation, pathValues };
    }
    return undefined;
  };
}

/** The earlier a parameter stands, the later its template is tried. */
function parameterRank(segments: readonly string[]): number {
  return segments.reduce((rank, segment) => rank * 2 + (segment.includes("{") ? 1 : 0), 0);
}

function matchSegments(
  template: readonly string[],
  segments: readonly string[],
): Record<string, string> | undefined {
  if (template.length !== segments.length) return undefined;
  const values: Record<string, string> = {};
  for (const [index, part] of template.entries()) {
    const segment = segments[index] ?? "";
    const name = /^\{(.+)\}$/.exec(part)?.[1];
    if (name === undefined) {
      if (part !== segment) return undefined;
      continue;
    }
    const value = decode(segment);
    if (value === undefined || value === "") return undefined;
    values[name] = value;
  }
  return values;
}

function decode(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}
