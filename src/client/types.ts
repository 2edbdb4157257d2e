import type {
  BodySerializer,
  HeadersOptions,
  QuerySerializer,
  QuerySerializerOptions,
} from "openapi-fetch";
import type { Call } from "./call.ts";
import type { AnySpheronError } from "./errors/guards.ts";
import type { ClientView } from "./internals.ts";
import type { Lacking, Needed } from "./missing-options.ts";
import type { CallPolicy, Fetch, ParseAs } from "./transport/send.ts";

export const verbs = [
  "GET",
  "PUT",
  "POST",
  "DELETE",
  "OPTIONS",
  "HEAD",
  "PATCH",
  "TRACE",
  "QUERY",
] as const;

export type HttpMethod = Lowercase<(typeof verbs)[number]>;

/** Keys of the paths that have the method. */
type PathsWith<Paths, Method extends string> = {
  [Path in keyof Paths]: Paths[Path] extends { [Key in Method]: object } ? Path : never;
}[keyof Paths];

export type OperationAt<Paths, Path extends keyof Paths, Method extends string> =
  Paths[Path] extends Record<Method, infer Operation> ? Operation : never;

/** Whether it has a member that cannot be left out: whether an object without names does not do. */
export type HasRequired<T> = Record<symbol, never> extends T ? false : true;

type ParamsOption<Operation> = Operation extends { parameters: object }
  ? ParamsOf<Operation["parameters"]>
  : object;

type ParamsOf<Parameters> = [keyof Parameters] extends [never]
  ? object
  : HasRequired<Parameters> extends true
    ? { params: Parameters }
    : { params?: Parameters };

type JsonMediaType = `${string}${"/" | "+"}json${"" | `${";" | " "}${string}`}`;

/** Ready-made bodies that a media type accepts besides the value its schema describes. */
type ReadyBody<MediaType> = MediaType extends `multipart/${string}`
  ? FormData | Blob
  : MediaType extends `application/x-www-form-urlencoded${string}`
    ? URLSearchParams
    : MediaType extends JsonMediaType
      ? never
      : Blob | ArrayBuffer | Uint8Array | ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>;

type AnyBody<Content> = {
  [MediaType in keyof Content]: Content[MediaType] | ReadyBody<MediaType>;
}[keyof Content];

type BodyOption<Operation> = Operation extends { requestBody: { content: object } }
  ? { body: AnyBody<Operation["requestBody"]["content"]> }
  : Operation extends { requestBody?: { content: infer Content } }
    ? { body?: AnyBody<Content> }
    : object;

/** The body that an operation takes: `BodyOf<Calls["/pets"]["POST"]>`. */
export type BodyOf<Operation> =
  BodyOption<Operation> extends Partial<Record<"body", infer Body>>
    ? Exclude<Body, undefined>
    : never;

/** The parameters that an operation takes, by where they are sent: `ParametersOf<Calls["/pets"]["GET"]>["query"]`. */
export type ParametersOf<Operation> =
  Operation extends Record<"parameters", infer Parameters> ? Required<Parameters> : never;

/** Keys of the responses that are successes: every 2xx and `2XX`; `default` where there is no other. */
type SuccessKey<Responses> = [StatusKey<keyof Responses>] extends [never]
  ? keyof Responses & "default"
  : StatusKey<keyof Responses>;

type StatusKey<Key> = Key extends number | string
  ? `${Key}` extends `2${string}`
    ? Key
    : never
  : never;

type ContentOf<Response> = Response extends { content: infer Content } ? Content : never;

type SuccessContent<Operation> = Operation extends { responses: infer Responses }
  ? ContentOf<Responses[SuccessKey<Responses>]>
  : never;

/** The media types of the content that are read as JSON: those that say so, or else ranges. */
type JsonKey<Content> = [NamedJsonKey<keyof Content>] extends [never]
  ? JsonRange<Content>
  : NamedJsonKey<keyof Content>;

