import { arrayMember, stringMember } from "../../document/json.ts";
import { parseObject, type Candidate, type PageKind } from "../candidate.ts";
import { linkedBy } from "./service-links.ts";

const relations = ["service-desc", "service-doc", "api-catalog"];

/** `/.well-known/api-catalog` (RFC 9727): a linkset in JSON (RFC 9264), which may name further catalogs. */
export const apiCatalog: PageKind = (text) => {
  const contexts = arrayMember(parseObject(text), "linkset");
  const links = contexts.flatMap((context) =>
    relations.flatMap((rel) =>
      arrayMember(context, rel).flatMap((link) => {
        const href = stringMember(link, "href");
        const title = stringMember(link, "title") ?? stringMember(context, "anchor");
        return href === undefined ? [] : [{ rel, href, ...(title === undefined ? {} : { title }) }];
      }),
    ),
  );
  const items = contexts.flatMap((context) =>
    arrayMember(context, "item").flatMap((link): Candidate[] => {
      const href = stringMember(link, "href");
      return href === undefined ? [] : [{ kind: "page", page: "api-catalog", url: href }];
    }),
  );
  return [...linkedBy(links), ...items];
};
