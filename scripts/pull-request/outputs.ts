/**
 * Outputs of a step in the form that GitHub Actions reads from the file `GITHUB_OUTPUT`. The delimiter has to be a
 * random one: values may have several lines, and none of them may end the value.
 *
 * @throws Error when a value holds the delimiter
 */
export function formatOutputs(
  outputs: Readonly<Record<string, string>>,
  delimiter: string,
): string {
  return Object.entries(outputs)
    .map(([name, value]) => {
      if (value.includes(delimiter)) throw new Error(`the output ${name} holds its own delimiter`);
      return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
    })
    .join("");
}