/** Those of the media types that are JSON, with and without parameters. The usual one first, which spares the patterns. */
type NamedJsonKey<MediaType> = MediaType extends "application/json"
  ? MediaType
  : MediaType extends string
    ? Lowercase<MediaType> extends
        `${string}${JsonEnd}` | `${string}${JsonEnd}${";" | " "}${string}`
      ? MediaType
      : never
    : never;

/** Frameworks write ranges for whatever they send. A text is sent as it is, and all else as JSON. */
type JsonRange<Content> = {
  [Range in keyof Content & ("*/*" | "application/*")]: Content[Range] extends string | Blob
    ? never
    : Range;
}[keyof Content & ("*/*" | "application/*")];

type JsonEnd = "/json" | "+json";

/** The JSON of a response that offers it among others; else whatever it offers. */
type BodyIn<Response> = Response extends { content: infer Content }
  ? Content[[JsonKey<Content>] extends [never] ? keyof Content : JsonKey<Content>]
  : undefined;

/**
 * The data of an operation: `DataOf<Calls["/pets"]["GET"]>`. Successes without a body add `undefined`; so does a document
 * that declares no success at all.
 */
export type DataOf<Operation> = Operation extends {
  /** By status. */
  responses: infer Responses;
}
  ? [SuccessKey<Responses>] extends [never]
    ? undefined
    : BodyIn<Responses[SuccessKey<Responses>]>
  : undefined;

type JsonKeyOfEach<Content> = Content extends unknown ? JsonKey<Content> : never;

/** Whether the content of a success is JSON, which is then what a call reads unless it says otherwise. */
type IsJson<Content> = [Content] extends [never]
  ? true
  : [JsonKeyOfEach<Content>] extends [never]
    ? false
    : true;

export interface Parsed<Data> {
  json: Data;
  text: string;
  blob: Blob;
  arrayBuffer: ArrayBuffer;
  stream: ReadableStream<Uint8Array> | null;
}

/** A response that is not JSON needs `parseAs`. */
type ParseAsOption<Operation, As extends ParseAs> =
  IsJson<SuccessContent<Operation>> extends true
    ? { parseAs?: As }
    : { parseAs: As & Exclude<ParseAs, "json"> };

/** What every call takes besides its parameters and body. */
export interface CommonOptions<Operation> extends CallPolicy {
  /** Aborts the call. Its error has the signal's reason as `cause`. */
  signal?: AbortSignal | undefined;
  /** Says that sending the request twice does no harm: a POST or PATCH is then retried like a PUT. */
  idempotent?: boolean | undefined;
  /** Added to the client's headers; `null` removes one of those. */
  headers?: HeadersOptions | undefined;
  /** Where this call goes instead of the client's `baseUrl`; without the token, if that is another origin. */
  baseUrl?: string | undefined;
  /** Sends this call instead of the client's `fetch`. */
  fetch?: Fetch | undefined;
  /** Writes the query instead of the client. */
  querySerializer?: QuerySerializer<Operation> | QuerySerializerOptions;
  /** Writes the body instead of the client. */
  bodySerializer?: BodySerializer<Operation>;
}

/** The options of a call: `params` and `body` of the operation, `parseAs`, and `CommonOptions`. */
export type CallOptions<Operation, As extends ParseAs> = ParamsOption<Operation> &
  BodyOption<Operation> &
  ParseAsOption<Operation, As> &
  CommonOptions<Operation>;

export type ErrorBodyOf<Operation> = Operation extends { responses: { default: infer Response } }
  ? ContentOf<Response>[keyof ContentOf<Response>]
  : unknown;

/** What follows options of which some may be required. */
export type LackingOf<Options, Given> =
  HasRequired<Options> extends true ? Lacking<Options, Given> : [];

/**
 * Whether a path is unknown, for which the compiler takes all of the paths. It should then report the path and not what the
 * operations of all paths require together, which it takes seconds to find out.
 */
export type IsUnknown<Path, Paths> = [Paths] extends [Path]
  ? true extends IsUnion<Paths>
    ? true
    : false
  : false;

