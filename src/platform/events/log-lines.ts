export interface LogLines {
  /** Lines of an event. */
  readonly add: (lines: readonly string[]) => void;
  /** All lines from the first on. */
  readonly addAll: (lines: readonly string[]) => void;
  /** From here on, events may repeat earlier lines. */
  readonly beginAnew: () => void;
}

/**
 * Hands out each line once, whichever way it comes first. Lines have no ids, and builds print the same text more than
 * once; so a text is new when its source has sent it more often than it was handed out.
 */
export function createLogLines(handOut: (line: string) => void): LogLines {
  const handedOut = new Map<string, number>();
  let byEvents = new Map<string, number>();
  const take = (lines: readonly string[], brought: Map<string, number>) => {
    for (const line of lines) {
      // One source may keep the line's end and the other not.
      const text = line.trimEnd();
      if (count(brought, text) <= (handedOut.get(text) ?? 0)) continue;
      count(handedOut, text);
      handOut(text);
    }
  };
  return {
    add(lines) {
      take(lines, byEvents);
    },
    addAll(lines) {
      take(lines, new Map());
    },
    beginAnew() {
      byEvents = new Map();
    },
  };
}

function count(counts: Map<string, number>, text: string): number {
  const next = (counts.get(text) ?? 0) + 1;
  counts.set(text, next);
  return next;
}
