import { isMap, isScalar, isSeq, parseDocument, type Node } from "yaml";
import type { Offsets } from "./locate.ts";

/** Offsets in YAML; parses it on the first question only. */
export function yamlOffsets(text: string): Offsets {
  let root: Node | null | undefined;
  return (tokens) => {
    root ??= parseDocument(text, { uniqueKeys: false }).contents;
    return offsetBelow(root, tokens);
  };
}

function offsetBelow(root: Node | null, tokens: readonly string[]): number {
  let node: unknown = root;
  let offset = root?.range?.[0] ?? 0;
  for (const token of tokens) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === token);
      if (pair === undefined) return offset;
      offset = (isScalar(pair.key) ? pair.key.range?.[0] : undefined) ?? offset;
      node = pair.value;
      continue;
    }
    if (!isSeq(node) || !/^(0|[1-9]\d*)$/.test(token)) return offset;
    const item = node.items[Number(token)] as Node | undefined;
    if (item === undefined) return offset;
    offset = item.range?.[0] ?? offset;
    node = item;
  }
  return offset;
}
