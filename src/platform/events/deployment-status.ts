/** What a status means to those who wait: `stopped` goes no further by itself. */
export type Progress = "running" | "succeeded" | "stopped";

/** All that the API's document lists. */
export const deploymentStatuses: Readonly<Record<string, Progress>> = {
  PreQueue: "running",
  Queued: "running",
  Pending: "running",
  Killing: "running",
  Deployed: "succeeded",
  Failed: "stopped",
  Canceled: "stopped",
  TimedOut: "stopped",
  AuthorizationNeeded: "stopped",
};

/** A status that nobody knows may be one on the way. */
export function progressOf(status: string): Progress {
  const known = Object.hasOwn(deploymentStatuses, status) ? deploymentStatuses[status] : undefined;
  return known ?? "running";
}
