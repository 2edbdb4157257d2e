import { BlockList, isIP } from "node:net";

/** Addresses of this machine and of networks that the public does not reach, clouds' metadata among them. */
const privateNetworks = new BlockList();
for (const [network, prefix] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.168.0.0", 16],
] as const)
  privateNetworks.addSubnet(network, prefix, "ipv4");
for (const [network, prefix] of [
  ["::", 127],
  ["fc00::", 7],
  ["fe80::", 10],
] as const)
  privateNetworks.addSubnet(network, prefix, "ipv6");

/** Whether the text is meant as a URL of a web server; it need not be a valid one. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\//i.test(text);
}

/** As long as any that is in use; a page may hold one of many megabytes. */
const longest = 4096;

/**
 * Why an address is not followed that a page, a redirect or a lock names; `undefined` when it is.
 *
 * @param from the address that names it, or the name of a file
 */
export function whyNotFollowed(address: string, from: string): string | undefined {
  if (address.length > longest) return `is longer than ${longest} characters`;
  if (!URL.canParse(address)) return "is not a URL";
  const { protocol, username, password, hostname } = new URL(address);
  if (username !== "" || password !== "") return "holds a user name or password";
  if (protocol !== "https:" && protocol !== "http:") return "begins neither with https: nor http:";
  if (!isWebAddress(from)) return undefined;
  const source = new URL(from);
  if (protocol === "http:" && source.protocol === "https:")
    return "is less safe than the address that leads to it";
  return isPrivate(hostname) && !isPrivate(source.hostname)
    ? "leads from the public into a private network"
    : undefined;
}

/** An address as messages show it. */
export function shorten(address: string): string {
  return address.length <= 200 ? address : `${address.slice(0, 200)}…`;
}

/** By what is written. Other names are not resolved here: what they resolve to may be different a moment later. */
function isPrivate(hostname: string): boolean {
  const host = hostname.replace(/^\[|\]$/g, "").replace(/\.$/, "");
  const family = isIP(host);
  if (family === 0) return host === "localhost" || host.endsWith(".localhost");
  return privateNetworks.check(host, family === 6 ? "ipv6" : "ipv4");
}
