import type { FieldEncoding } from "./api.ts";
import { isJsonType } from "./media-type.ts";
import { encodeUnreserved, isGroup, styleValue, toText } from "./style.ts";

/** One field of a form. */
interface Field {
  readonly name: string;
  readonly value: string | Blob;
  readonly contentType?: string | undefined;
  readonly encoding: FieldEncoding;
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
    const encoding = encodings[name] ?? {};
    const { contentType, style, explode = true } = encoding;
    const list: unknown[] = Array.isArray(field) ? field : [field];
    const items = list.filter((item) => item !== undefined && item !== null);
    if (style !== undefined && !items.some((item) => item instanceof Blob))
      return styleValue(name, field, { style, explode }).map(([key, text]) => ({
        name: key,
        value: text,
        encoding,
      }));
    const isSet = field !== undefined && field !== null;
    const isWhole = isSet && contentType !== undefined && isJsonType(contentType);
    return (isWhole ? [field] : items).map((item) => {
      if (item instanceof Blob) return { name, value: item, contentType, encoding };
      const isJson = isWhole || isGroup(item);
      const type = contentType ?? (isJson ? "application/json" : undefined);
      return { name, value: isJson ? writeJson(item) : toText(item), contentType: type, encoding };
    });
  });
}

/** The fields of an object as they are written in a URL. */
export function writeFields(...given: Parameters<typeof listFields>): string {
  const [, , writeJson] = given;
  return listFields(...given)
    .map(({ name, value, encoding }) => {
      const text = typeof value === "string" ? value : writeJson(value);
      const pair = String(new URLSearchParams([[name, text]]));
      return encoding.allowReserved === true
        ? pair.replace(/=.*/, `=${encodeUnreserved(text)}`)
        : pair;
    })
    .join("&");
}

/**
 * The fields of an object as parts with a boundary, which is in the type. A `FormData` would make files of parts that
 * have a content type.
 */
export function writeParts(mediaType: string, ...given: Parameters<typeof listFields>): Blob {
  const boundary = `form-${crypto.getRandomValues(new Uint32Array(4)).join("-")}`;
  const parts = listFields(...given).flatMap(({ name, value, contentType, encoding }) => {
    const isFile = typeof value !== "string";
    const type = isFile ? value.type || (contentType ?? "application/octet-stream") : contentType;
    const fileName = isFile
      ? `; filename="${escapeName(value instanceof File ? value.name : "blob")}"`
      : "";
    const disposition = `Content-Disposition: form-data; name="${escapeName(name)}"${fileName}`;
    const typeLine = type === undefined ? "" : `\r\nContent-Type: ${type}`;
    const others = Object.entries(encoding.headers ?? {}).map(
      ([key, text]) => `\r\n${key}: ${text}`,
    );
    const head = [disposition, typeLine, ...others].join("");
    return [`--${boundary}\r\n${head}\r\n\r\n`, value, "\r\n"];
  });
  const type = `${mediaType.replace(/;.*/s, "")}; boundary=${boundary}`;
  return new Blob([...parts, `--${boundary}--\r\n`], { type });
}

/** As the HTML standard has it. */
function escapeName(name: string): string {
  return name.replace(/["\r\n]/g, encodeURIComponent);
}
