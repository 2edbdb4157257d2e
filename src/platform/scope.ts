import type { components } from "../../generated/platform/index.ts";
import { ConfigError } from "../client/errors/config-error.ts";
import { internals } from "../client/internals.ts";
import type { ClientSettings } from "../client/settings.ts";
import { callOperation, type PlatformView } from "./call-operation.ts";

type Schemas = components["schemas"];

/** What an organization, and with it its tokens, is for. */
export type Product = Schemas["AppTypeEnum"];

/** What a token has access to. */
export interface Scope {
  /** The id that most calls take. */
  readonly organizationId: string;
  /** The organization of the token, with its name and product. */
  readonly organization: Schemas["TokenScopeOrganization"];
  /** Owner of the token. */
  readonly user: Schemas["TokenScopeUser"];
}

/** Which tokens are accepted, and whether to ask the API again. */
export interface ScopeOptions {
  /** Refuses tokens that are for another product. */
  readonly product?: Product | undefined;
  /** Asks the API again, after the token of the client has changed. */
  readonly refresh?: boolean | undefined;
}

type TokenScope = Schemas["TokenScope"];

const scopes = new WeakMap<ClientSettings, Promise<TokenScope>>();

/**
 * The organization of the client's token. The API is asked once for each client, and again after a failure.
 *
 * @param client the client, or its view of a version
 *
 * @example
 * const { organizationId } = await scopeOf(spheron, { product: "storage" });
 *
 * @throws ConfigError when the token is not for exactly one organization, or is for another product
 */
export async function scopeOf(
  client: PlatformView,
  { product, refresh = false }: ScopeOptions = {},
): Promise<Scope> {
  const known = refresh ? undefined : scopes.get(client[internals].settings);
  const { organizations, user } = await (known ?? ask(client));
  const organization = onlyOne(organizations);
  const { appType } = organization;
  // Older tokens do not say what they are for.
  if (product !== undefined && appType !== undefined && appType !== product)
    throw refusal(
      `the token is for ${appType}, and this needs one for ${product} (make one in an organization of that product)`,
    );
  return { organizationId: organization.id, organization, user };
}

function ask(client: PlatformView): Promise<TokenScope> {
  const { settings } = client[internals];
  const asked: Promise<TokenScope> = callOperation(client, "GET", "/v1/api-keys/scope", {
    logicalErrors: true,
  });
  scopes.set(settings, asked);
  asked.catch(() => {
    if (scopes.get(settings) === asked) scopes.delete(settings);
  });
  return asked;
}

function onlyOne(organizations: TokenScope["organizations"]): TokenScope["organizations"][number] {
  const [organization, ...others] = organizations;
  if (organization === undefined)
    throw refusal("the token belongs to no organization (make another in the dashboard)");
  if (others.length === 0) return organization;
  throw refusal(
    `the token belongs to ${organizations.length} organizations, and this needs one of a single organization (make one in its dashboard, or pass the id of the one you mean to your calls)`,
  );
}

/** The token is what is set up wrongly. */
function refusal(message: string): ConfigError {
  return new ConfigError(message, { method: "GET", path: "/v1/api-keys/scope" });
}
