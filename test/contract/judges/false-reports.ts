import type { Call } from "../operations/call.ts";
import type { Operation } from "../operations/operation.ts";
import { isJson, successOf } from "../operations/reply.ts";

/** What a judge reports although nothing is wrong, and why. */
export interface FalseReport {
  /** The judge and its version, as they stand in `spec/platform/README.md`, with the report and the reason. */
  readonly judge: string;
  /** How the report begins. */
  readonly report: string;
  readonly reason: string;
  /** Whether a call is one of those that it comes for. */
  readonly isFor: (operation: Operation, call: Call) => boolean;
}

export const prism = "Prism 5.12.0";
export const backend = "openapi-backend 5.20.1";

const isForm: FalseReport["isFor"] = (_operation, { body }) =>
  body?.mediaType === "multipart/form-data";

export const falseReports: readonly FalseReport[] = [
  {
    judge: prism,
    report: "request.query Request query must have required property",
    reason: "takes a value that is an empty text for none",
    isFor: (_operation, { params }) => Object.values(params["query"] ?? {}).includes(""),
  },
  {
    judge: prism,
    report: "request.body.files Request body property files must be array",
    reason: "takes each field of a form for one text, also where a field occurs twice",
    isFor: isForm,
  },
  {
    judge: backend,
    report: "request/requestBody/files must be array",
    reason: "reads no forms, and parsers of forms make a list only of a field that occurs twice",
    isFor: isForm,
  },
  {
    judge: backend,
    report: "response must be object",
    reason: "judges an answer that is not JSON by the default response, which is",
    isFor: (operation) => !isJson(successOf(operation).mediaType),
  },
];