type IsUnion<Type, All = Type> = Type extends unknown
  ? [All] extends [Type]
    ? false
    : true
  : never;

/**
 * The same paths with the type of what a call throws as their error. openapi-react-query and swr-openapi read the type of
 * their `error` from here.
 */
export type Throwing<Paths> = {
  [Path in keyof Paths]: {
    [Key in keyof Paths[Path]]: Key extends HttpMethod
      ? ThrowingOperation<Paths[Path][Key]>
      : Paths[Path][Key];
  };
};

type ThrowingOperation<Operation> = Operation extends { responses: infer Responses }
  ? Omit<Operation, "responses"> & {
      responses: SuccessesOf<Responses> & {
        default: { content: { "application/json": AnySpheronError<ErrorBodyOf<Operation>> } };
      };
    }
  : Operation;

/** `default` is the error of those libraries; as the only success it is their 200. */
type SuccessesOf<Responses> =
  SuccessKey<Responses> extends "default"
    ? { 200: Responses[SuccessKey<Responses>] }
    : Pick<Responses, SuccessKey<Responses>>;

/** One verb over a set of paths: the path, then whatever the operation needs. */
export type Verb<Paths, Method extends string> = <
  Path extends PathsWith<Paths, Method>,
  As extends ParseAs = "json",
  Given = undefined,
>(
  path: Path,
  options?: Needed<CallOptions<OperationAt<Paths, Path, Method>, As>, Given>,
  ...missing: IsUnknown<Path, PathsWith<Paths, Method>> extends true
    ? []
    : LackingOf<CallOptions<OperationAt<Paths, Path, Method>, "json">, Given>
) => Call<
  Parsed<DataOf<OperationAt<Paths, Path, Method>>>[As],
  ErrorBodyOf<OperationAt<Paths, Path, Method>>
>;

/** Calls one operation; takes what the operation needs. */
export type OperationCall<Operation> =
  HasRequired<CallOptions<Operation, "json">> extends true
    ? <As extends ParseAs = "json", Given = undefined>(
        options?: Needed<CallOptions<Operation, As>, Given>,
        ...missing: Lacking<CallOptions<Operation, "json">, Given>
      ) => Call<Parsed<DataOf<Operation>>[As], ErrorBodyOf<Operation>>
    : <As extends ParseAs = "json">(
        options?: CallOptions<Operation, As>,
      ) => Call<Parsed<DataOf<Operation>>[As], ErrorBodyOf<Operation>>;

/** The operations by path and method: `client["/pets"].GET()`. Homomorphic, so that editors show what each one does. */
export type CallsByPath<Calls> = {
  readonly [Path in keyof Calls]: {
    readonly [Method in keyof Calls[Path]]: OperationCall<Calls[Path][Method]>;
  };
};

/** The verbs over a set of paths. */
export interface Verbs<
  Paths,
  Prefix extends string = string,
  Pagination extends object = object,
> extends ClientView<Prefix, Pagination> {
  /** Reads: takes a path, then what its operation needs, and returns its data. */
  readonly GET: Verb<Paths, "get">;
  /** Calls the PUT of a path. */
  readonly PUT: Verb<Paths, "put">;
  /** Calls the POST of a path. */
  readonly POST: Verb<Paths, "post">;
  /** Calls the DELETE of a path. */
  readonly DELETE: Verb<Paths, "delete">;
  /** Calls the OPTIONS of a path. */
  readonly OPTIONS: Verb<Paths, "options">;
  /** Calls the HEAD of a path. */
  readonly HEAD: Verb<Paths, "head">;
  /** Calls the PATCH of a path. */
  readonly PATCH: Verb<Paths, "patch">;
  /** Calls the TRACE of a path. */
  readonly TRACE: Verb<Paths, "trace">;
  /** Calls the QUERY of a path: reads, with a body that says what. */
  readonly QUERY: Verb<Paths, "query">;
}
