import type { FieldEncoding } from "./api.ts";
import { encodeForm, type Encoding } from "./encoding.ts";
import { isJsonType } from "./media-type.ts";
import { encodeUnreserved, isGroup, isSet, styleValue, toText } from "./style.ts";
import { writeJson } from "./write-json.ts";

/** One field of a form. */
interface Field {
  readonly name: string;
  readonly value: string | Blob;
  readonly contentType?: string | undefined;
  /** Other headers of its part, each on a line of its own. */
  readonly headerLines?: string | undefined;
  /** Makes the value fit for a form that is text, where the usual way is not the document's. */
  readonly encode?: ((text: string) => string) | undefined;
}

const encoder = new TextEncoder();

/** An object as a form, each field as the document says; by default lists become repeated fields, and objects are JSON. */
export function encodeFields(
  mediaType: string,
  value: object,
  encodings: Readonly<Record<string, FieldEncoding>>,
): Encoding {
  const fields = Object.entries(value).flatMap(([name, field]) =>
    listFields(name, field, encodings[name]),
  );
  return writeForm(mediaType, fields);
}

/** The fields that a member of the object becomes. */
function listFields(name: string, field: unknown, encoding: FieldEncoding = {}): Field[] {
  const { contentType, style, explode = true, headers = {}, allowReserved } = encoding;
  const headerLines = Object.entries(headers)
    .map(([key, text]) => `\r\n${key}: ${text}`)
    .join("");
  const encode = allowReserved === true ? encodeUnreserved : undefined;
  return listValues().map((one) => ({ ...one, headerLines, encode }));

  function listValues(): Field[] {
    const items = [field].flat().filter(isSet);
    if (style !== undefined && !items.some((item) => item instanceof Blob))
      return styleValue(name, field, { style, explode }).map(([key, value]) => ({
        name: key,
        value,
      }));
    const isWhole = isSet(field) && contentType !== undefined && isJsonType(contentType);
    if (isWhole) return [{ name, value: writeJson(field), contentType }];
    return items.map((item) => toField(name, item, contentType));
  }
}

/** One item of a field, as what it is. */
function toField(name: string, item: unknown, contentType?: string): Field {
  if (item instanceof Blob) return { name, value: item, contentType };
  const isJson = isGroup(item);
  const type = contentType ?? (isJson ? "application/json" : undefined);
  return { name, value: isJson ? writeJson(item) : toText(item), contentType: type };
}

/** Fields as parts with a boundary, or as they are written in a URL. */
function writeForm(mediaType: string, fields: readonly Field[]): Encoding {
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
