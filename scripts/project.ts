import { join } from "node:path";

/** Where everything lives in a checkout. All paths are absolute. */
export interface Project {
  readonly root: string;
  /** The lock: where the published document came from. */
  readonly sourceLock: string;
  /** The document as retrieved. */
  readonly published: string;
  readonly overlay: string;
  /** The upgraded and corrected document that everything downstream reads. */
  readonly document: string;
  readonly evidence: string;
  readonly history: string;
  readonly generated: string;
}

export function projectAt(root: string): Project {
  const spec = join(root, "spec");
  return {
    root,
    sourceLock: join(spec, "source.json"),
    published: join(spec, "published.yaml"),
    overlay: join(spec, "overlay.yaml"),
    document: join(spec, "openapi.yaml"),
    evidence: join(spec, "evidence"),
    history: join(spec, "history"),
    generated: join(root, "generated"),
  };
}
