import type { JsonObject } from "../document/json.ts";
import { referencesOf } from "../document/references.ts";
import { withExamples } from "./examples.ts";
import { operationObject, tagObjects } from "./operation.ts";
import { namedSchema } from "./schema.ts";
import type { Surface } from "./snapshot.ts";
import { tagDescriptions } from "./tags.ts";

const about = `Deployments, projects, organizations, domains, compute instances, buckets and uploads.

This document is not Spheron's own. It was reconstructed from what public clients of the API send and read,
because the published document could not be retrieved; x-evidence says how sure each part is.`;

const bearer = {
  type: "http",
  scheme: "bearer",
  description:
    "A token made in the dashboard. It belongs to one organization and expires after the time chosen then, 1 day to 1 year.",
};

/** The surface as an OpenAPI 3.0 document. Components that nothing uses are left out. */
export function documentOf(surface: Surface): JsonObject {
  const document: JsonObject = {
    openapi: "3.0.3",
    info: { title: "Spheron API", version: versionOf(surface), description: about },
    servers: [{ url: "https://api-v2.spheron.network", description: "Production" }],
    security: [{ bearer: [] }],
    tags: tagObjects(surface.operations, tagDescriptions),
    paths: pathsOf(surface),
    components: {
      securitySchemes: { bearer },
      responses: errorResponses,
      schemas: Object.fromEntries(
        Object.entries(surface.schemas).map(([name, schema]) => [
          name,
          namedSchema(surface, name, schema),
        ]),
      ),
    },
  };
  return withExamples(withoutUnusedSchemas(document));
}

function versionOf({ name }: Surface): string {
  return `${name === "current" ? "2024-03.1" : name}-reconstructed`;
}

function pathsOf(surface: Surface): JsonObject {
  const paths: Record<string, JsonObject> = {};
  for (const operation of surface.operations) {
    const pathItem = (paths[operation.path] ??= {});
    pathItem[operation.method.toLowerCase()] = operationObject(surface, operation);
  }
  return paths;
}

const errorContent = { "application/json": { schema: { $ref: "#/components/schemas/Error" } } };

const errorResponses = {
  Unauthorized: {
    description:
      "The token is missing, wrong or expired. Seen in practice, also where 403 is documented",
    content: errorContent,
  },
  Forbidden: {
    description:
      "The token was not accepted, or belongs to another organization. Documented, not seen",
    content: errorContent,
  },
  Failure: { description: "Any other failure", content: errorContent },
};

function withoutUnusedSchemas(document: JsonObject): JsonObject {
  const components = document["components"] as JsonObject;
  const schemas = components["schemas"] as JsonObject;
  const used = new Set<string>();
  const open: JsonObject[] = [{ ...document, components: { ...components, schemas: {} } }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const { reference } of referencesOf(next)) {
      const name = /^#\/components\/schemas\/(.+)$/.exec(reference)?.[1];
      if (name === undefined || used.has(name)) continue;
      used.add(name);
      if (schemas[name] === undefined) throw new Error(`The evidence has no schema named ${name}`);
      open.push(schemas[name] as JsonObject);
    }
  }
  const kept = Object.entries(schemas).filter(([name]) => used.has(name));
  return { ...document, components: { ...components, schemas: Object.fromEntries(kept) } };
}
