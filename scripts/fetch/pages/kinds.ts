import type { PageKind } from "../candidate.ts";
import { redoc } from "./redoc.ts";
import { scalar } from "./scalar.ts";
import { swaggerUiExpress } from "./swagger-ui-express.ts";
import { swaggerUi, swaggerUiConfig, swaggerUiScripts } from "./swagger-ui.ts";

/** The pages that are understood; to add one is to add a file and a row. */
export const pageKinds: readonly PageKind[] = [
  swaggerUiExpress,
  swaggerUi,
  swaggerUiConfig,
  redoc,
  scalar,
  swaggerUiScripts,
];
