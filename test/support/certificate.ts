import { generate } from "selfsigned";

/** For this machine, and its own authority. */
export const certificate = generate([{ name: "commonName", value: "localhost" }], {
  algorithm: "sha256",
  extensions: [
    { name: "basicConstraints", cA: true },
    { name: "subjectAltName", altNames: [{ type: 7, ip: "127.0.0.1" }] },
  ],
});
