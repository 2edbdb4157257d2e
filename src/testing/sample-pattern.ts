/** Tried in this order for each character of a pattern, so that samples look like words and numbers. */
const characters = Array.from(
  "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ" +
    "-_./:@ !\"#$%&'()*+,;<=>?[\\]^`{|}~\t\n\ré漢",
);

/**
 * A text that a regular expression matches. Parts that may repeat do so `repeat` times, as far as the pattern allows.
 * Look-arounds are passed over, so the caller has to test the text. `undefined` when the pattern has a back reference, or
 * asks for a character that is never tried.
 */
export function samplePattern(pattern: string, repeat: number): string | undefined {
  let index = 0;
  const peek = (text: string) => pattern.startsWith(text, index);
  const take = (expression: RegExp): string | undefined => {
    expression.lastIndex = index;
    const [found] = expression.exec(pattern) ?? [];
    index += found?.length ?? 0;
    return found;
  };

  /** The first alternative that has a sample. */
  const readAlternatives = (): string | undefined => {
    let sample = readSequence();
    while (peek("|")) {
      index += 1;
      const other = readSequence();
      sample ??= other;
    }
    return sample;
  };
  const readSequence = (): string | undefined => {
    let sample: string | undefined = "";
    while (index < pattern.length && !peek("|") && !peek(")")) {
      const atom = readAtom();
      const count = readCount();
      const part = count === 0 ? "" : atom?.repeat(count);
      sample = sample === undefined || part === undefined ? undefined : sample + part;
    }
    return sample;
  };
  const readAtom = (): string | undefined => {
    if (take(/\^|\$|\\[bB]/y) !== undefined) return "";
    const group = take(/\(\?<?[=!]|\(\?:|\(\?<\w+>|\(/y);
    if (group !== undefined) {
      const inner = readAlternatives();
      index += 1;
      return /[=!]$/.test(group) ? "" : inner;
    }
    const one = take(
      /\[(?:\\.|[^\]\\])*\]|\\u\{[^}]*\}|\\u[\dA-Fa-f]{4}|\\x[\dA-Fa-f]{2}|\\[pP]\{[^}]*\}|\\c[A-Za-z]|\\.|./suy,
    );
    if (one === undefined || /^\\[1-9k]/.test(one)) return undefined;
    const matcher = createMatcher(one);
    return characters.find((character) => matcher?.test(character)) ?? readLiteral(one);
  };
  const readCount = (): number => {
    const quantifier = take(/(?:[*+?]|\{\d+(?:,\d*)?\})\??/y);
    if (quantifier === undefined) return 1;
    const [least, most] = parseQuantifier(quantifier);
    return Math.min(most, Math.max(least, repeat));
  };

  return readAlternatives();
}

/** Documents in use have classes such as `[\\w-.]`, which are not valid with unicode semantics. */
function createMatcher(part: string): RegExp | undefined {
  for (const flags of ["u", ""]) {
    try {
      return new RegExp(`^(?:${part})$`, flags);
    } catch {
      // The next flags may do.
    }
  }
  return undefined;
}

const bounds: Readonly<Record<string, readonly [least: number, most: number]>> = {
  "*": [0, Infinity],
  "+": [1, Infinity],
  "?": [0, 1],
};

function parseQuantifier(quantifier: string): readonly [least: number, most: number] {
  const [, least = "0", comma, most = ""] = /^\{(\d+)(,?)(\d*)\}/.exec(quantifier) ?? [];
  const fixed = bounds[quantifier.charAt(0)];
  if (fixed !== undefined) return fixed;
  return [Number(least), comma === "" ? Number(least) : Number(most || Infinity)];
}

/** A character that stands for itself, such as one of a language that is not tried. */
function readLiteral(text: string): string | undefined {
  return text.startsWith("\\") || text.startsWith("[") ? undefined : text;
}
