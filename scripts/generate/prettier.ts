import { format } from "prettier";

/** Explicit, so that no configuration file of the reader's machine takes part. */
export const formatOptions = { parser: "typescript", printWidth: 100 } as const;

export function formatTypeScript(text: string): Promise<string> {
  return format(text, formatOptions);
}
