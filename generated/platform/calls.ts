// Generated from Spheron API 2024-03.1-reconstructed (SHA-256 b6d244dcc44be2cd79a56460bb3bac92bf8a4f7125109f19c3576a145880fbef) by npm run generate; not for editing.

import type { paths } from "./schema.js";

/** The operations of each path, by method. */
export interface Calls {
  /** GET: Start the command line login */
  "/auth/{provider}/cli/login": {
    /**
     * Start the command line login
     *
     * Meant for a browser: the git host redirects to http://127.0.0.1:{port}, with a one-time code as the first query value.
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    GET: paths["/auth/{provider}/cli/login"]["get"];
  };
  /** GET: Trade the code of a command line login for a token */
  "/auth/{provider}/cli/verify-token/{code}": {
    /**
     * Trade the code of a command line login for a token
     *
     * A refused login responds with a code word in message: security_check, banned, user_not_found, ask_admin_to_provide_access_to_dev_env or waiting_for_access_to_dev_env.
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    GET: paths["/auth/{provider}/cli/verify-token/{code}"]["get"];
  };
  /** GET: Open the API documentation */
  "/docs/rest-api": {
    /**
     * Open the API documentation
     *
     * A Swagger UI page. Where its document lies is not known.
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    GET: paths["/docs/rest-api"]["get"];
  };
  /** GET: Check that the API is up */
  "/status": {
    /**
     * Check that the API is up
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    GET: paths["/status"]["get"];
  };
  /** GET: Read what the token may act on */
  "/v1/api-keys/scope": {
    /**
     * Read what the token may act on
     *
     * A token belongs to one organization, so organizations has one entry. The usual way to check a token and to learn the organization id that other calls need.
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    GET: paths["/v1/api-keys/scope"]["get"];
  };
  /** GET: Read a bucket */
  "/v1/bucket/{bucketId}": {
    /**
     * Read a bucket
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    GET: paths["/v1/bucket/{bucketId}"]["get"];
  };
  /**
   * GET: List the domains of a bucket
   * POST: Add a domain to a bucket
   */
  "/v1/bucket/{bucketId}/domains": {
    /**
     * List the domains of a bucket
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    GET: paths["/v1/bucket/{bucketId}/domains"]["get"];
    /**
     * Add a domain to a bucket
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    POST: paths["/v1/bucket/{bucketId}/domains"]["post"];
  };
  /**
   * GET: Read a domain of a bucket
   * DELETE: Remove a domain from a bucket
   * PATCH: Change a domain of a bucket
   */
  "/v1/bucket/{bucketId}/domains/{domainIdentifier}": {
    /**
     * Read a domain of a bucket
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    GET: paths["/v1/bucket/{bucketId}/domains/{domainIdentifier}"]["get"];
    /**
     * Remove a domain from a bucket
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    DELETE: paths["/v1/bucket/{bucketId}/domains/{domainIdentifier}"]["delete"];
    /**
     * Change a domain of a bucket
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    PATCH: paths["/v1/bucket/{bucketId}/domains/{domainIdentifier}"]["patch"];
  };
  /** PATCH: Check the DNS records of a bucket domain */
  "/v1/bucket/{bucketId}/domains/{domainIdentifier}/verify": {
    /**
     * Check the DNS records of a bucket domain
     *
     * success only says that the check ran.
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    PATCH: paths["/v1/bucket/{bucketId}/domains/{domainIdentifier}/verify"]["patch"];
  };
  /**
   * GET: List the IPNS records of a bucket
   * POST: Publish an upload under a new IPNS name
   */
  "/v1/bucket/{bucketId}/ipns-records": {
    /**
     * List the IPNS records of a bucket
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    GET: paths["/v1/bucket/{bucketId}/ipns-records"]["get"];
    /**
     * Publish an upload under a new IPNS name
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    POST: paths["/v1/bucket/{bucketId}/ipns-records"]["post"];
  };
  /**
   * GET: Read an IPNS record of a bucket
   * DELETE: Delete an IPNS record of a bucket
   * PATCH: Point an IPNS record at another upload
   */
  "/v1/bucket/{bucketId}/ipns-records/{ipnsRecordId}": {
    /**
     * Read an IPNS record of a bucket
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    GET: paths["/v1/bucket/{bucketId}/ipns-records/{ipnsRecordId}"]["get"];
    /**
     * Delete an IPNS record of a bucket
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    DELETE: paths["/v1/bucket/{bucketId}/ipns-records/{ipnsRecordId}"]["delete"];
    /**
     * Point an IPNS record at another upload
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    PATCH: paths["/v1/bucket/{bucketId}/ipns-records/{ipnsRecordId}"]["patch"];
  };
  /** PATCH: Archive or restore a bucket */
  "/v1/bucket/{bucketId}/state": {
    /**
     * Archive or restore a bucket
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    PATCH: paths["/v1/bucket/{bucketId}/state"]["patch"];
  };
  /** GET: List the uploads of a bucket */
  "/v1/bucket/{bucketId}/uploads": {
    /**
     * List the uploads of a bucket
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    GET: paths["/v1/bucket/{bucketId}/uploads"]["get"];
  };
  /** GET: Count the uploads of a bucket */
  "/v1/bucket/{bucketId}/uploads/count": {
    /**
     * Count the uploads of a bucket
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    GET: paths["/v1/bucket/{bucketId}/uploads/count"]["get"];
  };
  /**
   * POST: Create an instance in a cluster
   * @deprecated
   */
  "/v1/cluster-instance/create": {
    /**
     * Create an instance in a cluster
     *
     * Replaced by POST /v1/compute-instance/create. Follow the deployment on GET /v1/subscribe with uniqueTopicId as sessionId.
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     * @deprecated Use POST /v1/compute-instance/create
     */
    POST: paths["/v1/cluster-instance/create"]["post"];
  };
  /**
   * GET: Read an order of a cluster instance
   * @deprecated
   */
  "/v1/cluster-instance/order/{orderId}": {
    /**
     * Read an order of a cluster instance
     *
     * Replaced by GET /v1/compute-instance/deployment/{deploymentId}. An order is one version of an instance.
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     * @deprecated Use GET /v1/compute-instance/deployment/{deploymentId}
     */
    GET: paths["/v1/cluster-instance/order/{orderId}"]["get"];
  };
  /**
   * GET: Read the logs of an order
   * @deprecated
   */
  "/v1/cluster-instance/order/{orderId}/logs": {
    /**
     * Read the logs of an order
     *
     * Replaced by GET /v1/compute-instance/deployment/{deploymentId}/logs. Paged by line numbers, from and to.
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     * @deprecated Use GET /v1/compute-instance/deployment/{deploymentId}/logs
     */
    GET: paths["/v1/cluster-instance/order/{orderId}/logs"]["get"];
  };
  /**
   * POST: Create a cluster instance from a template
   * @deprecated
   */
  "/v1/cluster-instance/template": {
    /**
     * Create a cluster instance from a template
     *
     * Replaced by POST /v1/compute-instance/template.
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     * @deprecated Use POST /v1/compute-instance/template
     */
    POST: paths["/v1/cluster-instance/template"]["post"];
  };
  /**
   * GET: Read a cluster instance
   * DELETE: Delete a cluster instance
   * @deprecated
   */
  "/v1/cluster-instance/{instanceId}": {
    /**
     * Read a cluster instance
     *
     * Replaced by GET /v1/compute-instance/{instanceId}.
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     * @deprecated Use GET /v1/compute-instance/{instanceId}
     */
    GET: paths["/v1/cluster-instance/{instanceId}"]["get"];
    /**
     * Delete a cluster instance
     *
     * Replaced by DELETE /v1/compute-instance/{instanceId}.
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     * @deprecated Use DELETE /v1/compute-instance/{instanceId}
     */
    DELETE: paths["/v1/cluster-instance/{instanceId}"]["delete"];
  };
  /**
   * POST: Close a cluster instance
   * @deprecated
   */
  "/v1/cluster-instance/{instanceId}/close": {
    /**
     * Close a cluster instance
     *
     * Replaced by POST /v1/compute-instance/{instanceId}/close. Closing twice fails with "Instance already closed".
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     * @deprecated Use POST /v1/compute-instance/{instanceId}/close
     */
    POST: paths["/v1/cluster-instance/{instanceId}/close"]["post"];
  };
  /**
   * GET: List the domains of a cluster instance
   * POST: Add a domain to a cluster instance
   * @deprecated
   */
  "/v1/cluster-instance/{instanceId}/domains": {
    /**
     * List the domains of a cluster instance
     *
     * Replaced by GET /v1/compute-instance/{instanceId}/domains.
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     * @deprecated Use GET /v1/compute-instance/{instanceId}/domains
     */
    GET: paths["/v1/cluster-instance/{instanceId}/domains"]["get"];
    /**
     * Add a domain to a cluster instance
     *
     * Replaced by POST /v1/compute-instance/{instanceId}/domains.
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     * @deprecated Use POST /v1/compute-instance/{instanceId}/domains
     */
    POST: paths["/v1/cluster-instance/{instanceId}/domains"]["post"];
  };
  /**
   * DELETE: Remove a domain from a cluster instance
   * PATCH: Change a domain of a cluster instance
   * @deprecated
   */
  "/v1/cluster-instance/{instanceId}/domains/{domainId}": {
    /**
     * Remove a domain from a cluster instance
     *
     * Replaced by DELETE /v1/compute-instance/{instanceId}/domains/{domainId}.
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     * @deprecated Use DELETE /v1/compute-instance/{instanceId}/domains/{domainId}
     */
    DELETE: paths["/v1/cluster-instance/{instanceId}/domains/{domainId}"]["delete"];
    /**
     * Change a domain of a cluster instance
     *
     * Replaced by PATCH /v1/compute-instance/{instanceId}/domains/{domainId}.
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     * @deprecated Use PATCH /v1/compute-instance/{instanceId}/domains/{domainId}
     */
    PATCH: paths["/v1/cluster-instance/{instanceId}/domains/{domainId}"]["patch"];
  };
  /**
   * PATCH: Check the DNS records of a cluster instance domain
   * @deprecated
   */
  "/v1/cluster-instance/{instanceId}/domains/{domainId}/verify": {
    /**
     * Check the DNS records of a cluster instance domain
     *
     * Replaced by PATCH /v1/compute-instance/{instanceId}/domains/{domainId}/verify.
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     * @deprecated Use PATCH /v1/compute-instance/{instanceId}/domains/{domainId}/verify
     */
    PATCH: paths["/v1/cluster-instance/{instanceId}/domains/{domainId}/verify"]["patch"];
  };
  /**
   * POST: Run a shell command in a cluster instance
   * @deprecated
   */
  "/v1/cluster-instance/{instanceId}/exec-command": {
    /**
     * Run a shell command in a cluster instance
     *
     * Replaced by POST /v1/compute-instance/{instanceId}/exec-command.
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     * @deprecated Use POST /v1/compute-instance/{instanceId}/exec-command
     */
    POST: paths["/v1/cluster-instance/{instanceId}/exec-command"]["post"];
  };
  /**
   * POST: Start a health check of a cluster instance
   * @deprecated
   */
  "/v1/cluster-instance/{instanceId}/trigger/container-health-check": {
    /**
     * Start a health check of a cluster instance
     *
     * Replaced by POST /v1/compute-instance/{instanceId}/trigger/container-health-check. The result arrives on GET /v1/subscribe with topicId as sessionId.
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     * @deprecated Use POST /v1/compute-instance/{instanceId}/trigger/container-health-check
     */
    POST: paths["/v1/cluster-instance/{instanceId}/trigger/container-health-check"]["post"];
  };
  /**
   * POST: Start fetching the logs of a cluster instance
   * @deprecated
   */
  "/v1/cluster-instance/{instanceId}/trigger/fetch-logs": {
    /**
     * Start fetching the logs of a cluster instance
     *
     * Replaced by POST /v1/compute-instance/{instanceId}/trigger/fetch-logs. The lines arrive on GET /v1/subscribe with topicId as sessionId.
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     * @deprecated Use POST /v1/compute-instance/{instanceId}/trigger/fetch-logs
     */
    POST: paths["/v1/cluster-instance/{instanceId}/trigger/fetch-logs"]["post"];
  };
  /**
   * PATCH: Deploy a new version of a cluster instance
   * @deprecated
   */
  "/v1/cluster-instance/{instanceId}/update": {
    /**
     * Deploy a new version of a cluster instance
     *
     * Replaced by PATCH /v1/compute-instance/{instanceId}/update. May respond with success false and a 2xx status.
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     * @deprecated Use PATCH /v1/compute-instance/{instanceId}/update
     */
    PATCH: paths["/v1/cluster-instance/{instanceId}/update"]["patch"];
  };
  /**
   * PATCH: Change the health check of a cluster instance
   * @deprecated
   */
  "/v1/cluster-instance/{instanceId}/update/health-check": {
    /**
     * Change the health check of a cluster instance
     *
     * Replaced by PATCH /v1/compute-instance/{instanceId}/update/health-check.
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     * @deprecated Use PATCH /v1/compute-instance/{instanceId}/update/health-check
     */
    PATCH: paths["/v1/cluster-instance/{instanceId}/update/health-check"]["patch"];
  };
  /**
   * GET: List the instance templates
   * @deprecated
   */
  "/v1/cluster-templates": {
    /**
     * List the instance templates
     *
     * Replaced by GET /v1/marketplace-app.
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     * @deprecated Use GET /v1/marketplace-app
     */
    GET: paths["/v1/cluster-templates"]["get"];
  };
  /**
   * GET: List the categories of instance templates
   * @deprecated
   */
  "/v1/cluster-templates/categories": {
    /**
     * List the categories of instance templates
     *
     * Replaced by GET /v1/marketplace-app/categories.
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     * @deprecated Use GET /v1/marketplace-app/categories
     */
    GET: paths["/v1/cluster-templates/categories"]["get"];
  };
  /**
   * GET: Read an instance template
   * @deprecated
   */
  "/v1/cluster-templates/{clusterTemplateId}": {
    /**
     * Read an instance template
     *
     * Replaced by GET /v1/marketplace-app/{marketplaceAppId}.
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     * @deprecated Use GET /v1/marketplace-app/{marketplaceAppId}
     */
    GET: paths["/v1/cluster-templates/{clusterTemplateId}"]["get"];
  };
  /**
   * GET: Read a cluster
   * DELETE: Delete a cluster
   * @deprecated
   */
  "/v1/cluster/{clusterId}": {
    /**
     * Read a cluster
     *
     * Replaced by GET /v1/compute-project/{computeProjectId}.
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     * @deprecated Use GET /v1/compute-project/{computeProjectId}
     */
    GET: paths["/v1/cluster/{clusterId}"]["get"];
    /**
     * Delete a cluster
     *
     * Replaced by DELETE /v1/compute-project/{computeProjectId}.
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     * @deprecated Use DELETE /v1/compute-project/{computeProjectId}
     */
    DELETE: paths["/v1/cluster/{clusterId}"]["delete"];
  };
  /**
   * GET: Read the spending of a cluster
   * @deprecated
   */
  "/v1/cluster/{clusterId}/funds-usage": {
    /**
     * Read the spending of a cluster
     *
     * Replaced by GET /v1/compute-project/{computeProjectId}/funds-usage.
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     * @deprecated Use GET /v1/compute-project/{computeProjectId}/funds-usage
     */
    GET: paths["/v1/cluster/{clusterId}/funds-usage"]["get"];
  };
  /**
   * GET: List the instances of a cluster
   * @deprecated
   */
  "/v1/cluster/{clusterId}/instances": {
    /**
     * List the instances of a cluster
     *
     * Replaced by GET /v1/compute-project/{computeProjectId}/instances. With topupReport=y, each instance carries its spending.
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     * @deprecated Use GET /v1/compute-project/{computeProjectId}/instances
     */
    GET: paths["/v1/cluster/{clusterId}/instances"]["get"];
  };
  /**
   * GET: Count the instances of a cluster by state
   * @deprecated
   */
  "/v1/cluster/{clusterId}/instances/count": {
    /**
     * Count the instances of a cluster by state
     *
     * Replaced by GET /v1/compute-project/{computeProjectId}/instances/count.
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     * @deprecated Use GET /v1/compute-project/{computeProjectId}/instances/count
     */
    GET: paths["/v1/cluster/{clusterId}/instances/count"]["get"];
  };
  /** GET: List the instances of an organization */
  "/v1/compute-instance": {
    /**
     * List the instances of an organization
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    GET: paths["/v1/compute-instance"]["get"];
  };
  /** POST: Create an instance with one or more services */
  "/v1/compute-instance/create": {
    /**
     * Create an instance with one or more services
     *
     * Follow the deployment on GET /v1/subscribe with uniqueTopicId as sessionId.
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    POST: paths["/v1/compute-instance/create"]["post"];
  };
  /** GET: Read a deployment of an instance */
  "/v1/compute-instance/deployment/{deploymentId}": {
    /**
     * Read a deployment of an instance
     *
     * A deployment is one version of an instance.
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    GET: paths["/v1/compute-instance/deployment/{deploymentId}"]["get"];
  };
  /** GET: Read the logs of an instance's deployment */
  "/v1/compute-instance/deployment/{deploymentId}/logs": {
    /**
     * Read the logs of an instance's deployment
     *
     * Paged by line numbers, from and to.
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    GET: paths["/v1/compute-instance/deployment/{deploymentId}/logs"]["get"];
  };
  /** POST: Create an instance from a marketplace template */
  "/v1/compute-instance/template": {
    /**
     * Create an instance from a marketplace template
     *
     * Takes the machine image by id, where the other create call takes its name.
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    POST: paths["/v1/compute-instance/template"]["post"];
  };
  /**
   * GET: Read an instance
   * DELETE: Delete an instance
   */
  "/v1/compute-instance/{instanceId}": {
    /**
     * Read an instance
     *
     * With topupReport=y, the response has the spending.
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    GET: paths["/v1/compute-instance/{instanceId}"]["get"];
    /**
     * Delete an instance
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    DELETE: paths["/v1/compute-instance/{instanceId}"]["delete"];
  };
  /** POST: Close an instance */
  "/v1/compute-instance/{instanceId}/close": {
    /**
     * Close an instance
     *
     * Closing twice fails with "Instance already closed".
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    POST: paths["/v1/compute-instance/{instanceId}/close"]["post"];
  };
  /**
   * GET: List the domains of an instance
   * POST: Add a domain to an instance
   */
  "/v1/compute-instance/{instanceId}/domains": {
    /**
     * List the domains of an instance
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    GET: paths["/v1/compute-instance/{instanceId}/domains"]["get"];
    /**
     * Add a domain to an instance
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    POST: paths["/v1/compute-instance/{instanceId}/domains"]["post"];
  };
  /**
   * DELETE: Remove a domain from an instance
   * PATCH: Change a domain of an instance
   */
  "/v1/compute-instance/{instanceId}/domains/{domainId}": {
    /**
     * Remove a domain from an instance
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    DELETE: paths["/v1/compute-instance/{instanceId}/domains/{domainId}"]["delete"];
    /**
     * Change a domain of an instance
     *
     * Needs type, unlike the domains of projects and buckets.
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    PATCH: paths["/v1/compute-instance/{instanceId}/domains/{domainId}"]["patch"];
  };
  /** PATCH: Check the DNS records of an instance domain */
  "/v1/compute-instance/{instanceId}/domains/{domainId}/verify": {
    /**
     * Check the DNS records of an instance domain
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    PATCH: paths["/v1/compute-instance/{instanceId}/domains/{domainId}/verify"]["patch"];
  };
  /** POST: Run a shell command in an instance */
  "/v1/compute-instance/{instanceId}/exec-command": {
    /**
     * Run a shell command in an instance
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    POST: paths["/v1/compute-instance/{instanceId}/exec-command"]["post"];
  };
  /** GET: Read the processor and memory use of a service */
  "/v1/compute-instance/{instanceId}/metrics": {
    /**
     * Read the processor and memory use of a service
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    GET: paths["/v1/compute-instance/{instanceId}/metrics"]["get"];
  };
  /** POST: Start a health check of an instance */
  "/v1/compute-instance/{instanceId}/trigger/container-health-check": {
    /**
     * Start a health check of an instance
     *
     * The result arrives on GET /v1/subscribe with topicId as sessionId.
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    POST: paths["/v1/compute-instance/{instanceId}/trigger/container-health-check"]["post"];
  };
  /** POST: Start fetching the logs of an instance */
  "/v1/compute-instance/{instanceId}/trigger/fetch-logs": {
    /**
     * Start fetching the logs of an instance
     *
     * The lines arrive on GET /v1/subscribe with topicId as sessionId.
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    POST: paths["/v1/compute-instance/{instanceId}/trigger/fetch-logs"]["post"];
  };
  /** PATCH: Deploy a new version of an instance */
  "/v1/compute-instance/{instanceId}/update": {
    /**
     * Deploy a new version of an instance
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    PATCH: paths["/v1/compute-instance/{instanceId}/update"]["patch"];
  };
  /** PATCH: Change the health check of an instance */
  "/v1/compute-instance/{instanceId}/update/health-check": {
    /**
     * Change the health check of an instance
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    PATCH: paths["/v1/compute-instance/{instanceId}/update/health-check"]["patch"];
  };
  /** GET: List the machine images */
  "/v1/compute-machine-image": {
    /**
     * List the machine images
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    GET: paths["/v1/compute-machine-image"]["get"];
  };
  /** GET: List the regions of the machine images */
  "/v1/compute-machine-image/regions": {
    /**
     * List the regions of the machine images
     *
     * Create calls also take "any" as a region, which may not be listed.
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    GET: paths["/v1/compute-machine-image/regions"]["get"];
  };
  /**
   * GET: Read a compute project
   * DELETE: Delete a compute project
   */
  "/v1/compute-project/{computeProjectId}": {
    /**
     * Read a compute project
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    GET: paths["/v1/compute-project/{computeProjectId}"]["get"];
    /**
     * Delete a compute project
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    DELETE: paths["/v1/compute-project/{computeProjectId}"]["delete"];
  };
  /** GET: Read the spending of a compute project */
  "/v1/compute-project/{computeProjectId}/funds-usage": {
    /**
     * Read the spending of a compute project
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    GET: paths["/v1/compute-project/{computeProjectId}/funds-usage"]["get"];
  };
  /** GET: List the instances of a compute project */
  "/v1/compute-project/{computeProjectId}/instances": {
    /**
     * List the instances of a compute project
     *
     * With topupReport=y, each instance carries its spending.
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    GET: paths["/v1/compute-project/{computeProjectId}/instances"]["get"];
  };
  /** GET: Count the instances of a compute project by state */
  "/v1/compute-project/{computeProjectId}/instances/count": {
    /**
     * Count the instances of a compute project by state
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    GET: paths["/v1/compute-project/{computeProjectId}/instances/count"]["get"];
  };
  /** POST: Deploy a git repository */
  "/v1/deployment": {
    /**
     * Deploy a git repository
     *
     * Follow the topic on GET /v1/subscribe, or poll GET /v1/deployment/{deploymentId}.
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    POST: paths["/v1/deployment"]["post"];
  };
  /** GET: Guess the framework of a repository */
  "/v1/deployment/framework/suggestion": {
    /**
     * Guess the framework of a repository
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    GET: paths["/v1/deployment/framework/suggestion"]["get"];
  };
  /**
   * POST: Deploy a built site in one upload
   * @deprecated
   */
  "/v1/deployment/upload": {
    /**
     * Deploy a built site in one upload
     *
     * Replaced by POST /v1/upload/initiate. Files keep their relative path as file name. Creates the project if no project has that name, as far as is known.
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     * @deprecated Use POST /v1/upload/initiate
     */
    POST: paths["/v1/deployment/upload"]["post"];
  };
  /** GET: Read a deployment and its log */
  "/v1/deployment/{deploymentId}": {
    /**
     * Read a deployment and its log
     *
     * Its project is the whole project here, and an id elsewhere.
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    GET: paths["/v1/deployment/{deploymentId}"]["get"];
  };
  /** POST: Approve a deployment that waits for it */
  "/v1/deployment/{deploymentId}/authorize": {
    /**
     * Approve a deployment that waits for it
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    POST: paths["/v1/deployment/{deploymentId}/authorize"]["post"];
  };
  /** POST: Cancel a running deployment */
  "/v1/deployment/{deploymentId}/cancel": {
    /**
     * Cancel a running deployment
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    POST: paths["/v1/deployment/{deploymentId}/cancel"]["post"];
  };
  /** POST: Deploy again with the same settings */
  "/v1/deployment/{deploymentId}/redeploy": {
    /**
     * Deploy again with the same settings
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    POST: paths["/v1/deployment/{deploymentId}/redeploy"]["post"];
  };
  /** POST: Ask the code assistant */
  "/v1/gpt/query": {
    /**
     * Ask the code assistant
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    POST: paths["/v1/gpt/query"]["post"];
  };
  /** GET: Check whether the code assistant may be used */
  "/v1/gpt/whitelisted": {
    /**
     * Check whether the code assistant may be used
     *
     * An error status means that it may not.
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    GET: paths["/v1/gpt/whitelisted"]["get"];
  };
  /**
   * POST: Pin IPFS content into a project
   * @deprecated
   */
  "/v1/ipfs/pin/{cid}": {
    /**
     * Pin IPFS content into a project
     *
     * Replaced by POST /v2/ipfs/pin/{cid}.
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     * @deprecated Use POST /v2/ipfs/pin/{cid}
     */
    POST: paths["/v1/ipfs/pin/{cid}"]["post"];
  };
  /**
   * GET: Read whether IPFS content is pinned
   * @deprecated
   */
  "/v1/ipfs/pins/{cid}/status": {
    /**
     * Read whether IPFS content is pinned
     *
     * Replaced by GET /v2/ipfs/pins/{cid}/status.
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     * @deprecated Use GET /v2/ipfs/pins/{cid}/status
     */
    GET: paths["/v1/ipfs/pins/{cid}/status"]["get"];
  };
  /**
   * GET: List the IPNS names of a deployment or upload
   * POST: Publish a deployment or upload under a new IPNS name
   */
  "/v1/ipns/deployments/{deploymentId}/names": {
    /**
     * List the IPNS names of a deployment or upload
     *
     * GET /v1/bucket/{bucketId}/ipns-records takes its place for storage organizations.
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    GET: paths["/v1/ipns/deployments/{deploymentId}/names"]["get"];
    /**
     * Publish a deployment or upload under a new IPNS name
     *
     * POST /v1/bucket/{bucketId}/ipns-records takes its place for storage organizations.
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    POST: paths["/v1/ipns/deployments/{deploymentId}/names"]["post"];
  };
  /** PUT: Point an IPNS name at another deployment or upload */
  "/v1/ipns/deployments/{deploymentId}/names/{ipnsNameId}": {
    /**
     * Point an IPNS name at another deployment or upload
     *
     * PATCH /v1/bucket/{bucketId}/ipns-records/{ipnsRecordId} takes its place for storage organizations.
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    PUT: paths["/v1/ipns/deployments/{deploymentId}/names/{ipnsNameId}"]["put"];
  };
  /** GET: List the IPNS names of an organization */
  "/v1/ipns/names": {
    /**
     * List the IPNS names of an organization
     *
     * GET /v1/bucket/{bucketId}/ipns-records takes its place for storage organizations.
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    GET: paths["/v1/ipns/names"]["get"];
  };
  /** GET: Read an IPNS name */
  "/v1/ipns/names/{ipnsNameId}": {
    /**
     * Read an IPNS name
     *
     * GET /v1/bucket/{bucketId}/ipns-records/{ipnsRecordId} takes its place for storage organizations.
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    GET: paths["/v1/ipns/names/{ipnsNameId}"]["get"];
  };
  /** GET: List the templates of the marketplace */
  "/v1/marketplace-app": {
    /**
     * List the templates of the marketplace
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    GET: paths["/v1/marketplace-app"]["get"];
  };
  /** GET: List the categories of the marketplace */
  "/v1/marketplace-app/categories": {
    /**
     * List the categories of the marketplace
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    GET: paths["/v1/marketplace-app/categories"]["get"];
  };
  /** GET: Read a template of the marketplace */
  "/v1/marketplace-app/{marketplaceAppId}": {
    /**
     * Read a template of the marketplace
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    GET: paths["/v1/marketplace-app/{marketplaceAppId}"]["get"];
  };
  /** POST: Create an organization */
  "/v1/organization": {
    /**
     * Create an organization
     *
     * Clients call this with the token of a command line login. Whether an API token will do is not known.
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    POST: paths["/v1/organization"]["post"];
  };
  /**
   * GET: Read an organization
   * PUT: Change an organization
   */
  "/v1/organization/{organizationId}": {
    /**
     * Read an organization
     *
     * With the id of a master organization, returns that one, with the organizations of each product in it.
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    GET: paths["/v1/organization/{organizationId}"]["get"];
    /**
     * Change an organization
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    PUT: paths["/v1/organization/{organizationId}"]["put"];
  };
  /** GET: List the buckets of an organization */
  "/v1/organization/{organizationId}/buckets": {
    /**
     * List the buckets of an organization
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    GET: paths["/v1/organization/{organizationId}/buckets"]["get"];
  };
  /** GET: Count the buckets of an organization */
  "/v1/organization/{organizationId}/buckets/count": {
    /**
     * Count the buckets of an organization
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    GET: paths["/v1/organization/{organizationId}/buckets/count"]["get"];
  };
  /**
   * GET: List the clusters of an organization
   * @deprecated
   */
  "/v1/organization/{organizationId}/clusters": {
    /**
     * List the clusters of an organization
     *
     * Replaced by GET /v1/organization/{organizationId}/compute-projects.
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     * @deprecated Use GET /v1/organization/{organizationId}/compute-projects
     */
    GET: paths["/v1/organization/{organizationId}/clusters"]["get"];
  };
  /** GET: List the compute projects of an organization */
  "/v1/organization/{organizationId}/compute-projects": {
    /**
     * List the compute projects of an organization
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    GET: paths["/v1/organization/{organizationId}/compute-projects"]["get"];
  };
  /** GET: Count the compute projects of an organization */
  "/v1/organization/{organizationId}/compute-projects/count": {
    /**
     * Count the compute projects of an organization
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    GET: paths["/v1/organization/{organizationId}/compute-projects/count"]["get"];
  };
  /** GET: List the coupons of an organization */
  "/v1/organization/{organizationId}/coupons": {
    /**
     * List the coupons of an organization
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    GET: paths["/v1/organization/{organizationId}/coupons"]["get"];
  };
  /**
   * GET: List the invitations of an organization
   * POST: Invite a person to an organization
   */
  "/v1/organization/{organizationId}/invites": {
    /**
     * List the invitations of an organization
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    GET: paths["/v1/organization/{organizationId}/invites"]["get"];
    /**
     * Invite a person to an organization
     *
     * Limited to 5 calls in 10 minutes from one address.
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    POST: paths["/v1/organization/{organizationId}/invites"]["post"];
  };
  /** DELETE: Withdraw an invitation to an organization */
  "/v1/organization/{organizationId}/invites/{inviteId}": {
    /**
     * Withdraw an invitation to an organization
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    DELETE: paths["/v1/organization/{organizationId}/invites/{inviteId}"]["delete"];
  };
  /** DELETE: Remove a member from an organization */
  "/v1/organization/{organizationId}/member": {
    /**
     * Remove a member from an organization
     *
     * For paid plans only.
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    DELETE: paths["/v1/organization/{organizationId}/member"]["delete"];
  };
  /** POST: Copy upload projects into a storage organization */
  "/v1/organization/{organizationId}/migrate-projects": {
    /**
     * Copy upload projects into a storage organization
     *
     * organizationId is the storage organization that receives them; the body names the web app organization that they come from.
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    POST: paths["/v1/organization/{organizationId}/migrate-projects"]["post"];
  };
  /** GET: Check whether an organization exceeds its plan */
  "/v1/organization/{organizationId}/overdue": {
    /**
     * Check whether an organization exceeds its plan
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    GET: paths["/v1/organization/{organizationId}/overdue"]["get"];
  };
  /** GET: List the projects of an organization */
  "/v1/organization/{organizationId}/projects": {
    /**
     * List the projects of an organization
     *
     * Projects carry their latest deployment here.
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    GET: paths["/v1/organization/{organizationId}/projects"]["get"];
  };
  /** GET: Count the projects of an organization */
  "/v1/organization/{organizationId}/projects/count": {
    /**
     * Count the projects of an organization
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    GET: paths["/v1/organization/{organizationId}/projects/count"]["get"];
  };
  /** GET: Read the usage and limits of an organization */
  "/v1/organization/{organizationId}/subscription-usage/specialization/{specialization}": {
    /**
     * Read the usage and limits of an organization
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    GET: paths["/v1/organization/{organizationId}/subscription-usage/specialization/{specialization}"]["get"];
  };
  /** GET: Read the market price of a token */
  "/v1/price/liveTokenPrice/{tokenId}": {
    /**
     * Read the market price of a token
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    GET: paths["/v1/price/liveTokenPrice/{tokenId}"]["get"];
  };
  /** GET: Read the signed-in user */
  "/v1/profile": {
    /**
     * Read the signed-in user
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    GET: paths["/v1/profile"]["get"];
  };
  /** GET: Read a project */
  "/v1/project/{projectId}": {
    /**
     * Read a project
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    GET: paths["/v1/project/{projectId}"]["get"];
  };
  /** PUT: Replace the build settings of a project */
  "/v1/project/{projectId}/configuration": {
    /**
     * Replace the build settings of a project
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    PUT: paths["/v1/project/{projectId}/configuration"]["put"];
  };
  /**
   * GET: List the deployment environments of a project
   * POST: Create a deployment environment
   */
  "/v1/project/{projectId}/deployment-environments": {
    /**
     * List the deployment environments of a project
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    GET: paths["/v1/project/{projectId}/deployment-environments"]["get"];
    /**
     * Create a deployment environment
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    POST: paths["/v1/project/{projectId}/deployment-environments"]["post"];
  };
  /**
   * PUT: Replace a deployment environment
   * DELETE: Delete a deployment environment
   */
  "/v1/project/{projectId}/deployment-environments/{deploymentEnvironmentId}": {
    /**
     * Replace a deployment environment
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    PUT: paths["/v1/project/{projectId}/deployment-environments/{deploymentEnvironmentId}"]["put"];
    /**
     * Delete a deployment environment
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    DELETE: paths["/v1/project/{projectId}/deployment-environments/{deploymentEnvironmentId}"]["delete"];
  };
  /** PATCH: Activate a deployment environment */
  "/v1/project/{projectId}/deployment-environments/{deploymentEnvironmentId}/activate": {
    /**
     * Activate a deployment environment
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    PATCH: paths["/v1/project/{projectId}/deployment-environments/{deploymentEnvironmentId}/activate"]["patch"];
  };
  /** PATCH: Deactivate a deployment environment */
  "/v1/project/{projectId}/deployment-environments/{deploymentEnvironmentId}/deactivate": {
    /**
     * Deactivate a deployment environment
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    PATCH: paths["/v1/project/{projectId}/deployment-environments/{deploymentEnvironmentId}/deactivate"]["patch"];
  };
  /** GET: List the deployments of a project */
  "/v1/project/{projectId}/deployments": {
    /**
     * List the deployments of a project
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    GET: paths["/v1/project/{projectId}/deployments"]["get"];
  };
  /** GET: Count the deployments of a project by outcome */
  "/v1/project/{projectId}/deployments/count": {
    /**
     * Count the deployments of a project by outcome
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    GET: paths["/v1/project/{projectId}/deployments/count"]["get"];
  };
  /**
   * GET: List the domains of a project
   * POST: Add a domain to a project
   */
  "/v1/project/{projectId}/domains": {
    /**
     * List the domains of a project
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    GET: paths["/v1/project/{projectId}/domains"]["get"];
    /**
     * Add a domain to a project
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    POST: paths["/v1/project/{projectId}/domains"]["post"];
  };
  /** GET: Read the DNS targets for custom domains */
  "/v1/project/{projectId}/domains/cdn-records": {
    /**
     * Read the DNS targets for custom domains
     *
     * The same for every project: clients send 1 as projectId. No domain can be read whose name is cdn-records, since this path shadows it.
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    GET: paths["/v1/project/{projectId}/domains/cdn-records"]["get"];
  };
  /**
   * GET: Read a domain of a project
   * DELETE: Remove a domain from a project
   * PATCH: Change a domain of a project
   */
  "/v1/project/{projectId}/domains/{domainIdentifier}": {
    /**
     * Read a domain of a project
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    GET: paths["/v1/project/{projectId}/domains/{domainIdentifier}"]["get"];
    /**
     * Remove a domain from a project
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    DELETE: paths["/v1/project/{projectId}/domains/{domainIdentifier}"]["delete"];
    /**
     * Change a domain of a project
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    PATCH: paths["/v1/project/{projectId}/domains/{domainIdentifier}"]["patch"];
  };
  /** PATCH: Check the DNS records of a project domain */
  "/v1/project/{projectId}/domains/{domainIdentifier}/verify": {
    /**
     * Check the DNS records of a project domain
     *
     * success only says that the check ran.
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    PATCH: paths["/v1/project/{projectId}/domains/{domainIdentifier}/verify"]["patch"];
  };
  /** POST: Add environment variables to a project */
  "/v1/project/{projectId}/environment-variables": {
    /**
     * Add environment variables to a project
     *
     * No call lists them: they are in the project's environmentVariables.
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    POST: paths["/v1/project/{projectId}/environment-variables"]["post"];
  };
  /**
   * PUT: Replace an environment variable of a project
   * DELETE: Delete an environment variable of a project
   */
  "/v1/project/{projectId}/environment-variables/{environmentVariableId}": {
    /**
     * Replace an environment variable of a project
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    PUT: paths["/v1/project/{projectId}/environment-variables/{environmentVariableId}"]["put"];
    /**
     * Delete an environment variable of a project
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    DELETE: paths["/v1/project/{projectId}/environment-variables/{environmentVariableId}"]["delete"];
  };
  /** PATCH: Archive or restore a project */
  "/v1/project/{projectId}/state": {
    /**
     * Archive or restore a project
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    PATCH: paths["/v1/project/{projectId}/state"]["patch"];
  };
  /** GET: Follow the events of a topic */
  "/v1/subscribe": {
    /**
     * Follow the events of a topic
     *
     * The topic is what a client sent as uniqueTopicId or topicId. Each event is a line "event: message" and a line "data:" with a JSON object. Type 2 says that a deployment finished, type 3 that it failed; known clients stop there. Perhaps limited to 5 calls in 10 minutes from one address.
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    GET: paths["/v1/subscribe"]["get"];
  };
  /** POST: Upload files into a bucket in one request */
  "/v1/upload": {
    /**
     * Upload files into a bucket in one request
     *
     * May respond with success false and a 2xx status, as far as is known.
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    POST: paths["/v1/upload"]["post"];
  };
  /**
   * POST: Start an upload in parts into a project
   * @deprecated
   */
  "/v1/upload-deployment": {
    /**
     * Start an upload in parts into a project
     *
     * Replaced by POST /v1/upload/initiate.
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     * @deprecated Use POST /v1/upload/initiate
     */
    POST: paths["/v1/upload-deployment"]["post"];
  };
  /**
   * POST: Send a part of an upload to a project
   * @deprecated
   */
  "/v1/upload-deployment/{deploymentId}/data": {
    /**
     * Send a part of an upload to a project
     *
     * Replaced by POST /v1/upload/{uploadId}/data. Takes an API token or the upload's own single use token.
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     * @deprecated Use POST /v1/upload/{uploadId}/data
     */
    POST: paths["/v1/upload-deployment/{deploymentId}/data"]["post"];
  };
  /**
   * POST: Finish or cancel an upload to a project
   * @deprecated
   */
  "/v1/upload-deployment/{deploymentId}/finish": {
    /**
     * Finish or cancel an upload to a project
     *
     * Replaced by POST /v1/upload/{uploadId}/finish. Takes an API token or the upload's own single use token. May respond with success false and a 2xx status.
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     * @deprecated Use POST /v1/upload/{uploadId}/finish
     */
    POST: paths["/v1/upload-deployment/{deploymentId}/finish"]["post"];
  };
  /** POST: Start an upload in parts into a bucket */
  "/v1/upload/initiate": {
    /**
     * Start an upload in parts into a bucket
     *
     * Send the parts with POST /v1/upload/{uploadId}/data, at most parallelUploadCount at once, and close with POST /v1/upload/{uploadId}/finish. An upload that is not closed blocks another for about 10 minutes.
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    POST: paths["/v1/upload/initiate"]["post"];
  };
  /** GET: Read an upload */
  "/v1/upload/{uploadId}": {
    /**
     * Read an upload
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    GET: paths["/v1/upload/{uploadId}"]["get"];
  };
  /** POST: Send a part of an upload */
  "/v1/upload/{uploadId}/data": {
    /**
     * Send a part of an upload
     *
     * Takes an API token or the upload's own single use token. The order of the parts does not matter.
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    POST: paths["/v1/upload/{uploadId}/data"]["post"];
  };
  /** POST: Finish or cancel an upload */
  "/v1/upload/{uploadId}/finish": {
    /**
     * Finish or cancel an upload
     *
     * Takes an API token or the upload's own single use token. May respond with success false and a 2xx status. Cancel after a part has failed, or the upload blocks another.
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    POST: paths["/v1/upload/{uploadId}/finish"]["post"];
  };
  /** PATCH: Pin the content of an upload again */
  "/v1/upload/{uploadId}/pin": {
    /**
     * Pin the content of an upload again
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    PATCH: paths["/v1/upload/{uploadId}/pin"]["patch"];
  };
  /** PATCH: Unpin the content of an upload */
  "/v1/upload/{uploadId}/unpin": {
    /**
     * Unpin the content of an upload
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    PATCH: paths["/v1/upload/{uploadId}/unpin"]["patch"];
  };
  /** POST: Pin IPFS content into a bucket */
  "/v2/ipfs/pin/{cid}": {
    /**
     * Pin IPFS content into a bucket
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    POST: paths["/v2/ipfs/pin/{cid}"]["post"];
  };
  /** POST: Pin a list of IPFS contents into a bucket */
  "/v2/ipfs/pins": {
    /**
     * Pin a list of IPFS contents into a bucket
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    POST: paths["/v2/ipfs/pins"]["post"];
  };
  /** GET: Read whether IPFS content is pinned */
  "/v2/ipfs/pins/{cid}/status": {
    /**
     * Read whether IPFS content is pinned
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    GET: paths["/v2/ipfs/pins/{cid}/status"]["get"];
  };
}

/** The operations under /v1. */
export interface V1Calls {
  /** GET: Read what the token may act on */
  "/api-keys/scope": Calls["/v1/api-keys/scope"];
  /** GET: Read a bucket */
  "/bucket/{bucketId}": Calls["/v1/bucket/{bucketId}"];
  /**
   * GET: List the domains of a bucket
   * POST: Add a domain to a bucket
   */
  "/bucket/{bucketId}/domains": Calls["/v1/bucket/{bucketId}/domains"];
  /**
   * GET: Read a domain of a bucket
   * DELETE: Remove a domain from a bucket
   * PATCH: Change a domain of a bucket
   */
  "/bucket/{bucketId}/domains/{domainIdentifier}": Calls["/v1/bucket/{bucketId}/domains/{domainIdentifier}"];
  /** PATCH: Check the DNS records of a bucket domain */
  "/bucket/{bucketId}/domains/{domainIdentifier}/verify": Calls["/v1/bucket/{bucketId}/domains/{domainIdentifier}/verify"];
  /**
   * GET: List the IPNS records of a bucket
   * POST: Publish an upload under a new IPNS name
   */
  "/bucket/{bucketId}/ipns-records": Calls["/v1/bucket/{bucketId}/ipns-records"];
  /**
   * GET: Read an IPNS record of a bucket
   * DELETE: Delete an IPNS record of a bucket
   * PATCH: Point an IPNS record at another upload
   */
  "/bucket/{bucketId}/ipns-records/{ipnsRecordId}": Calls["/v1/bucket/{bucketId}/ipns-records/{ipnsRecordId}"];
  /** PATCH: Archive or restore a bucket */
  "/bucket/{bucketId}/state": Calls["/v1/bucket/{bucketId}/state"];
  /** GET: List the uploads of a bucket */
  "/bucket/{bucketId}/uploads": Calls["/v1/bucket/{bucketId}/uploads"];
  /** GET: Count the uploads of a bucket */
  "/bucket/{bucketId}/uploads/count": Calls["/v1/bucket/{bucketId}/uploads/count"];
  /**
   * POST: Create an instance in a cluster
   * @deprecated
   */
  "/cluster-instance/create": Calls["/v1/cluster-instance/create"];
  /**
   * GET: Read an order of a cluster instance
   * @deprecated
   */
  "/cluster-instance/order/{orderId}": Calls["/v1/cluster-instance/order/{orderId}"];
  /**
   * GET: Read the logs of an order
   * @deprecated
   */
  "/cluster-instance/order/{orderId}/logs": Calls["/v1/cluster-instance/order/{orderId}/logs"];
  /**
   * POST: Create a cluster instance from a template
   * @deprecated
   */
  "/cluster-instance/template": Calls["/v1/cluster-instance/template"];
  /**
   * GET: Read a cluster instance
   * DELETE: Delete a cluster instance
   * @deprecated
   */
  "/cluster-instance/{instanceId}": Calls["/v1/cluster-instance/{instanceId}"];
  /**
   * POST: Close a cluster instance
   * @deprecated
   */
  "/cluster-instance/{instanceId}/close": Calls["/v1/cluster-instance/{instanceId}/close"];
  /**
   * GET: List the domains of a cluster instance
   * POST: Add a domain to a cluster instance
   * @deprecated
   */
  "/cluster-instance/{instanceId}/domains": Calls["/v1/cluster-instance/{instanceId}/domains"];
  /**
   * DELETE: Remove a domain from a cluster instance
   * PATCH: Change a domain of a cluster instance
   * @deprecated
   */
  "/cluster-instance/{instanceId}/domains/{domainId}": Calls["/v1/cluster-instance/{instanceId}/domains/{domainId}"];
  /**
   * PATCH: Check the DNS records of a cluster instance domain
   * @deprecated
   */
  "/cluster-instance/{instanceId}/domains/{domainId}/verify": Calls["/v1/cluster-instance/{instanceId}/domains/{domainId}/verify"];
  /**
   * POST: Run a shell command in a cluster instance
   * @deprecated
   */
  "/cluster-instance/{instanceId}/exec-command": Calls["/v1/cluster-instance/{instanceId}/exec-command"];
  /**
   * POST: Start a health check of a cluster instance
   * @deprecated
   */
  "/cluster-instance/{instanceId}/trigger/container-health-check": Calls["/v1/cluster-instance/{instanceId}/trigger/container-health-check"];
  /**
   * POST: Start fetching the logs of a cluster instance
   * @deprecated
   */
  "/cluster-instance/{instanceId}/trigger/fetch-logs": Calls["/v1/cluster-instance/{instanceId}/trigger/fetch-logs"];
  /**
   * PATCH: Deploy a new version of a cluster instance
   * @deprecated
   */
  "/cluster-instance/{instanceId}/update": Calls["/v1/cluster-instance/{instanceId}/update"];
  /**
   * PATCH: Change the health check of a cluster instance
   * @deprecated
   */
  "/cluster-instance/{instanceId}/update/health-check": Calls["/v1/cluster-instance/{instanceId}/update/health-check"];
  /**
   * GET: List the instance templates
   * @deprecated
   */
  "/cluster-templates": Calls["/v1/cluster-templates"];
  /**
   * GET: List the categories of instance templates
   * @deprecated
   */
  "/cluster-templates/categories": Calls["/v1/cluster-templates/categories"];
  /**
   * GET: Read an instance template
   * @deprecated
   */
  "/cluster-templates/{clusterTemplateId}": Calls["/v1/cluster-templates/{clusterTemplateId}"];
  /**
   * GET: Read a cluster
   * DELETE: Delete a cluster
   * @deprecated
   */
  "/cluster/{clusterId}": Calls["/v1/cluster/{clusterId}"];
  /**
   * GET: Read the spending of a cluster
   * @deprecated
   */
  "/cluster/{clusterId}/funds-usage": Calls["/v1/cluster/{clusterId}/funds-usage"];
  /**
   * GET: List the instances of a cluster
   * @deprecated
   */
  "/cluster/{clusterId}/instances": Calls["/v1/cluster/{clusterId}/instances"];
  /**
   * GET: Count the instances of a cluster by state
   * @deprecated
   */
  "/cluster/{clusterId}/instances/count": Calls["/v1/cluster/{clusterId}/instances/count"];
  /** GET: List the instances of an organization */
  "/compute-instance": Calls["/v1/compute-instance"];
  /** POST: Create an instance with one or more services */
  "/compute-instance/create": Calls["/v1/compute-instance/create"];
  /** GET: Read a deployment of an instance */
  "/compute-instance/deployment/{deploymentId}": Calls["/v1/compute-instance/deployment/{deploymentId}"];
  /** GET: Read the logs of an instance's deployment */
  "/compute-instance/deployment/{deploymentId}/logs": Calls["/v1/compute-instance/deployment/{deploymentId}/logs"];
  /** POST: Create an instance from a marketplace template */
  "/compute-instance/template": Calls["/v1/compute-instance/template"];
  /**
   * GET: Read an instance
   * DELETE: Delete an instance
   */
  "/compute-instance/{instanceId}": Calls["/v1/compute-instance/{instanceId}"];
  /** POST: Close an instance */
  "/compute-instance/{instanceId}/close": Calls["/v1/compute-instance/{instanceId}/close"];
  /**
   * GET: List the domains of an instance
   * POST: Add a domain to an instance
   */
  "/compute-instance/{instanceId}/domains": Calls["/v1/compute-instance/{instanceId}/domains"];
  /**
   * DELETE: Remove a domain from an instance
   * PATCH: Change a domain of an instance
   */
  "/compute-instance/{instanceId}/domains/{domainId}": Calls["/v1/compute-instance/{instanceId}/domains/{domainId}"];
  /** PATCH: Check the DNS records of an instance domain */
  "/compute-instance/{instanceId}/domains/{domainId}/verify": Calls["/v1/compute-instance/{instanceId}/domains/{domainId}/verify"];
  /** POST: Run a shell command in an instance */
  "/compute-instance/{instanceId}/exec-command": Calls["/v1/compute-instance/{instanceId}/exec-command"];
  /** GET: Read the processor and memory use of a service */
  "/compute-instance/{instanceId}/metrics": Calls["/v1/compute-instance/{instanceId}/metrics"];
  /** POST: Start a health check of an instance */
  "/compute-instance/{instanceId}/trigger/container-health-check": Calls["/v1/compute-instance/{instanceId}/trigger/container-health-check"];
  /** POST: Start fetching the logs of an instance */
  "/compute-instance/{instanceId}/trigger/fetch-logs": Calls["/v1/compute-instance/{instanceId}/trigger/fetch-logs"];
  /** PATCH: Deploy a new version of an instance */
  "/compute-instance/{instanceId}/update": Calls["/v1/compute-instance/{instanceId}/update"];
  /** PATCH: Change the health check of an instance */
  "/compute-instance/{instanceId}/update/health-check": Calls["/v1/compute-instance/{instanceId}/update/health-check"];
  /** GET: List the machine images */
  "/compute-machine-image": Calls["/v1/compute-machine-image"];
  /** GET: List the regions of the machine images */
  "/compute-machine-image/regions": Calls["/v1/compute-machine-image/regions"];
  /**
   * GET: Read a compute project
   * DELETE: Delete a compute project
   */
  "/compute-project/{computeProjectId}": Calls["/v1/compute-project/{computeProjectId}"];
  /** GET: Read the spending of a compute project */
  "/compute-project/{computeProjectId}/funds-usage": Calls["/v1/compute-project/{computeProjectId}/funds-usage"];
  /** GET: List the instances of a compute project */
  "/compute-project/{computeProjectId}/instances": Calls["/v1/compute-project/{computeProjectId}/instances"];
  /** GET: Count the instances of a compute project by state */
  "/compute-project/{computeProjectId}/instances/count": Calls["/v1/compute-project/{computeProjectId}/instances/count"];
  /** POST: Deploy a git repository */
  "/deployment": Calls["/v1/deployment"];
  /** GET: Guess the framework of a repository */
  "/deployment/framework/suggestion": Calls["/v1/deployment/framework/suggestion"];
  /**
   * POST: Deploy a built site in one upload
   * @deprecated
   */
  "/deployment/upload": Calls["/v1/deployment/upload"];
  /** GET: Read a deployment and its log */
  "/deployment/{deploymentId}": Calls["/v1/deployment/{deploymentId}"];
  /** POST: Approve a deployment that waits for it */
  "/deployment/{deploymentId}/authorize": Calls["/v1/deployment/{deploymentId}/authorize"];
  /** POST: Cancel a running deployment */
  "/deployment/{deploymentId}/cancel": Calls["/v1/deployment/{deploymentId}/cancel"];
  /** POST: Deploy again with the same settings */
  "/deployment/{deploymentId}/redeploy": Calls["/v1/deployment/{deploymentId}/redeploy"];
  /** POST: Ask the code assistant */
  "/gpt/query": Calls["/v1/gpt/query"];
  /** GET: Check whether the code assistant may be used */
  "/gpt/whitelisted": Calls["/v1/gpt/whitelisted"];
  /**
   * POST: Pin IPFS content into a project
   * @deprecated
   */
  "/ipfs/pin/{cid}": Calls["/v1/ipfs/pin/{cid}"];
  /**
   * GET: Read whether IPFS content is pinned
   * @deprecated
   */
  "/ipfs/pins/{cid}/status": Calls["/v1/ipfs/pins/{cid}/status"];
  /**
   * GET: List the IPNS names of a deployment or upload
   * POST: Publish a deployment or upload under a new IPNS name
   */
  "/ipns/deployments/{deploymentId}/names": Calls["/v1/ipns/deployments/{deploymentId}/names"];
  /** PUT: Point an IPNS name at another deployment or upload */
  "/ipns/deployments/{deploymentId}/names/{ipnsNameId}": Calls["/v1/ipns/deployments/{deploymentId}/names/{ipnsNameId}"];
  /** GET: List the IPNS names of an organization */
  "/ipns/names": Calls["/v1/ipns/names"];
  /** GET: Read an IPNS name */
  "/ipns/names/{ipnsNameId}": Calls["/v1/ipns/names/{ipnsNameId}"];
  /** GET: List the templates of the marketplace */
  "/marketplace-app": Calls["/v1/marketplace-app"];
  /** GET: List the categories of the marketplace */
  "/marketplace-app/categories": Calls["/v1/marketplace-app/categories"];
  /** GET: Read a template of the marketplace */
  "/marketplace-app/{marketplaceAppId}": Calls["/v1/marketplace-app/{marketplaceAppId}"];
  /** POST: Create an organization */
  "/organization": Calls["/v1/organization"];
  /**
   * GET: Read an organization
   * PUT: Change an organization
   */
  "/organization/{organizationId}": Calls["/v1/organization/{organizationId}"];
  /** GET: List the buckets of an organization */
  "/organization/{organizationId}/buckets": Calls["/v1/organization/{organizationId}/buckets"];
  /** GET: Count the buckets of an organization */
  "/organization/{organizationId}/buckets/count": Calls["/v1/organization/{organizationId}/buckets/count"];
  /**
   * GET: List the clusters of an organization
   * @deprecated
   */
  "/organization/{organizationId}/clusters": Calls["/v1/organization/{organizationId}/clusters"];
  /** GET: List the compute projects of an organization */
  "/organization/{organizationId}/compute-projects": Calls["/v1/organization/{organizationId}/compute-projects"];
  /** GET: Count the compute projects of an organization */
  "/organization/{organizationId}/compute-projects/count": Calls["/v1/organization/{organizationId}/compute-projects/count"];
  /** GET: List the coupons of an organization */
  "/organization/{organizationId}/coupons": Calls["/v1/organization/{organizationId}/coupons"];
  /**
   * GET: List the invitations of an organization
   * POST: Invite a person to an organization
   */
  "/organization/{organizationId}/invites": Calls["/v1/organization/{organizationId}/invites"];
  /** DELETE: Withdraw an invitation to an organization */
  "/organization/{organizationId}/invites/{inviteId}": Calls["/v1/organization/{organizationId}/invites/{inviteId}"];
  /** DELETE: Remove a member from an organization */
  "/organization/{organizationId}/member": Calls["/v1/organization/{organizationId}/member"];
  /** POST: Copy upload projects into a storage organization */
  "/organization/{organizationId}/migrate-projects": Calls["/v1/organization/{organizationId}/migrate-projects"];
  /** GET: Check whether an organization exceeds its plan */
  "/organization/{organizationId}/overdue": Calls["/v1/organization/{organizationId}/overdue"];
  /** GET: List the projects of an organization */
  "/organization/{organizationId}/projects": Calls["/v1/organization/{organizationId}/projects"];
  /** GET: Count the projects of an organization */
  "/organization/{organizationId}/projects/count": Calls["/v1/organization/{organizationId}/projects/count"];
  /** GET: Read the usage and limits of an organization */
  "/organization/{organizationId}/subscription-usage/specialization/{specialization}": Calls["/v1/organization/{organizationId}/subscription-usage/specialization/{specialization}"];
  /** GET: Read the market price of a token */
  "/price/liveTokenPrice/{tokenId}": Calls["/v1/price/liveTokenPrice/{tokenId}"];
  /** GET: Read the signed-in user */
  "/profile": Calls["/v1/profile"];
  /** GET: Read a project */
  "/project/{projectId}": Calls["/v1/project/{projectId}"];
  /** PUT: Replace the build settings of a project */
  "/project/{projectId}/configuration": Calls["/v1/project/{projectId}/configuration"];
  /**
   * GET: List the deployment environments of a project
   * POST: Create a deployment environment
   */
  "/project/{projectId}/deployment-environments": Calls["/v1/project/{projectId}/deployment-environments"];
  /**
   * PUT: Replace a deployment environment
   * DELETE: Delete a deployment environment
   */
  "/project/{projectId}/deployment-environments/{deploymentEnvironmentId}": Calls["/v1/project/{projectId}/deployment-environments/{deploymentEnvironmentId}"];
  /** PATCH: Activate a deployment environment */
  "/project/{projectId}/deployment-environments/{deploymentEnvironmentId}/activate": Calls["/v1/project/{projectId}/deployment-environments/{deploymentEnvironmentId}/activate"];
  /** PATCH: Deactivate a deployment environment */
  "/project/{projectId}/deployment-environments/{deploymentEnvironmentId}/deactivate": Calls["/v1/project/{projectId}/deployment-environments/{deploymentEnvironmentId}/deactivate"];
  /** GET: List the deployments of a project */
  "/project/{projectId}/deployments": Calls["/v1/project/{projectId}/deployments"];
  /** GET: Count the deployments of a project by outcome */
  "/project/{projectId}/deployments/count": Calls["/v1/project/{projectId}/deployments/count"];
  /**
   * GET: List the domains of a project
   * POST: Add a domain to a project
   */
  "/project/{projectId}/domains": Calls["/v1/project/{projectId}/domains"];
  /** GET: Read the DNS targets for custom domains */
  "/project/{projectId}/domains/cdn-records": Calls["/v1/project/{projectId}/domains/cdn-records"];
  /**
   * GET: Read a domain of a project
   * DELETE: Remove a domain from a project
   * PATCH: Change a domain of a project
   */
  "/project/{projectId}/domains/{domainIdentifier}": Calls["/v1/project/{projectId}/domains/{domainIdentifier}"];
  /** PATCH: Check the DNS records of a project domain */
  "/project/{projectId}/domains/{domainIdentifier}/verify": Calls["/v1/project/{projectId}/domains/{domainIdentifier}/verify"];
  /** POST: Add environment variables to a project */
  "/project/{projectId}/environment-variables": Calls["/v1/project/{projectId}/environment-variables"];
  /**
   * PUT: Replace an environment variable of a project
   * DELETE: Delete an environment variable of a project
   */
  "/project/{projectId}/environment-variables/{environmentVariableId}": Calls["/v1/project/{projectId}/environment-variables/{environmentVariableId}"];
  /** PATCH: Archive or restore a project */
  "/project/{projectId}/state": Calls["/v1/project/{projectId}/state"];
  /** GET: Follow the events of a topic */
  "/subscribe": Calls["/v1/subscribe"];
  /** POST: Upload files into a bucket in one request */
  "/upload": Calls["/v1/upload"];
  /**
   * POST: Start an upload in parts into a project
   * @deprecated
   */
  "/upload-deployment": Calls["/v1/upload-deployment"];
  /**
   * POST: Send a part of an upload to a project
   * @deprecated
   */
  "/upload-deployment/{deploymentId}/data": Calls["/v1/upload-deployment/{deploymentId}/data"];
  /**
   * POST: Finish or cancel an upload to a project
   * @deprecated
   */
  "/upload-deployment/{deploymentId}/finish": Calls["/v1/upload-deployment/{deploymentId}/finish"];
  /** POST: Start an upload in parts into a bucket */
  "/upload/initiate": Calls["/v1/upload/initiate"];
  /** GET: Read an upload */
  "/upload/{uploadId}": Calls["/v1/upload/{uploadId}"];
  /** POST: Send a part of an upload */
  "/upload/{uploadId}/data": Calls["/v1/upload/{uploadId}/data"];
  /** POST: Finish or cancel an upload */
  "/upload/{uploadId}/finish": Calls["/v1/upload/{uploadId}/finish"];
  /** PATCH: Pin the content of an upload again */
  "/upload/{uploadId}/pin": Calls["/v1/upload/{uploadId}/pin"];
  /** PATCH: Unpin the content of an upload */
  "/upload/{uploadId}/unpin": Calls["/v1/upload/{uploadId}/unpin"];
}

/** The operations under /v2. */
export interface V2Calls {
  /** POST: Pin IPFS content into a bucket */
  "/ipfs/pin/{cid}": Calls["/v2/ipfs/pin/{cid}"];
  /** POST: Pin a list of IPFS contents into a bucket */
  "/ipfs/pins": Calls["/v2/ipfs/pins"];
  /** GET: Read whether IPFS content is pinned */
  "/ipfs/pins/{cid}/status": Calls["/v2/ipfs/pins/{cid}/status"];
}

/** The operations of each version, by path without its prefix. */
export interface VersionCalls {
  /** The operations under /v1. */
  v1: V1Calls;
  /** The operations under /v2. */
  v2: V2Calls;
}
