// Generated from Spheron API 2024-03.1-reconstructed (SHA-256 1eb75115c598df23040aa6e7914a6392c4baaaeb25bce15696d50603db02c303) by npm run generate; not for editing.

import type { paths } from "./schema.js";

/** The operations of each path, by method. */
export interface Calls {
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
  "/auth/{provider}/cli/verify-token/{code}": {
    /**
     * Trade the code of a command line login for a token
     *
     * A refused login answers a code word in message: security_check, banned, user_not_found, ask_admin_to_provide_access_to_dev_env or waiting_for_access_to_dev_env.
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    GET: paths["/auth/{provider}/cli/verify-token/{code}"]["get"];
  };
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
  "/status": {
    /**
     * Check that the API is up
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    GET: paths["/status"]["get"];
  };
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
  "/v1/bucket/{bucketId}": {
    /**
     * Read a bucket
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    GET: paths["/v1/bucket/{bucketId}"]["get"];
  };
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
  "/v1/bucket/{bucketId}/state": {
    /**
     * Archive a bucket or bring it back
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    PATCH: paths["/v1/bucket/{bucketId}/state"]["patch"];
  };
  "/v1/bucket/{bucketId}/uploads": {
    /**
     * List the uploads of a bucket
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    GET: paths["/v1/bucket/{bucketId}/uploads"]["get"];
  };
  "/v1/bucket/{bucketId}/uploads/count": {
    /**
     * Count the uploads of a bucket
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    GET: paths["/v1/bucket/{bucketId}/uploads/count"]["get"];
  };
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
  "/v1/cluster-instance/{instanceId}/update": {
    /**
     * Deploy a new version of a cluster instance
     *
     * Replaced by PATCH /v1/compute-instance/{instanceId}/update. May answer success false with a 2xx status.
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     * @deprecated Use PATCH /v1/compute-instance/{instanceId}/update
     */
    PATCH: paths["/v1/cluster-instance/{instanceId}/update"]["patch"];
  };
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
  "/v1/compute-instance": {
    /**
     * List the instances of an organization
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    GET: paths["/v1/compute-instance"]["get"];
  };
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
  "/v1/compute-instance/{instanceId}": {
    /**
     * Read an instance
     *
     * With topupReport=y, the answer carries the spending.
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
  "/v1/compute-instance/{instanceId}/domains/{domainId}/verify": {
    /**
     * Check the DNS records of an instance domain
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    PATCH: paths["/v1/compute-instance/{instanceId}/domains/{domainId}/verify"]["patch"];
  };
  "/v1/compute-instance/{instanceId}/exec-command": {
    /**
     * Run a shell command in an instance
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    POST: paths["/v1/compute-instance/{instanceId}/exec-command"]["post"];
  };
  "/v1/compute-instance/{instanceId}/metrics": {
    /**
     * Read the processor and memory use of a service
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    GET: paths["/v1/compute-instance/{instanceId}/metrics"]["get"];
  };
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
  "/v1/compute-instance/{instanceId}/update": {
    /**
     * Deploy a new version of an instance
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    PATCH: paths["/v1/compute-instance/{instanceId}/update"]["patch"];
  };
  "/v1/compute-instance/{instanceId}/update/health-check": {
    /**
     * Change the health check of an instance
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    PATCH: paths["/v1/compute-instance/{instanceId}/update/health-check"]["patch"];
  };
  "/v1/compute-machine-image": {
    /**
     * List the machine images
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    GET: paths["/v1/compute-machine-image"]["get"];
  };
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
  "/v1/compute-project/{computeProjectId}/funds-usage": {
    /**
     * Read the spending of a compute project
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    GET: paths["/v1/compute-project/{computeProjectId}/funds-usage"]["get"];
  };
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
  "/v1/compute-project/{computeProjectId}/instances/count": {
    /**
     * Count the instances of a compute project by state
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    GET: paths["/v1/compute-project/{computeProjectId}/instances/count"]["get"];
  };
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
  "/v1/deployment/framework/suggestion": {
    /**
     * Guess the framework of a repository
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    GET: paths["/v1/deployment/framework/suggestion"]["get"];
  };
  "/v1/deployment/upload": {
    /**
     * Deploy a built site in one upload
     *
     * Replaced by POST /v1/upload/initiate. Files keep their relative path as file name. Creates the project when there is none of that name, as far as is known.
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     * @deprecated Use POST /v1/upload/initiate
     */
    POST: paths["/v1/deployment/upload"]["post"];
  };
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
  "/v1/deployment/{deploymentId}/authorize": {
    /**
     * Approve a deployment that waits for it
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    POST: paths["/v1/deployment/{deploymentId}/authorize"]["post"];
  };
  "/v1/deployment/{deploymentId}/cancel": {
    /**
     * Cancel a running deployment
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    POST: paths["/v1/deployment/{deploymentId}/cancel"]["post"];
  };
  "/v1/deployment/{deploymentId}/redeploy": {
    /**
     * Deploy again with the same settings
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    POST: paths["/v1/deployment/{deploymentId}/redeploy"]["post"];
  };
  "/v1/gpt/query": {
    /**
     * Ask the code assistant
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    POST: paths["/v1/gpt/query"]["post"];
  };
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
  "/v1/marketplace-app": {
    /**
     * List the templates of the marketplace
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    GET: paths["/v1/marketplace-app"]["get"];
  };
  "/v1/marketplace-app/categories": {
    /**
     * List the categories of the marketplace
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    GET: paths["/v1/marketplace-app/categories"]["get"];
  };
  "/v1/marketplace-app/{marketplaceAppId}": {
    /**
     * Read a template of the marketplace
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    GET: paths["/v1/marketplace-app/{marketplaceAppId}"]["get"];
  };
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
  "/v1/organization/{organizationId}": {
    /**
     * Read an organization
     *
     * The id of a master organization answers that one, with the organizations of each product in it.
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
  "/v1/organization/{organizationId}/buckets": {
    /**
     * List the buckets of an organization
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    GET: paths["/v1/organization/{organizationId}/buckets"]["get"];
  };
  "/v1/organization/{organizationId}/buckets/count": {
    /**
     * Count the buckets of an organization
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    GET: paths["/v1/organization/{organizationId}/buckets/count"]["get"];
  };
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
  "/v1/organization/{organizationId}/compute-projects": {
    /**
     * List the compute projects of an organization
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    GET: paths["/v1/organization/{organizationId}/compute-projects"]["get"];
  };
  "/v1/organization/{organizationId}/compute-projects/count": {
    /**
     * Count the compute projects of an organization
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    GET: paths["/v1/organization/{organizationId}/compute-projects/count"]["get"];
  };
  "/v1/organization/{organizationId}/coupons": {
    /**
     * List the coupons of an organization
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    GET: paths["/v1/organization/{organizationId}/coupons"]["get"];
  };
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
  "/v1/organization/{organizationId}/invites/{inviteId}": {
    /**
     * Withdraw an invitation to an organization
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    DELETE: paths["/v1/organization/{organizationId}/invites/{inviteId}"]["delete"];
  };
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
  "/v1/organization/{organizationId}/overdue": {
    /**
     * Check whether an organization exceeds its plan
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    GET: paths["/v1/organization/{organizationId}/overdue"]["get"];
  };
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
  "/v1/organization/{organizationId}/projects/count": {
    /**
     * Count the projects of an organization
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    GET: paths["/v1/organization/{organizationId}/projects/count"]["get"];
  };
  "/v1/organization/{organizationId}/subscription-usage/specialization/{specialization}": {
    /**
     * Read the usage and limits of an organization
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    GET: paths["/v1/organization/{organizationId}/subscription-usage/specialization/{specialization}"]["get"];
  };
  "/v1/price/liveTokenPrice/{tokenId}": {
    /**
     * Read the market price of a token
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    GET: paths["/v1/price/liveTokenPrice/{tokenId}"]["get"];
  };
  "/v1/profile": {
    /**
     * Read the signed-in user
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    GET: paths["/v1/profile"]["get"];
  };
  "/v1/project/{projectId}": {
    /**
     * Read a project
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    GET: paths["/v1/project/{projectId}"]["get"];
  };
  "/v1/project/{projectId}/configuration": {
    /**
     * Replace the build settings of a project
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    PUT: paths["/v1/project/{projectId}/configuration"]["put"];
  };
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
  "/v1/project/{projectId}/deployment-environments/{deploymentEnvironmentId}/activate": {
    /**
     * Activate a deployment environment
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    PATCH: paths["/v1/project/{projectId}/deployment-environments/{deploymentEnvironmentId}/activate"]["patch"];
  };
  "/v1/project/{projectId}/deployment-environments/{deploymentEnvironmentId}/deactivate": {
    /**
     * Deactivate a deployment environment
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    PATCH: paths["/v1/project/{projectId}/deployment-environments/{deploymentEnvironmentId}/deactivate"]["patch"];
  };
  "/v1/project/{projectId}/deployments": {
    /**
     * List the deployments of a project
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    GET: paths["/v1/project/{projectId}/deployments"]["get"];
  };
  "/v1/project/{projectId}/deployments/count": {
    /**
     * Count the deployments of a project by outcome
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    GET: paths["/v1/project/{projectId}/deployments/count"]["get"];
  };
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
  "/v1/project/{projectId}/state": {
    /**
     * Archive a project or bring it back
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    PATCH: paths["/v1/project/{projectId}/state"]["patch"];
  };
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
  "/v1/upload": {
    /**
     * Upload files into a bucket in one request
     *
     * May answer success false with a 2xx status, as far as is known.
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    POST: paths["/v1/upload"]["post"];
  };
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
  "/v1/upload-deployment/{deploymentId}/finish": {
    /**
     * Finish or cancel an upload to a project
     *
     * Replaced by POST /v1/upload/{uploadId}/finish. Takes an API token or the upload's own single use token. May answer success false with a 2xx status.
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     * @deprecated Use POST /v1/upload/{uploadId}/finish
     */
    POST: paths["/v1/upload-deployment/{deploymentId}/finish"]["post"];
  };
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
  "/v1/upload/{uploadId}": {
    /**
     * Read an upload
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    GET: paths["/v1/upload/{uploadId}"]["get"];
  };
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
  "/v1/upload/{uploadId}/finish": {
    /**
     * Finish or cancel an upload
     *
     * Takes an API token or the upload's own single use token. May answer success false with a 2xx status. Cancel after a part has failed, or the upload blocks another.
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    POST: paths["/v1/upload/{uploadId}/finish"]["post"];
  };
  "/v1/upload/{uploadId}/pin": {
    /**
     * Pin the content of an upload again
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    PATCH: paths["/v1/upload/{uploadId}/pin"]["patch"];
  };
  "/v1/upload/{uploadId}/unpin": {
    /**
     * Unpin the content of an upload
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    PATCH: paths["/v1/upload/{uploadId}/unpin"]["patch"];
  };
  "/v2/ipfs/pin/{cid}": {
    /**
     * Pin IPFS content into a bucket
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    POST: paths["/v2/ipfs/pin/{cid}"]["post"];
  };
  "/v2/ipfs/pins": {
    /**
     * Pin a list of IPFS contents into a bucket
     * @throws 401: The token is missing, wrong or expired. Seen in practice, also where 403 is documented
     * @throws 403: The token was not accepted, or belongs to another organization. Documented, not seen
     */
    POST: paths["/v2/ipfs/pins"]["post"];
  };
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
  "/api-keys/scope": Calls["/v1/api-keys/scope"];
  "/bucket/{bucketId}": Calls["/v1/bucket/{bucketId}"];
  "/bucket/{bucketId}/domains": Calls["/v1/bucket/{bucketId}/domains"];
  "/bucket/{bucketId}/domains/{domainIdentifier}": Calls["/v1/bucket/{bucketId}/domains/{domainIdentifier}"];
  "/bucket/{bucketId}/domains/{domainIdentifier}/verify": Calls["/v1/bucket/{bucketId}/domains/{domainIdentifier}/verify"];
  "/bucket/{bucketId}/ipns-records": Calls["/v1/bucket/{bucketId}/ipns-records"];
  "/bucket/{bucketId}/ipns-records/{ipnsRecordId}": Calls["/v1/bucket/{bucketId}/ipns-records/{ipnsRecordId}"];
  "/bucket/{bucketId}/state": Calls["/v1/bucket/{bucketId}/state"];
  "/bucket/{bucketId}/uploads": Calls["/v1/bucket/{bucketId}/uploads"];
  "/bucket/{bucketId}/uploads/count": Calls["/v1/bucket/{bucketId}/uploads/count"];
  "/cluster-instance/create": Calls["/v1/cluster-instance/create"];
  "/cluster-instance/order/{orderId}": Calls["/v1/cluster-instance/order/{orderId}"];
  "/cluster-instance/order/{orderId}/logs": Calls["/v1/cluster-instance/order/{orderId}/logs"];
  "/cluster-instance/template": Calls["/v1/cluster-instance/template"];
  "/cluster-instance/{instanceId}": Calls["/v1/cluster-instance/{instanceId}"];
  "/cluster-instance/{instanceId}/close": Calls["/v1/cluster-instance/{instanceId}/close"];
  "/cluster-instance/{instanceId}/domains": Calls["/v1/cluster-instance/{instanceId}/domains"];
  "/cluster-instance/{instanceId}/domains/{domainId}": Calls["/v1/cluster-instance/{instanceId}/domains/{domainId}"];
  "/cluster-instance/{instanceId}/domains/{domainId}/verify": Calls["/v1/cluster-instance/{instanceId}/domains/{domainId}/verify"];
  "/cluster-instance/{instanceId}/exec-command": Calls["/v1/cluster-instance/{instanceId}/exec-command"];
  "/cluster-instance/{instanceId}/trigger/container-health-check": Calls["/v1/cluster-instance/{instanceId}/trigger/container-health-check"];
  "/cluster-instance/{instanceId}/trigger/fetch-logs": Calls["/v1/cluster-instance/{instanceId}/trigger/fetch-logs"];
  "/cluster-instance/{instanceId}/update": Calls["/v1/cluster-instance/{instanceId}/update"];
  "/cluster-instance/{instanceId}/update/health-check": Calls["/v1/cluster-instance/{instanceId}/update/health-check"];
  "/cluster-templates": Calls["/v1/cluster-templates"];
  "/cluster-templates/categories": Calls["/v1/cluster-templates/categories"];
  "/cluster-templates/{clusterTemplateId}": Calls["/v1/cluster-templates/{clusterTemplateId}"];
  "/cluster/{clusterId}": Calls["/v1/cluster/{clusterId}"];
  "/cluster/{clusterId}/funds-usage": Calls["/v1/cluster/{clusterId}/funds-usage"];
  "/cluster/{clusterId}/instances": Calls["/v1/cluster/{clusterId}/instances"];
  "/cluster/{clusterId}/instances/count": Calls["/v1/cluster/{clusterId}/instances/count"];
  "/compute-instance": Calls["/v1/compute-instance"];
  "/compute-instance/create": Calls["/v1/compute-instance/create"];
  "/compute-instance/deployment/{deploymentId}": Calls["/v1/compute-instance/deployment/{deploymentId}"];
  "/compute-instance/deployment/{deploymentId}/logs": Calls["/v1/compute-instance/deployment/{deploymentId}/logs"];
  "/compute-instance/template": Calls["/v1/compute-instance/template"];
  "/compute-instance/{instanceId}": Calls["/v1/compute-instance/{instanceId}"];
  "/compute-instance/{instanceId}/close": Calls["/v1/compute-instance/{instanceId}/close"];
  "/compute-instance/{instanceId}/domains": Calls["/v1/compute-instance/{instanceId}/domains"];
  "/compute-instance/{instanceId}/domains/{domainId}": Calls["/v1/compute-instance/{instanceId}/domains/{domainId}"];
  "/compute-instance/{instanceId}/domains/{domainId}/verify": Calls["/v1/compute-instance/{instanceId}/domains/{domainId}/verify"];
  "/compute-instance/{instanceId}/exec-command": Calls["/v1/compute-instance/{instanceId}/exec-command"];
  "/compute-instance/{instanceId}/metrics": Calls["/v1/compute-instance/{instanceId}/metrics"];
  "/compute-instance/{instanceId}/trigger/container-health-check": Calls["/v1/compute-instance/{instanceId}/trigger/container-health-check"];
  "/compute-instance/{instanceId}/trigger/fetch-logs": Calls["/v1/compute-instance/{instanceId}/trigger/fetch-logs"];
  "/compute-instance/{instanceId}/update": Calls["/v1/compute-instance/{instanceId}/update"];
  "/compute-instance/{instanceId}/update/health-check": Calls["/v1/compute-instance/{instanceId}/update/health-check"];
  "/compute-machine-image": Calls["/v1/compute-machine-image"];
  "/compute-machine-image/regions": Calls["/v1/compute-machine-image/regions"];
  "/compute-project/{computeProjectId}": Calls["/v1/compute-project/{computeProjectId}"];
  "/compute-project/{computeProjectId}/funds-usage": Calls["/v1/compute-project/{computeProjectId}/funds-usage"];
  "/compute-project/{computeProjectId}/instances": Calls["/v1/compute-project/{computeProjectId}/instances"];
  "/compute-project/{computeProjectId}/instances/count": Calls["/v1/compute-project/{computeProjectId}/instances/count"];
  "/deployment": Calls["/v1/deployment"];
  "/deployment/framework/suggestion": Calls["/v1/deployment/framework/suggestion"];
  "/deployment/upload": Calls["/v1/deployment/upload"];
  "/deployment/{deploymentId}": Calls["/v1/deployment/{deploymentId}"];
  "/deployment/{deploymentId}/authorize": Calls["/v1/deployment/{deploymentId}/authorize"];
  "/deployment/{deploymentId}/cancel": Calls["/v1/deployment/{deploymentId}/cancel"];
  "/deployment/{deploymentId}/redeploy": Calls["/v1/deployment/{deploymentId}/redeploy"];
  "/gpt/query": Calls["/v1/gpt/query"];
  "/gpt/whitelisted": Calls["/v1/gpt/whitelisted"];
  "/ipfs/pin/{cid}": Calls["/v1/ipfs/pin/{cid}"];
  "/ipfs/pins/{cid}/status": Calls["/v1/ipfs/pins/{cid}/status"];
  "/ipns/deployments/{deploymentId}/names": Calls["/v1/ipns/deployments/{deploymentId}/names"];
  "/ipns/deployments/{deploymentId}/names/{ipnsNameId}": Calls["/v1/ipns/deployments/{deploymentId}/names/{ipnsNameId}"];
  "/ipns/names": Calls["/v1/ipns/names"];
  "/ipns/names/{ipnsNameId}": Calls["/v1/ipns/names/{ipnsNameId}"];
  "/marketplace-app": Calls["/v1/marketplace-app"];
  "/marketplace-app/categories": Calls["/v1/marketplace-app/categories"];
  "/marketplace-app/{marketplaceAppId}": Calls["/v1/marketplace-app/{marketplaceAppId}"];
  "/organization": Calls["/v1/organization"];
  "/organization/{organizationId}": Calls["/v1/organization/{organizationId}"];
  "/organization/{organizationId}/buckets": Calls["/v1/organization/{organizationId}/buckets"];
  "/organization/{organizationId}/buckets/count": Calls["/v1/organization/{organizationId}/buckets/count"];
  "/organization/{organizationId}/clusters": Calls["/v1/organization/{organizationId}/clusters"];
  "/organization/{organizationId}/compute-projects": Calls["/v1/organization/{organizationId}/compute-projects"];
  "/organization/{organizationId}/compute-projects/count": Calls["/v1/organization/{organizationId}/compute-projects/count"];
  "/organization/{organizationId}/coupons": Calls["/v1/organization/{organizationId}/coupons"];
  "/organization/{organizationId}/invites": Calls["/v1/organization/{organizationId}/invites"];
  "/organization/{organizationId}/invites/{inviteId}": Calls["/v1/organization/{organizationId}/invites/{inviteId}"];
  "/organization/{organizationId}/member": Calls["/v1/organization/{organizationId}/member"];
  "/organization/{organizationId}/migrate-projects": Calls["/v1/organization/{organizationId}/migrate-projects"];
  "/organization/{organizationId}/overdue": Calls["/v1/organization/{organizationId}/overdue"];
  "/organization/{organizationId}/projects": Calls["/v1/organization/{organizationId}/projects"];
  "/organization/{organizationId}/projects/count": Calls["/v1/organization/{organizationId}/projects/count"];
  "/organization/{organizationId}/subscription-usage/specialization/{specialization}": Calls["/v1/organization/{organizationId}/subscription-usage/specialization/{specialization}"];
  "/price/liveTokenPrice/{tokenId}": Calls["/v1/price/liveTokenPrice/{tokenId}"];
  "/profile": Calls["/v1/profile"];
  "/project/{projectId}": Calls["/v1/project/{projectId}"];
  "/project/{projectId}/configuration": Calls["/v1/project/{projectId}/configuration"];
  "/project/{projectId}/deployment-environments": Calls["/v1/project/{projectId}/deployment-environments"];
  "/project/{projectId}/deployment-environments/{deploymentEnvironmentId}": Calls["/v1/project/{projectId}/deployment-environments/{deploymentEnvironmentId}"];
  "/project/{projectId}/deployment-environments/{deploymentEnvironmentId}/activate": Calls["/v1/project/{projectId}/deployment-environments/{deploymentEnvironmentId}/activate"];
  "/project/{projectId}/deployment-environments/{deploymentEnvironmentId}/deactivate": Calls["/v1/project/{projectId}/deployment-environments/{deploymentEnvironmentId}/deactivate"];
  "/project/{projectId}/deployments": Calls["/v1/project/{projectId}/deployments"];
  "/project/{projectId}/deployments/count": Calls["/v1/project/{projectId}/deployments/count"];
  "/project/{projectId}/domains": Calls["/v1/project/{projectId}/domains"];
  "/project/{projectId}/domains/cdn-records": Calls["/v1/project/{projectId}/domains/cdn-records"];
  "/project/{projectId}/domains/{domainIdentifier}": Calls["/v1/project/{projectId}/domains/{domainIdentifier}"];
  "/project/{projectId}/domains/{domainIdentifier}/verify": Calls["/v1/project/{projectId}/domains/{domainIdentifier}/verify"];
  "/project/{projectId}/environment-variables": Calls["/v1/project/{projectId}/environment-variables"];
  "/project/{projectId}/environment-variables/{environmentVariableId}": Calls["/v1/project/{projectId}/environment-variables/{environmentVariableId}"];
  "/project/{projectId}/state": Calls["/v1/project/{projectId}/state"];
  "/subscribe": Calls["/v1/subscribe"];
  "/upload": Calls["/v1/upload"];
  "/upload-deployment": Calls["/v1/upload-deployment"];
  "/upload-deployment/{deploymentId}/data": Calls["/v1/upload-deployment/{deploymentId}/data"];
  "/upload-deployment/{deploymentId}/finish": Calls["/v1/upload-deployment/{deploymentId}/finish"];
  "/upload/initiate": Calls["/v1/upload/initiate"];
  "/upload/{uploadId}": Calls["/v1/upload/{uploadId}"];
  "/upload/{uploadId}/data": Calls["/v1/upload/{uploadId}/data"];
  "/upload/{uploadId}/finish": Calls["/v1/upload/{uploadId}/finish"];
  "/upload/{uploadId}/pin": Calls["/v1/upload/{uploadId}/pin"];
  "/upload/{uploadId}/unpin": Calls["/v1/upload/{uploadId}/unpin"];
}

/** The operations under /v2. */
export interface V2Calls {
  "/ipfs/pin/{cid}": Calls["/v2/ipfs/pin/{cid}"];
  "/ipfs/pins": Calls["/v2/ipfs/pins"];
  "/ipfs/pins/{cid}/status": Calls["/v2/ipfs/pins/{cid}/status"];
}

/** The operations of each version, by path without its prefix. */
export interface VersionCalls {
  v1: V1Calls;
  v2: V2Calls;
}
