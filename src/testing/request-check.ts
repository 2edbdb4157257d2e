import { listKeyParameters } from "./auth.ts";
import { findNearestWord } from "./did-you-mean.ts";
import type { ApiModel, Content, MediaModel } from "./mock-model.ts";
import { countRepeated, ownsQueryName, readFields, readParameter } from "./parameter-values.ts";
import type { ReceivedBody, ReceivedRequest } from "./request.ts";
import type { Route } from "./router.ts";
import type { Validate } from "./validators.ts";

/** Says what the document does not allow about a request: one sentence for each violation. */
export function checkRequest(
  model: ApiModel,
  validate: Validate,
  route: Route,
  request: ReceivedRequest,
): string[] {
  return [
    ...checkParameters(model, validate, route, request),
    ...checkQueryNames(model, route, request.query),
    ...checkBody(model, validate, route, request.body),
  ];
}

function checkParameters(
  { schemas }: ApiModel,
  validate: Validate,
  route: Route,
  request: ReceivedRequest,
): string[] {
  return route.operation.parameters.flatMap((parameter) => {
    const called = `the ${parameter.in} parameter ${parameter.name}`;
    const count = countRepeated(schemas, parameter, request.query);
    if (count > 1) return [`${called} is given ${count} times`];
    const value = readParameter({ schemas, validate }, parameter, route, request);
    if (value === undefined) return parameter.required === true ? [`${called} is missing`] : [];
    const issues = validate(parameter.schema ?? true, value, "request");
    return issues.map((issue) => called + issue);
  });
}

function checkQueryNames(model: ApiModel, { operation, ownQuery }: Route, query: URLSearchParams) {
  const parameters = operation.parameters.filter((parameter) => parameter.in === "query");
  const others = [...listKeyParameters(model, operation), ...ownQuery.keys()];
  const names = parameters.map(({ name }) => name);
  return [...new Set(query.keys())]
    .filter((name) => !others.includes(name))
    .filter((name) => !parameters.some((parameter) => ownsQueryName(model, parameter, name)))
    .map((name) => {
      const meant = findNearestWord(name, names);
      const hint = meant === undefined ? "" : `; is ${meant} meant?`;
      return `the query parameter ${name} is not declared${hint}`;
    });
}

function checkBody(
  { schemas }: ApiModel,
  validate: Validate,
  { operation }: Route,
  body: ReceivedBody,
): string[] {
  if (operation.body === undefined)
    return body.kind === "none" ? [] : ["the operation takes no body"];
  const { required, content } = operation.body;
  if (body.kind === "none") return required ? ["the body is missing"] : [];
  const media = body.type === undefined ? undefined : findMedia(content, body.type);
  if (body.type === undefined || media === undefined)
    return [`the body is ${body.type ?? "of no type"}, not ${Object.keys(content).join(" or ")}`];
  if (body.kind === "unreadable") return [`the body cannot be read as ${body.type}`];
  if (media.schema === undefined || body.kind === "bytes") return [];
  const value =
    body.kind === "json"
      ? body.value
      : readFields({ schemas, validate }, media.schema, readForm(body.form));
  return validate(media.schema, value, "request").map((issue) => `the body${issue}`);
}

// A media type in the document may have parameters, or be a range such as `image/*`.
function findMedia(content: Content, type: string): MediaModel | undefined {
  const ranges = [type, `${type.split("/")[0] ?? ""}/*`, "*/*"];
  const keys = Object.keys(content);
  for (const range of ranges) {
    const key = keys.find((one) => one.split(";")[0]?.trim().toLowerCase() === range);
    if (key !== undefined) return content[key];
  }
  return undefined;
}

/** Files are read as their names. */
function readForm(form: FormData): [name: string, text: string][] {
  return [...form].map(([name, value]) => [name, typeof value === "string" ? value : value.name]);
}
