import type { FieldEncoding } from "./api.ts";
import { isJsonType } from "./media-type.ts";
import { styleValue } from "./style.ts";

/** One field of a form. */
interface Field {
  readonly name: string;
  readonly value: string | Blob;
  readonly contentType?: string | undefined;
}

/**
 * An object as the fields of a form, each as the document says. By default lists become repeated fields, and objects
 * are JSON; `undefined` and `null` are left out.
 *
 * @param writeJson throws for what JSON cannot carry
 */
function listFields(
  value: object,
  encodings: Readonly<Record<string, FieldEncoding>>,
  writeJson: (value: unknown) => string,
): Field[] {
  return Object.entries(value).flatMap(([name, field]: [string, unknown]): Field[] => {
    if (field === undefined || field === null) return [];
    const { contentType, style, explode = true } = encodings[name] ?? {};
    const list: unknown[] = Array.isArray(field) ? field : [field];
    const items = list.filter((item) => item !== undefined && item !== null);
    if (style !== undefined && !items.some((item) => item instanceof Blob))
      return styleValue(name, field, { style, explode }).map(([key, text]) => ({
        name: key,
        value: text,
      }));
    if (contentType !== undefined && isJsonType(contentType))
      return [{ name, value: writeJson(field), contentType }];
    return items.map((item) => {
      if (item instanceof Blob) return { name, value: item, contentType };
      if (item instanceof Date) return { name, value: item.toISOString(), contentType };
      return typeof item === "object"
        ? { name, value: writeJson(item), contentType: contentType ?? "application/json" }
        : { name, value: typeof item === "string" ? item : writeJson(item), contentType };
    });
  });
}

/** The fields of an object as they stand in a URL. */
export function writeFields(...given: Parameters<typeof listFields>): string {
  const [, , writeJson] = given;
  const pairs = listFields(...given).map(({ name, value }) => [
    name,
    typeof value === "string" ? value : writeJson(value),
  ]);
  return new URLSearchParams(pairs).toString();
}

/**
 * The fields of an object as parts with a boundary, which is in the type. A `FormData` would make files of parts that
 * have a content type.
 */
export function writeParts(mediaType: string, ...given: Parameters<typeof listFields>): Blob {
  const boundary = `form-${crypto.getRandomValues(new Uint32Array(4)).join("-")}`;
  const parts = listFields(...given).flatMap(({ name, value, contentType }) => {
    const isFile = typeof value !== "string";
    const type = isFile ? value.type || (contentType ?? "application/octet-stream") : contentType;
    const fileName = isFile
      ? `; filename="${escapeName(value instanceof File ? value.name : "blob")}"`
      : "";
    const disposition = `Content-Disposition: form-data; name="${escapeName(name)}"${fileName}`;
    const typeLine = type === undefined ? "" : `\r\nContent-Type: ${type}`;
    return [`--${boundary}\r\n${disposition}${typeLine}\r\n\r\n`, value, "\r\n"];
  });
  const type = `${mediaType.replace(/;.*/s, "")}; boundary=${boundary}`;
  return new Blob([...parts, `--${boundary}--\r\n`], { type });
}

/** As the HTML standard has it. */
function escapeName(name: string): string {
  return name.replace(/["\r\n]/g, encodeURIComponent);
}
