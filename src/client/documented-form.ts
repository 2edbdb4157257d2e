import type { FieldEncoding } from "./api.ts";
import { styleAnyValue } from "./any-style.ts";
import { toField, writeForm, type Field } from "./form.ts";
import { isFormType, isJsonType } from "./media-type.ts";
import type { Encoding } from "./parts.ts";
import { encodeUnreserved, isSet } from "./style.ts";
import { writeJson } from "./write-json.ts";

/**
 * An object as a form, each field as the document says.
 *
 * @param isPicked whether the document names the type, and not the caller
 * @returns `undefined` where the media type is not a form
 */
export function encodeDocumentedForm(
  mediaType: string,
  value: object,
  encodings: Readonly<Record<string, FieldEncoding>>,
  isPicked: boolean,
): Encoding | undefined {
  if (isFormType(mediaType))
    return writeForm(
      mediaType,
      Object.entries(value).flatMap(([name, field]) => listFields(name, field, encodings[name])),
    );
  if (isPicked) throw new TypeError(`it has to be the text or the bytes of ${mediaType}`);
  return undefined;
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
      return styleAnyValue(name, field, { style, explode }).map(([key, value]) => ({
        name: key,
        value,
      }));
    const isWhole = isSet(field) && contentType !== undefined && isJsonType(contentType);
    if (isWhole) return [{ name, value: writeJson(field), contentType }];
    return items.map((item) => toField(name, item, contentType));
  }
}
