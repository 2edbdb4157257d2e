import { describe, expect, it } from "vitest";
import { AbortError } from "../../../../../src/client/errors/abort-error.ts";
import { createApiError } from "../../../../../src/client/errors/api-error.ts";
import { ConfigError } from "../../../../../src/client/errors/config-error.ts";
import { ConnectionError } from "../../../../../src/client/errors/connection-error.ts";
import { DecodeError } from "../../../../../src/client/errors/decode-error.ts";
import { LogicalError } from "../../../../../src/client/errors/logical-error.ts";
import { PageError } from "../../../../../src/client/errors/page-error.ts";
import { ResponseValidationError } from "../../../../../src/client/errors/response-validation.ts";
import { TimeoutError } from "../../../../../src/client/errors/timeout-error.ts";
import type { AnySpheronError as AnyGpuError } from "../../../../../src/gpu/errors.ts";
import { MachineError } from "../../../../../src/gpu/machine-error.ts";
import { TerminationError } from "../../../../../src/gpu/termination-error.ts";
import type { AnySpheronError } from "../../../../../src/platform/errors.ts";
import { DeploymentError } from "../../../../../src/platform/events/deployment-error.ts";
import { UploadError } from "../../../../../src/platform/upload/upload-error.ts";

const operation = { method: "GET", path: "/v1/profile" };
const headers = (values: Readonly<Record<string, string>> = {}) => new Headers(values);
const refused = Object.assign(new Error("connect ECONNREFUSED 127.0.0.1:80"), {
  code: "ECONNREFUSED",
});
const api = { operation, status: 503, headers: headers(), body: undefined };
const page = { operation, status: 200, contentType: "text/html", text: "<html>Sign in</html>" };
const wrongName = { pointer: "/user/name", expected: "string", found: "null" };

/** Every kind of error, and what it says to a person. */
const said: Readonly<
  Record<
    Exclude<(AnySpheronError | AnyGpuError)["kind"], "order">,
    readonly (readonly [error: Error, message: string])[]
  >
> = {
  api: [
    [createApiError(api), "GET /v1/profile failed with 503: the server did not say why"],
    [
      createApiError({ ...api, attempts: 3, body: { message: "Down for repairs" } }),
      "GET /v1/profile failed with 503 after 3 attempts: Down for repairs",
    ],
    [
      createApiError({ ...api, status: 403, hint: "the token may have expired" }),
      "GET /v1/profile failed with 403: the token may have expired",
    ],
    [
      createApiError({ ...api, status: 302, headers: headers({ location: "http://a.example/b" }) }),
      "GET /v1/profile failed with 302: a redirect to http://a.example is not followed",
    ],
    [
      createApiError({ ...api, retryAfterMs: 90_000, leftMs: 40 }),
      "GET /v1/profile failed with 503: the server asks to wait 90 s, and the call has 40 ms left",
    ],
    [
      createApiError({ ...api, body: "<html><title>Bad gateway</title></html>" }),
      'GET /v1/profile failed with 503: a web page titled "Bad gateway"',
    ],
  ],
  logical: [
    [
      new LogicalError({ operation, status: 200, body: { success: false } }),
      "GET /v1/profile responded 200, but failed: the server did not say why",
    ],
  ],
  connection: [
    [
      new ConnectionError({ operation, cause: refused }),
      "GET /v1/profile got no response (connect ECONNREFUSED 127.0.0.1:80)",
    ],
    [
      new ConnectionError({ operation, attempts: 2, isPartial: true, cause: new Error("reset") }),
      "GET /v1/profile got no whole response after 2 attempts (reset)",
    ],
  ],
  timeout: [
    [
      new TimeoutError({ operation, scope: "total", limitMs: 60_000 }),
      "GET /v1/profile took longer than 60 s (timeoutMs)",
    ],
    [
      new TimeoutError({ operation, scope: "attempt", limitMs: 1 }),
      "GET /v1/profile took longer than 1 ms (attemptTimeoutMs)",
    ],
    [
      new TimeoutError({ operation, scope: "total", limitMs: 0.5 }),
      "GET /v1/profile took longer than 1 ms (timeoutMs)",
    ],
  ],
  abort: [[new AbortError({ operation }), "GET /v1/profile was aborted"]],
  decode: [
    [
      new DecodeError(page),
      "GET /v1/profile responded 200 with a web page instead of JSON (text/html): check the path, the baseUrl, and whether a proxy responded: <html>Sign in</html>",
    ],
    [
      new DecodeError({ ...page, contentType: undefined, text: "{" }),
      "GET /v1/profile responded 200 with a body that is not JSON (no content type): {",
    ],
  ],
  page: [
    [
      new PageError(operation, 20, "the response has no list at /projects"),
      "GET /v1/profile at skip 20: the response has no list at /projects",
    ],
  ],
  "response-validation": [
    [
      new ResponseValidationError({ operation, status: 200, issues: [wrongName] }),
      "GET /v1/profile responded 200 with what its document does not have: /user/name is null, not string",
    ],
  ],
  config: [
    [
      new ConfigError("no token: pass createClient({ token })", operation),
      "GET /v1/profile: no token: pass createClient({ token })",
    ],
  ],
  upload: [
    [
      new UploadError("is an absolute path: give it relative to the upload", "/a"),
      '"/a" is an absolute path: give it relative to the upload',
    ],
  ],
  deployment: [
    [
      new DeploymentError({
        ...{ operation, deploymentId: "d1", status: "Failed", failedMessage: "npm ci failed" },
      }),
      "GET /v1/profile says that the deployment d1 is Failed, not Deployed: npm ci failed",
    ],
    [
      new DeploymentError({
        ...{ operation, deploymentId: "d1", status: "Failed", failedMessage: undefined },
      }),
      "GET /v1/profile says that the deployment d1 is Failed, not Deployed: the server did not say why; the log of the deployment may",
    ],
  ],
  machine: [
    [
      new MachineError(operation, { id: "m1", status: "failed" }),
      "GET /v1/profile says that the machine m1 is failed, and not running",
    ],
  ],
  termination: [
    [
      new TerminationError(operation, { id: "m1", waitMs: 90_000 }),
      "GET /v1/profile: the machine m1 cannot be terminated yet: try again in 2 min",
    ],
  ],
};

describe.each(Object.entries(said))("an error of the kind %s", (kind, examples) => {
  it.each(examples.map(([error, message]) => ({ error, message })))(
    "says: $message",
    ({ error, message }) => {
      expect(error).toMatchObject({ kind, message });
    },
  );
});
