/** What the owner of a client should do: the hints that several rules share. */
export const nothingToDo = "nothing has to be done";
export const sendAccepted = "send only what is still accepted";
export const handleNew = "handle what may arrive now";
export const sendAlways = "send it with every call";
export const stopSending = "stop sending it";
export const stopReading = "stop reading it";
export const handleNull = "handle null";
export const handleAbsence = "handle responses without it";
export const planToStop = "plan to stop using it";
export const raiseVersion = "raise info.version";
export const sendCredentials = "send the credentials that are asked for now";
export const stopCalling = "stop calling it: it is gone";
export const askOwner = "ask the owner of the API until when it is served";
export const sendDefault = "send the value that is meant, where calls leave it out";

/** What need not be done where a change is harmless. What is gone is stopped in any case. */
const needless = new Set([
  sendAccepted,
  handleNew,
  sendAlways,
  handleNull,
  handleAbsence,
  sendDefault,
]);

export function isNeedless(hint: string): boolean {
  return needless.has(hint);
}

/** What to do about several things at once. */
const pluralHints: ReadonlyMap<string, string> = new Map([
  [sendAlways, "send them with every call"],
  [stopSending, "stop sending them"],
  [stopReading, "stop reading them"],
  [handleAbsence, "handle responses without them"],
  [planToStop, "plan to stop using them"],
  [stopCalling, "stop calling them: they are gone"],
]);

export function pluralHint(hint: string): string {
  return pluralHints.get(hint) ?? hint;
}
