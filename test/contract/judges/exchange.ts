/** A request and its response, as they went over the wire. */
export interface Exchange {
  readonly request: Request;
  /** A form by its fields, anything else as text. */
  readonly requestBody: Readonly<Record<string, unknown>> | string;
  readonly response: Response;
  readonly responseBody: string;
}

/** The platform's `fetch`, which tells of each exchange. */
export function observedFetch(onExchange: (exchange: Exchange) => void): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const requestBody = await readBody(request.clone());
    const response = await fetch(request);
    const responseBody = await response.clone().text();
    onExchange({ request, requestBody, response, responseBody });
    return response;
  };
}

async function readBody(request: Request): Promise<Exchange["requestBody"]> {
  const isForm = request.headers.get("content-type")?.startsWith("multipart/") === true;
  if (!isForm) return request.text();
  const form = await request.formData();
  return Object.fromEntries([...form.keys()].map((name) => [name, fieldOf(form.getAll(name))]));
}

/** What parsers of forms make of a field: a list only where it occurs more than once, files by their name. */
function fieldOf(values: readonly FormDataEntryValue[]): string | string[] {
  const texts = values.map((value) => (typeof value === "string" ? value : value.name));
  const [only] = texts;
  return only !== undefined && texts.length === 1 ? only : texts;
}
