import { createApiError } from "../errors/api-error.ts";
import type { OperationRef } from "../errors/spheron-error.ts";
import type { Decorator } from "./send.ts";

/** Turns a response that is no success into an error; the status decides, whatever the body says. */
export const refuseFailures: Decorator = (next) => async (request) => {
  const response = await next(request);
  if (response.ok) return response;
  throw await apiErrorOf(request.operation, response);
};

export async function apiErrorOf(operation: OperationRef, response: Response): Promise<Error> {
  // A body that breaks off must not hide the status.
  const text = await response.text().catch(() => "");
  return createApiError({
    operation,
    status: response.status,
    headers: response.headers,
    body: parseBody(text),
    attempts: 1,
    requestId: requestIdOf(response),
  });
}

export function requestIdOf({ headers }: Response): string | undefined {
  return headers.get("x-request-id") ?? headers.get("cf-ray") ?? undefined;
}

function parseBody(text: string): unknown {
  if (text === "") return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
