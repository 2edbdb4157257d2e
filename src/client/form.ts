import { encodeForm } from "./body.ts";
import { isFormType } from "./media-type.ts";
import type { Encoding } from "./parts.ts";
import { isGroup, isSet, toText } from "./style.ts";
import { writeJson } from "./write-json.ts";

/** One field of a form. */
export interface Field {
  readonly name: string;
  readonly value: string | Blob;
  readonly contentType?: string | undefined;
  /** Other headers of its part, each on a line of its own. */
  readonly headerLines?: string | undefined;
  /** Makes the value fit for a form that is text, where the usual way is not the document's. */
  readonly encode?: ((text: string) => string) | undefined;
}

const encoder = new TextEncoder();

/**
 * An object as a form. Lists become repeated fields, and objects are JSON; `undefined` and `null` are left out.
 *
 * @returns `undefined` where the media type is not a form
 */
export function encodePlainForm(mediaType: string, value: object): Encoding | undefined {
  if (!isFormType(mediaType)) return undefined;
  const fields = Object.entries(value).flatMap(([name, field]: [string, unknown]) =>
    [field]
      .flat()
      .filter(isSet)
      .map((item) => toField(name, item)),
  );
  return writeForm(mediaType, fields);
}

/** One item of a field, as what it is. */
export function toField(name: string, item: unknown, contentType?: string): Field {
  if (item instanceof Blob) return { name, value: item, contentType };
  const isJson = isGroup(item);
  const type = contentType ?? (isJson ? "application/json" : undefined);
  return { name, value: isJson ? writeJson(item) : toText(item), contentType: type };
}

/** Fields as parts with a boundary, or as they are written in a URL. */
export function writeForm(mediaType: string, fields: readonly Field[]): Encoding {
  if (/^multipart/i.test(mediaType)) return encodeForm(writeParts(mediaType, fields));
  const pairs = fields.map(({ name, value, encode }) => {
    const text = typeof value === "string" ? value : writeJson(value);
    const pair = String(new URLSearchParams([[name, text]]));
    return encode ? pair.replace(/=.*/, () => `=${encode(text)}`) : pair;
  });
  return { body: encoder.encode(pairs.join("&")), contentType: mediaType };
}

/** A `FormData` would make files of parts that have a content type. */
function writeParts(mediaType: string, fields: readonly Field[]): Blob {
  const boundary = `form-${crypto.getRandomValues(new Uint32Array(4)).join("-")}`;
  const parts = fields.flatMap(({ name, value, contentType, headerLines = "" }) => {
    const isFile = typeof value !== "string";
    const type = isFile ? value.type || (contentType ?? "application/octet-stream") : contentType;
    const fileName = isFile
      ? `; filename="${escapeName(value instanceof File ? value.name : "blob")}"`
      : "";
    const typeLine = type === undefined ? "" : `\r\nContent-Type: ${type}`;
    const head = `--${boundary}\r\nContent-Disposition: form-data; name="${escapeName(name)}"${fileName}`;
    return [`${head}${typeLine}${headerLines}\r\n\r\n`, value, "\r\n"];
  });
  const type = `${mediaType.replace(/;.*/s, "")}; boundary=${boundary}`;
  return new Blob([...parts, `--${boundary}--\r\n`], { type });
}

/** As the HTML standard has it. */
function escapeName(name: string): string {
  return name.replace(/["\r\n]/g, encodeURIComponent);
}
