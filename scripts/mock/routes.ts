import type { JsonObject } from "../document/json.ts";
import { operationsOf, type OperationVisit } from "../document/structure.ts";

export interface Route {
  readonly visit: OperationVisit;
  /** Values of the path parameters, decoded. */
  readonly pathValues: Readonly<Record<string, string>>;
}

/** Finds the operation that a method and a path belong to; literal segments win over parameters. */
export function createRouter(
  document: JsonObject,
): (method: string, path: string) => Route | undefined {
  const candidates = [...operationsOf(document)]
    .map((visit) => ({ visit, segments: visit.path.split("/") }))
    .sort((a, b) => parameterRank(a.segments) - parameterRank(b.segments));
  return (method, path) => {
    const segments = path.split("/");
    for (const candidate of candidates) {
      if (candidate.visit.method !== method.toLowerCase()) continue;
      const pathValues = matchSegments(candidate.segments, segments);
      if (pathValues !== undefined) return { visit: candidate.visit, pathValues };
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
    if (segment === "") return undefined;
    values[name] = decodeURIComponent(segment);
  }
  return values;
}
