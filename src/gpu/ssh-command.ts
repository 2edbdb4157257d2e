import type { Machine } from "./machine.ts";

/** Where SSH connections to a machine go. */
export interface SshTarget {
  /** IP address of the machine. */
  readonly host: string;
  /** TCP port, 22 unless the API says another. */
  readonly port: number;
  /** Who logs in, `ubuntu` unless the API says another. */
  readonly user: string;
}

/**
 * Where SSH connections go: as user `ubuntu` and to port 22, where the API says neither. Root is refused by the machines
 * that were tried.
 */
export function sshTarget(
  machine: Pick<Machine, "user" | "sshPort"> & { readonly ipAddress: string },
): SshTarget {
  return { host: machine.ipAddress, port: machine.sshPort ?? 22, user: machine.user ?? "ubuntu" };
}

/** The command that logs in: `ssh ubuntu@203.0.113.7`. */
export function sshCommand(machine: Parameters<typeof sshTarget>[0]): string {
  const { host, port, user } = sshTarget(machine);
  return ["ssh", ...(port === 22 ? [] : ["-p", port]), `${user}@${host}`].join(" ");
}
