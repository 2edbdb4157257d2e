import { member, stringMember } from "../../document/json.ts";
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
  const isSingle = [base, revision].some(isSingleValue);
  return [writtenAs(base, isSingle), writtenAs(revision, isSingle)];
}

function writtenAs({ at, in: where }: Written, isSingle: boolean): readonly string[] {
  const flags = ["allowReserved", "allowEmptyValue"].map(
    (key) => `${key} ${String(member(at.value, key) === true)}`,
  );
  const content = [...mediaTypesOf(child(at, "content")).keys()];
  if (content.length > 0) return [`as ${content.join()}`, ...flags];
  const style = stringMember(at.value, "style") ?? defaultStyles[where] ?? "form";
  const explode = member(at.value, "explode") ?? (style === "form" || style === "cookie");
  // Outside of paths, single values look the same in every style. Nothing else than deepObject explodes deepObject.
  if (isSingle) return where === "path" ? [style, ...flags] : flags;
  return [style, ...(style === "deepObject" ? [] : [`explode ${show(explode)}`]), ...flags];
}

/** Whether the value is neither a list nor an object. */
function isSingleValue({ side, at }: Written): boolean {
  const { types } = normalizeSchema(side, schemaOf(side, at));
  return types !== undefined && !types.has("array") && !types.has("object");
}

/** The schema of a parameter or header, or that of its media type. */
export function schemaOf(side: DocumentSide, at: NodeRef): NodeRef {
  const [content] = mediaTypesOf(child(at, "content")).values();
  const schema = child(content === undefined ? at : side.resolve(content), "schema");
  return schema.value === undefined ? { ...schema, value: {} } : schema;
}
