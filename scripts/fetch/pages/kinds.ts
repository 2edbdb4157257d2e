import type { PageKind } from "../candidate.ts";
import { apiCatalog } from "./api-catalog.ts";
import { elements } from "./elements.ts";
import { rapidoc } from "./rapidoc.ts";
import { redoc } from "./redoc.ts";
import { scalar } from "./scalar.ts";
import { serviceLinks } from "./service-links.ts";
import { swaggerUiExpress } from "./swagger-ui-express.ts";
import { swaggerUi, swaggerUiConfig, swaggerUiScripts } from "./swagger-ui.ts";
import { swashbuckle, swashbuckleScript } from "./swashbuckle.ts";

/** The pages that are understood; to add one is to add a file and a row. */
export const pageKinds: readonly PageKind[] = [
  swaggerUiExpress,
  swaggerUi,
  swaggerUiConfig,
  swashbuckle,
  redoc,
  scalar,
  elements,
  rapidoc,
  swaggerUiScripts,
  swashbuckleScript,
  serviceLinks,
  apiCatalog,
];
