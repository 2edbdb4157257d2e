import { describe, expect, it } from "vitest";
import { whyNotFollowed } from "../../../../scripts/fetch/address.ts";

const page = "https://docs.example/api";

describe("an address that a page or a redirect names", () => {
  it.each([
    ["https://docs.example/openapi.json", page],
    ["https://elsewhere.example/openapi.json", page],
    ["https://docs.example/openapi.json", "http://docs.example/"],
    ["http://127.0.0.1:3000/openapi.json", "http://localhost:3000/docs"],
    ["http://10.0.0.7/openapi.json", "http://192.168.1.1/docs"],
    ["http://localhost:3000/openapi.json", "saved.html"],
  ])("is followed: %s from %s", (address, from) => {
    expect(whyNotFollowed(address, from)).toBeUndefined();
  });

  it.each([
    ["openapi.json", "saved.html", /is not a URL/],
    ["http://[", page, /is not a URL/],
    ["http://docs.example/openapi.json", page, /is less safe/],
    ["file:///etc/passwd", page, /neither with https: nor http:/],
    ["data:application/json,{}", page, /neither with https: nor http:/],
    ["file:///etc/passwd", "saved.html", /neither with https: nor http:/],
    ["https://me@docs.example/", page, /user name or password/],
    [`https://docs.example/${"a".repeat(5000)}`, page, /is longer than 4096 characters/],
    ["https://127.0.0.1/", page, /from the public into a private network/],
    ["https://2130706433/", page, /private network/],
    ["https://0x7f.1/", page, /private network/],
    ["https://localhost./", page, /private network/],
    ["https://a.localhost/", page, /private network/],
    ["https://[::1]/", page, /private network/],
    ["https://[::ffff:10.0.0.1]/", page, /private network/],
    ["https://[fe80::1]/", page, /private network/],
    ["http://169.254.169.254/latest/meta-data", "http://docs.example/", /private network/],
  ])("is not followed: %.60s from %s", (address, from, reason) => {
    expect(whyNotFollowed(address, from)).toMatch(reason);
  });
});
