import createQueryClient from "openapi-react-query";
import { createClient } from "spheron-client";
import { createRaw } from "spheron-client/raw";

const spheron = createClient({
  baseUrl: new URL("/api", location.href).href,
  token: "server.js-puts-the-real-one-in-its-place",
});

export const api = createQueryClient(createRaw(spheron));
