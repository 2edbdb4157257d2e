import { data, type Fault, ok, pin } from "../fault.ts";
import { answer, write } from "../server.ts";

/** Redirects, most of which lead nowhere. */
export const redirects: readonly Fault[] = [
  {
    name: "a redirect loop",
    scripts: [answer(302, "", { location: "/v1/profile" })],
    outcome: { error: { kind: "api", status: 302 } },
    requests: 6,
  },
  ...["", "//", "http://[::1", "#"].map((location) => ({
    name: `a redirect to the address "${location}", which leads nowhere else`,
    scripts: [answer(302, "", { location })],
    outcome: { error: { kind: "api", status: 302 } },
    requests: location === "#" ? 6 : 1,
  })),
  ...["file:///etc/passwd", "data:text/plain,{}", "javascript:alert(1)", "blob:http://x/y"].map(
    (location) => ({
      name: `a redirect to ${location}`,
      scripts: [answer(302, "", { location })],
      outcome: {
        error: {
          kind: "api",
          status: 302,
          message: `GET /v1/profile failed with 302: a redirect to ${new URL(location).protocol}// is not followed`,
        },
      },
      requests: 1,
    }),
  ),
  {
    name: "a redirect whose own body never ends",
    scripts: [
      write(`HTTP/1.1 302 Found\r\nlocation: /there\r\ncontent-length: 1000\r\n\r\nabc`),
      ok,
    ],
    outcome: { data },
    requests: 2,
  },
  {
    name: "a redirect that asks to repeat a POST whose body is a stream",
    scripts: [answer(307, "", { location: "/there" })],
    call: (spheron) =>
      spheron.v2.POST("/ipfs/pins", { ...pin, bodySerializer: () => new Response("{}").body }),
    outcome: { error: { kind: "api", status: 307 } },
    requests: 1,
  },
];
