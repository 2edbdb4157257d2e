export type * from "../../generated/gpu/calls.ts";
export type * from "../../generated/gpu/schema.ts";
export type { BodyOf, DataOf, ParametersOf } from "../client/types.ts";
