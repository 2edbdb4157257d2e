import { expect, it } from "vitest";
import { createSplitUrl } from "../../../../src/node/split-url.ts";

it.each([
  "https://api.example/v1/profile?skip=0&limit=10",
  "https://api.example/v1/größe?ø=€",
  "https://api.example/v1/a%20b/c d?'\"<>",
  "https://api.example/v1/../v2/./x",
  "https://api.example/v1/%2e%2E/x",
  "https://api.example/v1/..",
  "https://api.example/.well-known/x.json",
  "https://api.example/v1//x?a=/../b#part",
  "https://api.example/v1\\x",
  "https://api.example/\tv1",
  "https://api.example?a=/b",
  "https://api.example#/b",
  "https://api.example",
  "https://API.example:443/v1",
  "https://user:password@api.example/v1",
  "http://a/v1",
  "http://a:80/v1",
  "http:///a/v1",
  "http://127.1:8080/v1",
  "http://[::1]:8080/v1",
])("splits %s as URL does, whatever came before", (url) => {
  const splitUrl = createSplitUrl();
  const { origin, pathname, search } = new URL(url);
  const before = ["https://api.example/v1", url, url];

  for (const each of before) splitUrl(each);

  expect(splitUrl(url)).toEqual({ origin, path: pathname + search });
});
