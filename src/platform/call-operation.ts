import type { Api, paths } from "../../generated/platform/index.ts";
import type { ClientView } from "../client/internals.ts";
import { typedCaller } from "../client/typed-caller.ts";

/** The client of this API, or its view of a version. */
export type PlatformView = ClientView<string, NonNullable<Api["types"]>["pagination"]>;

/** Calls an operation of this API by its whole path. */
export const callOperation = typedCaller<paths>();
