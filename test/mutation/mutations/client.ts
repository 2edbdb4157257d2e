import { faultsOf, type Mutation } from "../mutation.ts";

/** Faults of the hand-written client. */
export const clientMutations: readonly Mutation[] = [
  ...faultsOf("src/client/create-api-client.ts", "contract", [
    ["the version prefix is lost", "path: prefix + path", "path"],
    ["a path has no calls of its own", 'key.startsWith("/")', 'key.startsWith("//")'],
    ["every version is v1", "createView(`/${version}`)", 'createView("/v1")'],
    ["no token is sent", "    authorize(api, token, createChoose, baseUrl.origin, clock),\n", ""],
  ]),
  ...faultsOf("src/client/create-api-client.ts", "client", [
    ["nothing is retried", "    retry(clock, random, emit, conventions),\n", ""],
    ["nothing is limited in time", "    limitTime(clock),\n", ""],
    ["redirects are not followed", "followRedirects(dispatch(fetch))", "dispatch(fetch)"],
    ["failures are not told", "    observeFailures(clock, emit),\n", ""],
  ]),
  ...faultsOf("src/client/policy.ts", "client", [
    [
      "the option logicalErrors is lost",
      "options[name] !== undefined",
      'typeof options[name] === "number"',
    ],
    [
      "the limit of attempts is not heeded",
      "[name]: options[name]",
      "[name]: options[name], maxAttempts: 3",
    ],
  ]),
  ...faultsOf("src/client/base-url.ts", "client", [
    ["http: is allowed anywhere", 'url.protocol === "http:"', 'url.protocol === "none:"'],
  ]),
  ...faultsOf("src/client/style.ts", "contract", [
    ["path values are not encoded", "return encodeURIComponent;", "return String;"],
    [
      "path values are encoded twice",
      "return encodeURIComponent;",
      "return (text) => encodeURIComponent(escape(text));",
    ],
  ]),
  ...faultsOf("src/client/path.ts", "client", [
    ["dot segments pass", "(\\.|%252e){1,2}", "(\\.|%252e){3}"],
    ["empty path values pass", 'if (text === "")', 'if (text === "\\n")'],
  ]),
  ...faultsOf("src/client/query.ts", "contract", [
    ["the query is lost", 'if (text !== "")', 'if (text === "")'],
  ]),
  ...faultsOf("src/client/style.ts", "client", [
    ["objects are written in another style", "explode: true", "explode: false"],
  ]),
  ...faultsOf("src/client/request.ts", "client", [
    ["the caller's headers are lost", "[settings.headers, ofCall]", "[settings.headers]"],
    ["the content type is lost", '(named === "" || isForm)', "isForm"],
    ["the boundary of forms is lost", '(named === "" || isForm)', 'named === ""'],
  ]),
  ...faultsOf("src/client/body.ts", "contract", [
    ["JSON bodies are no JSON", "isText ? value : writeJson(value)", "String(value)"],
    ["the body is lost", "if (value === undefined) return", "if (value !== null) return"],
    ["forms go out as JSON", "if (isFormType(contentType))", "if (isJson)"],
  ]),
  ...faultsOf("src/client/form.ts", "contract", [
    ["of a list only the whole goes out", "[field].flat().filter(isSet)", "[field].filter(isSet)"],
  ]),
  ...faultsOf("src/client/transport/lock.ts", "contract", [
    [
      "public operations get the token",
      "const { security = api.security } = findMetadata(api, operation)",
      "const { security } = api",
    ],
    ["the token has no scheme", "`Bearer ${value}`", "value"],
  ]),
  ...faultsOf("src/client/transport/lock.ts", "client", [
    ["the caller's Authorization is overwritten", ' || headers.has("authorization")', ""],
  ]),
  ...faultsOf("src/client/transport/choose-locks.ts", "client", [
    ["an API key of the caller is overwritten", "headers.has(header)", "false"],
  ]),
  ...faultsOf("src/client/transport/security-schemes.ts", "client", [
    ["an API key goes into the wrong header", "headers.set(header,", 'headers.set("key",'],
  ]),
  ...faultsOf("src/client/transport/authorize.ts", "client", [
    ["other origins get the token", "isWithin(origin, url) ?", "url ?"],
    ["a call that has ended is sent", "ending?.isOver === true", "ending === null"],
    ["403 renews the token, and 401 does not", "error.status === 401", "error.status === 403"],
  ]),
  ...faultsOf("src/client/transport/token.ts", "client", [
    ["a question that hangs is waited for for ever", "nowMs - running.sinceMs < limitMs", "true"],
    ["each request asks for a token of its own", "    asked.set(refused, question);\n", ""],
    ["tokens with line breaks reach the header", "/^[\\x21-\\x7E]+$/", "/[\\x21-\\x7E]/"],
  ]),
  ...faultsOf("src/client/transport/dispatch.ts", "contract", [
    [
      "PATCH goes out as POST",
      "...platform, method,",
      '...platform, method: method.replace("PATCH", "POST"),',
    ],
    ["the request has no body", "headers, body, signal }", "headers, signal }"],
    ["the request has no headers", "method, headers, body", "method, body"],
  ]),
  ...faultsOf("src/client/transport/dispatch.ts", "client", [
    ["the platform follows redirects", '{ redirect: "manual", ', "{ "],
    [
      "what the platform throws is passed on",
      "throw findOwnError(error) ?? new",
      "throw error ?? new",
    ],
  ]),
  ...faultsOf("src/client/transport/receive.ts", "contract", [
    ["4xx counts as a success", "response.ok ?", "response.status < 500 ?"],
    ["the data is not parsed", "return JSON.parse(body) as unknown", "return body"],
    ["errors have no body", "      body,\n      hint", "      body: undefined,\n      hint"],
    ["every error says 500", "      status,\n      headers", "      status: 500,\n      headers"],
  ]),
  ...faultsOf("src/client/transport/receive.ts", "client", [
    ["a page in place of JSON is no failure", "throw new DecodeError(", "return new DecodeError("],
    ["errors show the token in headers", "redactHeaders(headers, redact)", "headers"],
    ["errors show the token in bodies", "parseBody(redact(text))", "parseBody(text)"],
  ]),
  ...faultsOf("src/platform/conventions.ts", "client", [
    ["success: false is a success", "success === false || ", ""],
  ]),
  ...faultsOf("src/client/transport/redirects.ts", "client", [
    [
      "the token goes along to another origin",
      "leaveForOtherOrigin(request.headers)",
      "request.headers",
    ],
    ["https: may lead to http:", "if (!isSafe || ", "if ("],
    ["a POST is repeated elsewhere", "(isSameOrigin && repeats)", "repeats"],
    ["redirects have no end", "left > 0 ? ", "left > -1e9 ? "],
  ]),
  ...faultsOf("src/client/transport/retry.ts", "client", [
    ["a POST is sent again whatever happened", "if (isIdempotent) return", "return"],
    ["one attempt too many", "attempt >= request.policy", "attempt > request.policy"],
    ["retries have no budget", "tokens -= cost", "tokens -= 0"],
    ["the server says how long to wait, without an end", "|| delayMs > longestAskedMs", ""],
    ["waits outlast the call", "|| delayMs >= leftMs", ""],
    ["Retry-After is not heeded", "error.retryAfterMs * (1 + random / 10)", "0"],
  ]),
  ...faultsOf("src/client/transport/retry-after.ts", "client", [
    ["seconds are taken for milliseconds", "seconds * 1000", "seconds"],
  ]),
  ...faultsOf("src/client/transport/retry-after-body.ts", "client", [
    ["seconds in a body are taken for milliseconds", "wait * 1000 : wait", "wait : wait"],
  ]),
  ...faultsOf("src/client/transport/race-with-deadline.ts", "client", [
    ["a signal that has aborted is not heeded", "signal?.aborted === true", "signal === null"],
  ]),
  ...faultsOf("src/client/errors/copy-cause.ts", "client", [
    ["causes hold what they were given", "of said)", "of Object.keys(cause))"],
  ]),
  ...faultsOf("src/client/transport/redact.ts", "client", [
    [
      "encoded credentials are shown",
      'new RegExp(`(?:\\\\[token])?${pattern}`, "gi")',
      "new RegExp(part)",
    ],
    ["passwords of addresses are shown", '.replace(userInfo, "//")', ""],
  ]),
  ...faultsOf("src/node/http2-call.ts", "client", [
    ["a reset without an error ends a body", "chunk === null && !stream.closed", "chunk === null"],
    [
      "a request whose response came is sent on",
      "if (!this.#stream.writableFinished) letGo(this.#stream)",
      "",
    ],
  ]),
  ...faultsOf("src/node/http2-connection.ts", "client", [
    ["a goodbye is not read", "stream.id > lastProcessed", "false"],
  ]),
  ...faultsOf("src/client/transport/on-abort.ts", "client", [
    ["listeners are left behind", 'signal.removeEventListener("abort", listener)', "void listener"],
  ]),
  ...faultsOf("src/client/transport/observe.ts", "client", [
    ["attempts are not counted", "  request.state.attempts += 1;\n", ""],
  ]),
  ...faultsOf("src/client/call.ts", "client", [
    [
      "a failure is handed out as a success",
      "return { ok: false, error: error as AnySpheronError<ErrorBody> }",
      "return { ok: true, data: error as Data, status: 200 }",
    ],
  ]),
  ...faultsOf("src/client/errors/api-error.ts", "contract", [
    ["403 is the error of 401", "403: PermissionError", "403: AuthenticationError"],
    [
      "5xx has no class of its own",
      "facts.status >= 500 ? ServerError",
      "facts.status >= 600 ? ServerError",
    ],
  ]),
  ...faultsOf("src/client/errors/api-error.ts", "client", [
    ["429 is final", "[408, 425, 429]", "[408, 425]"],
  ]),
  ...faultsOf("src/client/errors/spheron-error.ts", "contract", [
    ["errors name no path", "this.path = facts.operation?.path", "this.path = undefined"],
  ]),
  ...faultsOf("src/client/types.ts", "types", [
    ["bodies may be left out", "? { body: AnyBody<Operation", "? { body?: AnyBody<Operation"],
    ["parameters may be left out", "? { params: Parameters }", "? { params?: Parameters }"],
    ["data is of any type", "Parsed<DataOf<OperationAt<Paths, Path, Method>>>[As]", "any"],
    ["any path has any method", "? Path : never;", "? Path : Path;"],
    [
      "errors are not typed",
      "ErrorBodyOf<OperationAt<Paths, Path, Method>>\n>;",
      "unknown\n>;",
      "type Verb<",
    ],
  ]),
];
