import { api as gpu } from "../../generated/gpu/index.ts";
import { operations as gpuOperations } from "../../generated/gpu/mock-model.ts";
import { api as platform } from "../../generated/platform/index.ts";
import { operations as platformOperations } from "../../generated/platform/mock-model.ts";
import type { JsonObject } from "../../scripts/document/json.ts";
import { readSource } from "../../scripts/document/read.ts";
import { createGpuClient } from "../../src/gpu.ts";
import { createClient, type Fetch } from "../../src/index.ts";
import type { Schemas } from "../../src/testing/json-schema.ts";
import { readOperations, readSchemas, type Operation } from "./operations/operation.ts";
import type { Tables } from "./operations/tables.ts";

/** An API whose client, generated files and mock are compared with its document. */
export interface ContractApi {
  readonly name: string;
  readonly document: JsonObject;
  readonly operations: readonly Operation[];
  readonly schemas: Schemas;
  /** What `generated/NAME/index.ts` says of it. */
  readonly tables: Tables;
  /** What the mock knows of each operation, as JSON. */
  readonly mocked: readonly string[];
  readonly createClient: (options: ClientOptions) => object;
  /** Where a program imports the type of the client from, and its name there. */
  readonly clientType: ClientType;
}

interface ClientOptions {
  readonly baseUrl: string;
  readonly token: string;
  readonly fetch?: Fetch;
}

export interface ClientType {
  /** From the project's folder. */
  readonly module: string;
  readonly name: string;
}

export const platformApi = await readApi("platform", {
  tables: platform,
  mocked: platformOperations,
  createClient,
  clientType: { module: "src/index.ts", name: "SpheronClient" },
});

const gpuApi = await readApi("gpu", {
  tables: gpu,
  mocked: gpuOperations,
  createClient: createGpuClient,
  clientType: { module: "src/gpu.ts", name: "GpuClient" },
});

export const apis: readonly ContractApi[] = [platformApi, gpuApi];

async function readApi(
  name: string,
  parts: Pick<ContractApi, "tables" | "mocked" | "createClient" | "clientType">,
): Promise<ContractApi> {
  const { value: document } = await readSource(`spec/${name}/openapi.yaml`);
  const operations = readOperations(document);
  return { name, document, operations, schemas: readSchemas(document), ...parts };
}
