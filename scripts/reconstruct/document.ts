import type { JsonObject } from "../document/json.ts";
import { referencesOf } from "../document/references.ts";
import { withExamples } from "./examples.ts";
import { failureResponse, operationObject, tagObjects } from "./operation.ts";
import { namedSchema } from "./schema.ts";
import type { Snapshot } from "./snapshot.ts";

/** The snapshot as an OpenAPI 3.0 document. Components that nothing uses are left out. */
export function documentOf(snapshot: Snapshot): JsonObject {
  const { title, description, servers, bearer, tags } = snapshot.about;
  const document: JsonObject = {
    openapi: "3.0.3",
    info: { title, version: versionOf(snapshot), description },
    servers: [...servers],
    security: [{ bearer: [] }],
    tags: tagObjects(snapshot.operations, tags),
    paths: pathsOf(snapshot),
    components: {
      securitySchemes: { bearer },
      responses: namedResponses(snapshot),
      schemas: Object.fromEntries(
        Object.entries(snapshot.schemas).map(([name, schema]) => [
          name,
          namedSchema(snapshot, name, schema),
        ]),
      ),
    },
  };
  return withExamples(withoutUnusedSchemas(document), snapshot.examples);
}

function versionOf({ name, about }: Snapshot): string {
  return `${about.versions[name] ?? name}-reconstructed`;
}

function pathsOf(snapshot: Snapshot): JsonObject {
  const paths: Record<string, JsonObject> = {};
  for (const operation of snapshot.operations) {
    const pathItem = (paths[operation.path] ??= {});
    pathItem[operation.method.toLowerCase()] = operationObject(snapshot, operation);
  }
  return paths;
}

function namedResponses({ about, operations }: Snapshot): JsonObject {
  const failures = [about, ...operations].flatMap(({ failures = {} }) => Object.values(failures));
  const named = failures.flatMap((failure) =>
    failure.name === undefined ? [] : [[failure.name, failureResponse(failure)] as const],
  );
  return Object.fromEntries(named);
}

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
