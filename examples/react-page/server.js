import { readFile } from "node:fs/promises";
import { createServer } from "node:http";

// Serves the page, and passes its reads on to the API with the token, which the page never has.

const {
  SPHERON_TOKEN,
  SPHERON_URL = "https://api-v2.spheron.network",
  PORT = "3000",
} = process.env;
if (SPHERON_TOKEN === undefined) {
  console.error("There is no token: set SPHERON_TOKEN");
  process.exit(2);
}

/** @type {Readonly<Record<string, readonly [file: string, type: string] | undefined>>} */
const files = {
  "/": ["index.html", "text/html"],
  "/page.css": ["page.css", "text/css"],
  "/page.js": ["page.js", "text/javascript"],
};

/** All that the page reads. Without this list, whoever reaches the server could do all that the token may. */
const passedOn = [/^\/v1\/api-keys\/scope$/, /^\/v1\/organization\/[0-9a-f]{24}\/projects$/];

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:";

const server = createServer((request, response) => {
  answer(request).then(
    ({ status, type, body }) => {
      response.writeHead(status, { "content-type": type, "content-security-policy": policy });
      response.end(body);
    },
    (/** @type {unknown} */ error) => {
      console.error(error);
      response.writeHead(502, { "content-type": "application/json" });
      response.end(JSON.stringify({ message: "The server cannot reach the API" }));
    },
  );
});

/**
 * @param {import("node:http").IncomingMessage} request
 */
async function answer({ method, url = "/", headers: { host } }) {
  const { pathname, search } = new URL(url, "http://localhost");
  // Pages of other sites can have their own name resolve to this machine.
  if (!/^(localhost|127\.0\.0\.1):\d+$/.test(host ?? "")) return refuse(421, "No such host");
  if (method !== "GET") return refuse(405, "Only GET is allowed");
  const file = files[pathname];
  if (file !== undefined) {
    const [name, type] = file;
    const body = await readFile(new URL(`public/${name}`, import.meta.url));
    return { status: 200, type: `${type}; charset=utf-8`, body };
  }
  const path = pathname.replace(/^\/api(?=\/)/, "");
  if (path === pathname || !passedOn.some((pattern) => pattern.test(path)))
    return refuse(404, "There is nothing here");
  const reply = await fetch(SPHERON_URL + path + search, {
    headers: { authorization: `Bearer ${SPHERON_TOKEN}` },
    redirect: "error",
    signal: AbortSignal.timeout(10_000),
  });
  return { status: reply.status, type: "application/json", body: await reply.text() };
}

/**
 * @param {number} status
 * @param {string} message
 */
function refuse(status, message) {
  return { status, type: "application/json", body: JSON.stringify({ message }) };
}

server.listen(Number(PORT), "127.0.0.1", () => {
  const address = server.address();
  if (address !== null && typeof address === "object")
    console.log(`http://localhost:${address.port}`);
});
