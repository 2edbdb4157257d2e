import { isStream } from "./stream.ts";

/** @throws TypeError for what JSON cannot carry */
export function writeJson(value: unknown): string {
  return JSON.stringify(value, refuseUnwritable);
}

/** `JSON.stringify` turns files, maps and streams into `{}`, and bytes into an object of numbers. */
function refuseUnwritable(_key: string, value: unknown): unknown {
  const kind = Object.prototype.toString.call(value).slice("[object ".length, -"]".length);
  const isLost =
    typeof value === "object" &&
    !/^(Object|Array|Number|String|Boolean|Null)$/.test(kind) &&
    (ArrayBuffer.isView(value) || Object.keys(value ?? {}).length === 0);
  if (isLost || isStream(value)) throw new TypeError(`JSON cannot carry a ${kind}`);
  return value;
}
