export type * from "../../generated/platform/calls.ts";
export type * from "../../generated/platform/schema.ts";
export type { BodyOf, DataOf, ParametersOf } from "../client/types.ts";
