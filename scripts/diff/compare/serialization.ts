import { member, stringMember } from "../../document/json.ts";
import { both } from "../both.ts";
import { child, type DocumentSide, type NodeRef } from "../document-side.ts";
import { show } from "../wording.ts";
import { mediaTypesOf } from "./media-types.ts";
import { normalizeSchema } from "./normalize-schema.ts";

/** A parameter or header of one document. */
interface Written {
  readonly side: DocumentSide;
  readonly at: NodeRef;
  /** `query`, `path`, `header` or `cookie`. */
  readonly in: string;
}

const defaultStyles: Readonly<Record<string, string>> = {
  query: "form",
  cookie: "form",
  path: "simple",
  header: "simple",
};

/** How both values are written, with the defaults filled in and without what makes no difference. */
export function writingOf(
  base: Written,
  revision: Written,
): [base: readonly string[], revision: readonly string[]] {
  const types = both(
    base,
    revision,
    ({ side, at }) => normalizeSchema(side, schemaOf(side, at)).types,
  );
  const kinds: Kinds = {
    // A single value on one side is a single value for whoever sends what both take.
    isSingle: types.some((one) => one && !one.has("array") && !one.has("object")),
    isList: types.every((one) => one?.has("object") === false),
    isNumber: types.every((one) => one && [...one].every((type) => numbers.has(type))),
  };
  return both(base, revision, (written) => writtenAs(written, kinds));
}

const numbers: ReadonlySet<string> = new Set(["integer", "number", "boolean"]);

/** What the values are on both sides. */
interface Kinds {
  readonly isSingle: boolean;
  readonly isList: boolean;
  readonly isNumber: boolean;
}

function writtenAs({ side, at, in: where }: Written, kinds: Kinds): readonly string[] {
  const content = [...mediaTypesOf(side, child(at, "content")).keys()];
  const isContent = content.length > 0 && !(kinds.isSingle && content.join() === "text/plain");
  const flags = flagsOf(at, where, kinds);
  if (isContent) return [`as ${content.join()}`, ...flags];
  const style = stringMember(at.value, "style") ?? defaultStyles[where] ?? "form";
  const explode = member(at.value, "explode") ?? (style === "form" || style === "cookie");
  // Outside of paths, single values look the same in every style.
  if (kinds.isSingle) return [where === "path" ? style : "as text", ...flags];
  // Nothing else than deepObject explodes deepObject, and simple lists have commas in either case.
  const isIdle = style === "deepObject" || (style === "simple" && kinds.isList);
  return [style, ...(isIdle ? [] : [`explode ${show(explode)}`]), ...flags];
}

/** Only texts have reserved characters. Values are empty in queries only. */
function flagsOf({ value }: NodeRef, where: string, { isNumber }: Kinds): string[] {
  const keys = [
    ...(where === "header" || isNumber ? [] : ["allowReserved"]),
    ...(where === "query" ? ["allowEmptyValue"] : []),
  ];
  return keys.map((key) => `${key} ${String(member(value, key) === true)}`);
}

/** The schema of a parameter or header, or that of its media type. */
export function schemaOf(side: DocumentSide, at: NodeRef): NodeRef {
  const [content] = mediaTypesOf(side, child(at, "content")).values();
  const schema = child(content ?? at, "schema");
  return schema.value === undefined ? { ...schema, value: {} } : schema;
}
