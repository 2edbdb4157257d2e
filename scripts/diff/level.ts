/** From what matters most to a client to prose, which no program reads. */
export const levels = ["error", "warning", "info", "annotation"] as const;

export type Level = (typeof levels)[number];
