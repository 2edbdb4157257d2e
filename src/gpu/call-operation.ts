import type { Api, paths } from "../../generated/gpu/index.ts";
import type { ClientView } from "../client/internals.ts";
import { typedCaller } from "../client/typed-caller.ts";

/** The client of this API. */
export type GpuView = ClientView<string, NonNullable<Api["types"]>["pagination"]>;

/** Calls an operation of this API. */
export const callOperation = typedCaller<paths>();
