import type { ApiModel, OperationModel } from "./mock-model.ts";
import type { ReceivedRequest } from "./request.ts";

export interface Route {
  readonly operation: OperationModel;
  /** Values of the path parameters, decoded. */
  readonly pathValues: Readonly<Record<string, string>>;
  /** The query that the path template itself holds, as in `/rpc?action=list`. */
  readonly ownQuery: URLSearchParams;
}

type Target = Pick<ReceivedRequest, "method" | "path" | "query">;

interface Candidate {
  readonly operation: OperationModel;
  readonly pattern: RegExp;
  readonly names: readonly string[];
  readonly ownQuery: URLSearchParams;
  /** The lower, the more of the template is literal. */
  readonly rank: number;
}

/**
 * Finds the operation of a request. Literal parts of path templates win over parameters. A HEAD that the document does not
 * have is the GET of the same path.
 */
export function createRouter({
  operations,
  basePath,
}: Pick<ApiModel, "operations" | "basePath">): (request: Target) => Route | undefined {
  const candidates = operations.map(toCandidate).sort((a, b) => a.rank - b.rank);
  const find = ({ method, path, query }: Target): Route | undefined => {
    for (const { operation, pattern, names, ownQuery } of candidates) {
      if (operation.method !== method) continue;
      if (![...ownQuery].every(([name, value]) => query.getAll(name).includes(value))) continue;
      const texts = pattern.exec(path)?.slice(1);
      const values = texts?.map(decodeSegment);
      if (values === undefined || !values.every((value) => value !== undefined)) continue;
      const pathValues = Object.fromEntries(
        names.map((name, index): [string, string] => [name, values[index] ?? ""]),
      );
      return { operation, pathValues, ownQuery };
    }
    return undefined;
  };
  const findBelowBase = (request: Target) => {
    const found = find(request);
    if (found !== undefined || !request.path.startsWith(`${basePath}/`)) return found;
    return find({ ...request, path: request.path.slice(basePath.length) });
  };
  return (request) => {
    const found = findBelowBase(request);
    if (found !== undefined || request.method !== "HEAD") return found;
    return findBelowBase({ ...request, method: "GET" });
  };
}

const versionPrefix = /^\/(v\d+)(?=\/)/;

/** The path of the request in another version of the API that has it: `/v1/profile` for `/v2/profile`. */
export function findOtherVersion(
  request: Target,
  operations: readonly OperationModel[],
  findRoute: (request: Target) => Route | undefined,
): string | undefined {
  const versions = new Set(operations.map(({ path }) => versionPrefix.exec(path)?.[1] ?? ""));
  return [...versions]
    .filter((version) => version !== "")
    .map((version) => request.path.replace(versionPrefix, `/${version}`))
    .find((path) => path !== request.path && findRoute({ ...request, path }) !== undefined);
}

function toCandidate(operation: OperationModel): Candidate {
  const [path = "", query = ""] = operation.path.split("?");
  const parts = path.split(/\{([^{}/]+)\}/);
  const literals = parts.filter((_part, index) => index % 2 === 0);
  const escaped = literals.map((text) => text.replaceAll(/[\\^$.*+?()[\]{}|]/g, "\\$&"));
  return {
    operation,
    pattern: new RegExp(`^${escaped.join("([^/]+?)")}$`),
    names: parts.filter((_part, index) => index % 2 === 1),
    ownQuery: new URLSearchParams(query),
    rank: path.split("/").reduce(rankSegment, 0) - (query === "" ? 0 : 0.5),
  };
}

/** A literal before `{id}:cancel` before `{id}`; the earlier a parameter comes, the later its template is tried. */
function rankSegment(rank: number, segment: string): number {
  if (!segment.includes("{")) return rank * 3;
  return rank * 3 + (/^\{[^{}]+\}$/.test(segment) ? 2 : 1);
}

function decodeSegment(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}
