export type { Credential } from "./auth.ts";
export type { ApiBehavior, IdForm } from "./behavior.ts";
export {
  refuse,
  type Call,
  type Handler,
  type Handlers,
  type MockState,
  type Refusal,
} from "./call.ts";
export type { FaultRule, InjectedFault } from "./faults.ts";
export type { JsonObject } from "./json.ts";
export type { Json } from "./json-schema.ts";
export type { ApiMockControls } from "./mock-engine.ts";
export type { MockModel, OperationModel } from "./mock-model.ts";
export type { MockRequest } from "./request-log.ts";
export type { Action, Changes, Resource } from "./resource.ts";
export { jsonResponse, type Success } from "./responses.ts";
export type { Entry } from "./store.ts";
export { createApiMock, type ApiMock, type ApiMockOptions } from "./api-mock.ts";
export {
  startApiMockServer,
  type ApiMockServer,
  type ApiMockServerOptions,
} from "./api-mock-server.ts";
