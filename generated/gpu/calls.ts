// Generated from Spheron GPU API 2026-09.1-reconstructed (SHA-256 74dd880dcda20f8bd4a1d039a52981ee7d20d59deb4eed3e2e99c69aa5ebe3a6) by npm run generate; not for editing.

import type { paths } from "./schema.js";

/** The operations of each path, by method. */
export interface Calls {
  /** GET: Get the balance */
  "/api/balance": {
    /**
     * Get the balance
     *
     * The credit of every team of the user. The way to learn the id of the current team.
     * @throws 401: The key is missing, wrong or expired
     * @throws 403: The user agent was refused, although the key may be right; or the key was
     * @throws 429: Too many requests in 15 minutes. Nothing was done
     */
    GET: paths["/api/balance"]["get"];
  };
  /**
   * GET: List deployments
   * POST: Order a machine
   */
  "/api/deployments": {
    /**
     * List deployments
     *
     * Deployments of the current team, also those that have ended unless status leaves them out.
     * @throws 401: The key is missing, wrong or expired
     * @throws 403: The user agent was refused, although the key may be right; or the key was
     * @throws 429: Too many requests in 15 minutes. Nothing was done
     */
    GET: paths["/api/deployments"]["get"];
    /**
     * Order a machine
     *
     * Takes 20 to 40 seconds, since the machine is allocated within the call: allow 90 seconds or more. It is not idempotent: an order that is repeated makes another machine, and there is no idempotency key. After an uncertain order, search GET /api/deployments for the name. At most 10 orders in 15 minutes.
     * @throws 400: Nothing was created: teamId or another field is missing, gpuType is not that of the offer, the name is taken in the team or too long, or the provider has no stock, although the offer said available. Text of the provider may be inside
     * @throws 401: The key is missing, wrong or expired
     * @throws 403: The user agent was refused, although the key may be right; or the key was
     * @throws 429: Too many requests in 15 minutes. Nothing was done
     * @throws 500: gpuCount is missing, or volumeIds has an id instead of a volumeId; nothing is known to have been created
     */
    POST: paths["/api/deployments"]["post"];
  };
  /**
   * GET: Get a deployment
   * DELETE: Terminate a deployment
   * PATCH: Rename a deployment
   */
  "/api/deployments/{id}": {
    /**
     * Get a deployment
     *
     * Its state and address. Poll every 15 to 30 seconds, and never faster than every 10. A deployment that has ended stays readable.
     * @throws 401: The key is missing, wrong or expired
     * @throws 403: The user agent was refused, although the key may be right; or the key was
     * @throws 404: There is nothing with this id
     * @throws 429: Too many requests in 15 minutes. Nothing was done
     */
    GET: paths["/api/deployments/{id}"]["get"];
    /**
     * Terminate a deployment
     *
     * The machine and its disk are lost. Before the minimum runtime it is refused, and the machine runs on and is billed: wait for timeRemaining and try again. It can be repeated safely.
     * @throws 400: Too early, or it has ended already. Nothing was done
     * @throws 401: The key is missing, wrong or expired
     * @throws 403: The user agent was refused, although the key may be right; or the key was
     * @throws 404: There is nothing with this id
     * @throws 429: Too many requests in 15 minutes. Nothing was done
     */
    DELETE: paths["/api/deployments/{id}"]["delete"];
    /**
     * Rename a deployment
     *
     * Nothing but the name can be changed.
     * @throws 401: The key is missing, wrong or expired
     * @throws 403: The user agent was refused, although the key may be right; or the key was
     * @throws 404: There is nothing with this id
     * @throws 429: Too many requests in 15 minutes. Nothing was done
     */
    PATCH: paths["/api/deployments/{id}"]["patch"];
  };
  /** GET: Check whether a deployment may be terminated */
  "/api/deployments/{id}/can-terminate": {
    /**
     * Check whether a deployment may be terminated
     *
     * Times are minutes.
     * @throws 401: The key is missing, wrong or expired
     * @throws 403: The user agent was refused, although the key may be right; or the key was
     * @throws 404: There is nothing with this id
     * @throws 429: Too many requests in 15 minutes. Nothing was done
     */
    GET: paths["/api/deployments/{id}/can-terminate"]["get"];
  };
  /** GET: List GPU offers */
  "/api/gpu-offers": {
    /**
     * List GPU offers
     *
     * One page of what can be ordered, grouped by GPU model. Pages count groups. There is no filter by provider, region or price. Without a key the prices are those of the list, with one they may be the discounted ones of the team.
     * @throws 401: The key is missing, wrong or expired
     * @throws 403: The user agent was refused, although the key may be right; or the key was
     * @throws 429: Too many requests in 15 minutes. Nothing was done
     */
    GET: paths["/api/gpu-offers"]["get"];
  };
  /** GET: List Kubernetes versions */
  "/api/kubernetes/versions": {
    /**
     * List Kubernetes versions
     *
     * The versions that a cluster order can ask for.
     * @throws 401: The key is missing, wrong or expired
     * @throws 403: The user agent was refused, although the key may be right; or the key was
     * @throws 429: Too many requests in 15 minutes. Nothing was done
     */
    GET: paths["/api/kubernetes/versions"]["get"];
  };
  /** GET: Get the health of a Kubernetes cluster */
  "/api/kubernetes/{clusterId}/health": {
    /**
     * Get the health of a Kubernetes cluster
     * @throws 401: The key is missing, wrong or expired
     * @throws 403: The user agent was refused, although the key may be right; or the key was
     * @throws 404: There is nothing with this id
     * @throws 429: Too many requests in 15 minutes. Nothing was done
     */
    GET: paths["/api/kubernetes/{clusterId}/health"]["get"];
  };
  /** GET: List the providers */
  "/api/providers": {
    /**
     * List the providers
     *
     * The names of the providers behind the offers. They change: take them from here, or from the offers.
     * @throws 401: The key is missing, wrong or expired
     * @throws 403: The user agent was refused, although the key may be right; or the key was
     * @throws 429: Too many requests in 15 minutes. Nothing was done
     */
    GET: paths["/api/providers"]["get"];
  };
  /**
   * GET: List SSH keys
   * POST: Store an SSH key
   */
  "/api/ssh-keys": {
    /**
     * List SSH keys
     *
     * The stored public keys of the current team.
     * @throws 401: The key is missing, wrong or expired
     * @throws 403: The user agent was refused, although the key may be right; or the key was
     * @throws 429: Too many requests in 15 minutes. Nothing was done
     */
    GET: paths["/api/ssh-keys"]["get"];
    /**
     * Store an SSH key
     * @throws 401: The key is missing, wrong or expired
     * @throws 403: The user agent was refused, although the key may be right; or the key was
     * @throws 429: Too many requests in 15 minutes. Nothing was done
     */
    POST: paths["/api/ssh-keys"]["post"];
  };
  /**
   * GET: Get an SSH key
   * DELETE: Delete an SSH key
   */
  "/api/ssh-keys/{id}": {
    /**
     * Get an SSH key
     * @throws 401: The key is missing, wrong or expired
     * @throws 403: The user agent was refused, although the key may be right; or the key was
     * @throws 404: There is nothing with this id
     * @throws 429: Too many requests in 15 minutes. Nothing was done
     */
    GET: paths["/api/ssh-keys/{id}"]["get"];
    /**
     * Delete an SSH key
     * @throws 401: The key is missing, wrong or expired
     * @throws 403: The user agent was refused, although the key may be right; or the key was
     * @throws 404: There is nothing with this id
     * @throws 429: Too many requests in 15 minutes. Nothing was done
     */
    DELETE: paths["/api/ssh-keys/{id}"]["delete"];
  };
  /** GET: List teams */
  "/api/teams": {
    /**
     * List teams
     * @throws 401: The key is missing, wrong or expired
     * @throws 403: The user agent was refused, although the key may be right; or the key was
     * @throws 429: Too many requests in 15 minutes. Nothing was done
     */
    GET: paths["/api/teams"]["get"];
  };
  /**
   * GET: List volumes
   * POST: Order a volume
   */
  "/api/volumes": {
    /**
     * List volumes
     *
     * One page of the volumes of the team.
     * @throws 401: The key is missing, wrong or expired
     * @throws 403: The user agent was refused, although the key may be right; or the key was
     * @throws 429: Too many requests in 15 minutes. Nothing was done
     */
    GET: paths["/api/volumes"]["get"];
    /**
     * Order a volume
     * @throws 400: The name is in use in the account
     * @throws 401: The key is missing, wrong or expired
     * @throws 403: The user agent was refused, although the key may be right; or the key was
     * @throws 429: Too many requests in 15 minutes. Nothing was done
     */
    POST: paths["/api/volumes"]["post"];
  };
  /** GET: Get the price of volumes */
  "/api/volumes/pricing": {
    /**
     * Get the price of volumes
     * @throws 401: The key is missing, wrong or expired
     * @throws 403: The user agent was refused, although the key may be right; or the key was
     * @throws 429: Too many requests in 15 minutes. Nothing was done
     */
    GET: paths["/api/volumes/pricing"]["get"];
  };
  /** GET: List regions of volumes */
  "/api/volumes/regions": {
    /**
     * List regions of volumes
     * @throws 401: The key is missing, wrong or expired
     * @throws 403: The user agent was refused, although the key may be right; or the key was
     * @throws 429: Too many requests in 15 minutes. Nothing was done
     */
    GET: paths["/api/volumes/regions"]["get"];
  };
  /**
   * GET: Get a volume
   * DELETE: Delete a volume
   * PATCH: Rename or enlarge a volume
   */
  "/api/volumes/{volumeId}": {
    /**
     * Get a volume
     * @throws 401: The key is missing, wrong or expired
     * @throws 403: The user agent was refused, although the key may be right; or the key was
     * @throws 404: There is nothing with this id
     * @throws 429: Too many requests in 15 minutes. Nothing was done
     */
    GET: paths["/api/volumes/{volumeId}"]["get"];
    /**
     * Delete a volume
     *
     * The volume has to be detached.
     * @throws 400: The volume is still attached, as one document suggests
     * @throws 401: The key is missing, wrong or expired
     * @throws 403: The user agent was refused, although the key may be right; or the key was
     * @throws 404: The volume does not exist, or its id was passed instead of its volumeId
     * @throws 429: Too many requests in 15 minutes. Nothing was done
     */
    DELETE: paths["/api/volumes/{volumeId}"]["delete"];
    /**
     * Rename or enlarge a volume
     * @throws 401: The key is missing, wrong or expired
     * @throws 403: The user agent was refused, although the key may be right; or the key was
     * @throws 404: There is nothing with this id
     * @throws 429: Too many requests in 15 minutes. Nothing was done
     */
    PATCH: paths["/api/volumes/{volumeId}"]["patch"];
  };
  /** POST: Attach a volume */
  "/api/volumes/{volumeId}/attach": {
    /**
     * Attach a volume
     *
     * On spheron-es this restarts a running machine, and is needed also when the order named the volume.
     * @throws 401: The key is missing, wrong or expired
     * @throws 403: The user agent was refused, although the key may be right; or the key was
     * @throws 404: There is nothing with this id
     * @throws 429: Too many requests in 15 minutes. Nothing was done
     */
    POST: paths["/api/volumes/{volumeId}/attach"]["post"];
  };
  /** POST: Detach a volume */
  "/api/volumes/{volumeId}/detach": {
    /**
     * Detach a volume
     * @throws 401: The key is missing, wrong or expired
     * @throws 403: The user agent was refused, although the key may be right; or the key was
     * @throws 404: There is nothing with this id
     * @throws 429: Too many requests in 15 minutes. Nothing was done
     */
    POST: paths["/api/volumes/{volumeId}/detach"]["post"];
  };
}

/** The operations of each version, by path without its prefix. */
export interface VersionCalls {
}
