export type { MockControls, MockOptions } from "./testing/backend.ts";
export type { DescriptionTexts } from "./testing/description.ts";
export type { Fault, FaultRule } from "./testing/faults.ts";
export type { MockRequest } from "./testing/journal.ts";
export { createMock, type Mock } from "./testing/mock.ts";
export { startMockServer, type MockServer, type MockServerOptions } from "./testing/server.ts";
