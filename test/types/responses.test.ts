import { describe, expectTypeOf, it } from "vitest";
import type { CallOptions, DataOf, Throwing } from "../../src/client/types.ts";

interface Item {
  n: number;
}
interface Problem {
  title: string;
}
interface Json<Body> {
  headers: Record<string, unknown>;
  content: { "application/json": Body };
}
interface Empty {
  headers: Record<string, unknown>;
  content?: never;
}
interface Answers<Responses> {
  parameters: { query?: never };
  responses: Responses;
}

describe("the data of a call", () => {
  it("is that of every 2xx status", () => {
    expectTypeOf<DataOf<Answers<{ 207: Json<Item> }>>>().toEqualTypeOf<Item>();
    expectTypeOf<DataOf<Answers<{ 226: Json<Item>; 404: Json<Problem> }>>>().toEqualTypeOf<Item>();
    expectTypeOf<DataOf<Answers<{ "2XX": Json<Item> }>>>().toEqualTypeOf<Item>();
    expectTypeOf<DataOf<Answers<{ 200: Json<Item>; 204: Empty }>>>().toEqualTypeOf<
      Item | undefined
    >();
  });

  it("is that of the default response where there is no other success, and only there", () => {
    expectTypeOf<DataOf<Answers<{ default: Json<Item> }>>>().toEqualTypeOf<Item>();
    expectTypeOf<
      DataOf<Answers<{ 404: Json<Problem>; default: Json<Item> }>>
    >().toEqualTypeOf<Item>();
    expectTypeOf<
      DataOf<Answers<{ 200: Json<Item>; default: Json<Problem> }>>
    >().toEqualTypeOf<Item>();
    expectTypeOf<DataOf<Answers<{ 404: Json<Problem> }>>>().toEqualTypeOf<undefined>();
  });

  it("is the JSON of a response that has it among other media types", () => {
    type Mixed = Answers<{
      200: { content: { "text/csv": string; "application/vnd.api+json; ext=bulk": Item } };
    }>;

    expectTypeOf<DataOf<Mixed>>().toEqualTypeOf<Item>();
    expectTypeOf<CallOptions<Mixed, "json">["parseAs"]>().toEqualTypeOf<"json" | undefined>();
  });
});

describe("a call", () => {
  type ParseAsOf<Type extends string> = CallOptions<
    Answers<{ 200: { content: Record<Type, Item> } }>,
    "json"
  >["parseAs"];

  it("reads JSON with parameters in its media type", () => {
    expectTypeOf<ParseAsOf<"application/json; charset=utf-8">>().toEqualTypeOf<
      "json" | undefined
    >();
    expectTypeOf<ParseAsOf<"Application/JSON;v=1">>().toEqualTypeOf<"json" | undefined>();
  });

  it("reads a range of media types as JSON, unless it describes a text", () => {
    type Range<Body> = Answers<{ 200: { content: { "*/*": Body } } }>;

    expectTypeOf<ParseAsOf<"*/*">>().toEqualTypeOf<"json" | undefined>();
    expectTypeOf<ParseAsOf<"application/*">>().toEqualTypeOf<"json" | undefined>();
    expectTypeOf<DataOf<Range<Item>>>().toEqualTypeOf<Item>();
    expectTypeOf<CallOptions<Range<string>, "json">["parseAs"]>().toEqualTypeOf<never>();
    expectTypeOf<CallOptions<Range<Blob>, "json">["parseAs"]>().toEqualTypeOf<never>();
  });

  it("takes what is named as JSON before a range", () => {
    type Both = Answers<{ 200: { content: { "*/*": Problem; "application/json": Item } } }>;

    expectTypeOf<DataOf<Both>>().toEqualTypeOf<Item>();
  });

  it("has to say how it reads what is not one JSON value", () => {
    expectTypeOf<ParseAsOf<"application/x-ndjson">>().toEqualTypeOf<never>();
    expectTypeOf<ParseAsOf<"text/html">>().toEqualTypeOf<never>();
  });
});

describe("paths for query libraries", () => {
  it("have the default response as their success where there is no other", () => {
    interface Paths {
      "/a": { get: Answers<{ default: Json<Item> }> };
    }

    type Responses = Throwing<Paths>["/a"]["get"]["responses"];
    expectTypeOf<Responses[200]>().toEqualTypeOf<Json<Item>>();
  });
});
