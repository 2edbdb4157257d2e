import { lookup } from "node:dns/promises";
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
  ["::", 96],
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

/** The addresses that a host name stands for; none when nobody knows it. */
export type Resolve = (hostname: string) => Promise<readonly string[]>;

export const resolveByDns: Resolve = async (hostname) => {
  const found = await lookup(hostname, { all: true }).catch(() => []);
  return found.map(({ address }) => address);
};

/**
 * Why an address is not followed that a page, a redirect or a lock names; `undefined` when it is.
 *
 * @param from the address that names it, or the name of a file
 */
export async function whyNotFollowed(
  address: string,
  from: string,
  resolve: Resolve,
): Promise<string | undefined> {
  if (address.length > longest) return `is longer than ${longest} characters`;
  if (!URL.canParse(address)) return "is not a URL";
  const { protocol, username, password, hostname } = new URL(address);
  if (username !== "" || password !== "") return "holds a user name or password";
  if (protocol !== "https:" && protocol !== "http:") return "begins neither with https: nor http:";
  if (!isWebAddress(from)) return undefined;
  const source = new URL(from);
  if (protocol === "http:" && source.protocol === "https:")
    return "is less safe than the address that leads to it";
  const [leads, begins] = await Promise.all([
    isPrivate(hostname, resolve),
    isPrivate(source.hostname, resolve),
  ]);
  return leads && !begins ? "leads from the public into a private network" : undefined;
}

/** An address as messages show it. */
export function shorten(address: string): string {
  return address.length <= 200 ? address : `${address.slice(0, 200)}…`;
}

/** By what is written, and by what a name stands for now: no guard against names whose address changes at once. */
async function isPrivate(hostname: string, resolve: Resolve): Promise<boolean> {
  const host = hostname.replace(/^\[|\]$/g, "").replace(/\.$/, "");
  if (host === "localhost" || host.endsWith(".localhost")) return true;
  const addresses = isIP(host) === 0 ? await resolve(host) : [host];
  return addresses.some((address) =>
    privateNetworks.check(address, isIP(address) === 6 ? "ipv6" : "ipv4"),
  );
}
