// Generated from Spheron API 2024-03.1-reconstructed (SHA-256 b6d244dcc44be2cd79a56460bb3bac92bf8a4f7125109f19c3576a145880fbef) by npm run generate; not for editing.

export interface paths {
  "/auth/{provider}/cli/login": {
    parameters: {};
    /**
     * Start the command line login
     *
     * Meant for a browser: the git host redirects to http://127.0.0.1:{port}, with a one-time code as the first query value.
     */
    get: operations["startCliLogin"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/auth/{provider}/cli/verify-token/{code}": {
    parameters: {};
    /**
     * Trade the code of a command line login for a token
     *
     * A refused login responds with a code word in message: security_check, banned, user_not_found, ask_admin_to_provide_access_to_dev_env or waiting_for_access_to_dev_env.
     */
    get: operations["verifyCliLogin"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/docs/rest-api": {
    parameters: {};
    /**
     * Open the API documentation
     *
     * A Swagger UI page. Where its document lies is not known.
     */
    get: operations["getApiDocs"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/status": {
    parameters: {};
    /** Check that the API is up */
    get: operations["getStatus"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/api-keys/scope": {
    parameters: {};
    /**
     * Read what the token may act on
     *
     * A token belongs to one organization, so organizations has one entry. The usual way to check a token and to learn the organization id that other calls need.
     */
    get: operations["getTokenScope"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/bucket/{bucketId}": {
    parameters: {};
    /** Read a bucket */
    get: operations["getBucket"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/bucket/{bucketId}/domains": {
    parameters: {};
    /** List the domains of a bucket */
    get: operations["listBucketDomains"];
    put?: never;
    /** Add a domain to a bucket */
    post: operations["addBucketDomain"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/bucket/{bucketId}/domains/{domainIdentifier}": {
    parameters: {};
    /** Read a domain of a bucket */
    get: operations["getBucketDomain"];
    put?: never;
    post?: never;
    /** Remove a domain from a bucket */
    delete: operations["deleteBucketDomain"];
    options?: never;
    head?: never;
    /** Change a domain of a bucket */
    patch: operations["updateBucketDomain"];
    trace?: never;
  };
  "/v1/bucket/{bucketId}/domains/{domainIdentifier}/verify": {
    parameters: {};
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Check the DNS records of a bucket domain
     *
     * success only says that the check ran.
     */
    patch: operations["verifyBucketDomain"];
    trace?: never;
  };
  "/v1/bucket/{bucketId}/ipns-records": {
    parameters: {};
    /** List the IPNS records of a bucket */
    get: operations["listBucketIpnsRecords"];
    put?: never;
    /** Publish an upload under a new IPNS name */
    post: operations["addBucketIpnsRecord"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/bucket/{bucketId}/ipns-records/{ipnsRecordId}": {
    parameters: {};
    /** Read an IPNS record of a bucket */
    get: operations["getBucketIpnsRecord"];
    put?: never;
    post?: never;
    /** Delete an IPNS record of a bucket */
    delete: operations["deleteBucketIpnsRecord"];
    options?: never;
    head?: never;
    /** Point an IPNS record at another upload */
    patch: operations["updateBucketIpnsRecord"];
    trace?: never;
  };
  "/v1/bucket/{bucketId}/state": {
    parameters: {};
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Archive or restore a bucket */
    patch: operations["updateBucketState"];
    trace?: never;
  };
  "/v1/bucket/{bucketId}/uploads": {
    parameters: {};
    /** List the uploads of a bucket */
    get: operations["listBucketUploads"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/bucket/{bucketId}/uploads/count": {
    parameters: {};
    /** Count the uploads of a bucket */
    get: operations["countBucketUploads"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/cluster-instance/create": {
    parameters: {};
    get?: never;
    put?: never;
    /**
     * Create an instance in a cluster
     *
     * Replaced by POST /v1/compute-instance/create. Follow the deployment on GET /v1/subscribe with uniqueTopicId as sessionId.
     * @deprecated
     */
    post: operations["createClusterInstance"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/cluster-instance/order/{orderId}": {
    parameters: {};
    /**
     * Read an order of a cluster instance
     *
     * Replaced by GET /v1/compute-instance/deployment/{deploymentId}. An order is one version of an instance.
     * @deprecated
     */
    get: operations["getInstanceOrder"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/cluster-instance/order/{orderId}/logs": {
    parameters: {};
    /**
     * Read the logs of an order
     *
     * Replaced by GET /v1/compute-instance/deployment/{deploymentId}/logs. Paged by line numbers, from and to.
     * @deprecated
     */
    get: operations["getInstanceOrderLogs"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/cluster-instance/template": {
    parameters: {};
    get?: never;
    put?: never;
    /**
     * Create a cluster instance from a template
     *
     * Replaced by POST /v1/compute-instance/template.
     * @deprecated
     */
    post: operations["createClusterInstanceFromTemplate"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/cluster-instance/{instanceId}": {
    parameters: {};
    /**
     * Read a cluster instance
     *
     * Replaced by GET /v1/compute-instance/{instanceId}.
     * @deprecated
     */
    get: operations["getClusterInstance"];
    put?: never;
    post?: never;
    /**
     * Delete a cluster instance
     *
     * Replaced by DELETE /v1/compute-instance/{instanceId}.
     * @deprecated
     */
    delete: operations["deleteClusterInstance"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/cluster-instance/{instanceId}/close": {
    parameters: {};
    get?: never;
    put?: never;
    /**
     * Close a cluster instance
     *
     * Replaced by POST /v1/compute-instance/{instanceId}/close. Closing twice fails with "Instance already closed".
     * @deprecated
     */
    post: operations["closeClusterInstance"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/cluster-instance/{instanceId}/domains": {
    parameters: {};
    /**
     * List the domains of a cluster instance
     *
     * Replaced by GET /v1/compute-instance/{instanceId}/domains.
     * @deprecated
     */
    get: operations["listClusterInstanceDomains"];
    put?: never;
    /**
     * Add a domain to a cluster instance
     *
     * Replaced by POST /v1/compute-instance/{instanceId}/domains.
     * @deprecated
     */
    post: operations["addClusterInstanceDomain"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/cluster-instance/{instanceId}/domains/{domainId}": {
    parameters: {};
    get?: never;
    put?: never;
    post?: never;
    /**
     * Remove a domain from a cluster instance
     *
     * Replaced by DELETE /v1/compute-instance/{instanceId}/domains/{domainId}.
     * @deprecated
     */
    delete: operations["deleteClusterInstanceDomain"];
    options?: never;
    head?: never;
    /**
     * Change a domain of a cluster instance
     *
     * Replaced by PATCH /v1/compute-instance/{instanceId}/domains/{domainId}.
     * @deprecated
     */
    patch: operations["updateClusterInstanceDomain"];
    trace?: never;
  };
  "/v1/cluster-instance/{instanceId}/domains/{domainId}/verify": {
    parameters: {};
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Check the DNS records of a cluster instance domain
     *
     * Replaced by PATCH /v1/compute-instance/{instanceId}/domains/{domainId}/verify.
     * @deprecated
     */
    patch: operations["verifyClusterInstanceDomain"];
    trace?: never;
  };
  "/v1/cluster-instance/{instanceId}/exec-command": {
    parameters: {};
    get?: never;
    put?: never;
    /**
     * Run a shell command in a cluster instance
     *
     * Replaced by POST /v1/compute-instance/{instanceId}/exec-command.
     * @deprecated
     */
    post: operations["execClusterInstanceCommand"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/cluster-instance/{instanceId}/trigger/container-health-check": {
    parameters: {};
    get?: never;
    put?: never;
    /**
     * Start a health check of a cluster instance
     *
     * Replaced by POST /v1/compute-instance/{instanceId}/trigger/container-health-check. The result arrives on GET /v1/subscribe with topicId as sessionId.
     * @deprecated
     */
    post: operations["triggerClusterInstanceHealthCheck"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/cluster-instance/{instanceId}/trigger/fetch-logs": {
    parameters: {};
    get?: never;
    put?: never;
    /**
     * Start fetching the logs of a cluster instance
     *
     * Replaced by POST /v1/compute-instance/{instanceId}/trigger/fetch-logs. The lines arrive on GET /v1/subscribe with topicId as sessionId.
     * @deprecated
     */
    post: operations["triggerClusterInstanceLogFetch"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/cluster-instance/{instanceId}/update": {
    parameters: {};
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Deploy a new version of a cluster instance
     *
     * Replaced by PATCH /v1/compute-instance/{instanceId}/update. May respond with success false and a 2xx status.
     * @deprecated
     */
    patch: operations["updateClusterInstance"];
    trace?: never;
  };
  "/v1/cluster-instance/{instanceId}/update/health-check": {
    parameters: {};
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Change the health check of a cluster instance
     *
     * Replaced by PATCH /v1/compute-instance/{instanceId}/update/health-check.
     * @deprecated
     */
    patch: operations["updateClusterInstanceHealthCheck"];
    trace?: never;
  };
  "/v1/cluster-templates": {
    parameters: {};
    /**
     * List the instance templates
     *
     * Replaced by GET /v1/marketplace-app.
     * @deprecated
     */
    get: operations["listClusterTemplates"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/cluster-templates/categories": {
    parameters: {};
    /**
     * List the categories of instance templates
     *
     * Replaced by GET /v1/marketplace-app/categories.
     * @deprecated
     */
    get: operations["listClusterTemplateCategories"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/cluster-templates/{clusterTemplateId}": {
    parameters: {};
    /**
     * Read an instance template
     *
     * Replaced by GET /v1/marketplace-app/{marketplaceAppId}.
     * @deprecated
     */
    get: operations["getClusterTemplate"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/cluster/{clusterId}": {
    parameters: {};
    /**
     * Read a cluster
     *
     * Replaced by GET /v1/compute-project/{computeProjectId}.
     * @deprecated
     */
    get: operations["getCluster"];
    put?: never;
    post?: never;
    /**
     * Delete a cluster
     *
     * Replaced by DELETE /v1/compute-project/{computeProjectId}.
     * @deprecated
     */
    delete: operations["deleteCluster"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/cluster/{clusterId}/funds-usage": {
    parameters: {};
    /**
     * Read the spending of a cluster
     *
     * Replaced by GET /v1/compute-project/{computeProjectId}/funds-usage.
     * @deprecated
     */
    get: operations["getClusterFundsUsage"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/cluster/{clusterId}/instances": {
    parameters: {};
    /**
     * List the instances of a cluster
     *
     * Replaced by GET /v1/compute-project/{computeProjectId}/instances. With topupReport=y, each instance carries its spending.
     * @deprecated
     */
    get: operations["listClusterInstances"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/cluster/{clusterId}/instances/count": {
    parameters: {};
    /**
     * Count the instances of a cluster by state
     *
     * Replaced by GET /v1/compute-project/{computeProjectId}/instances/count.
     * @deprecated
     */
    get: operations["countClusterInstances"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/compute-instance": {
    parameters: {};
    /** List the instances of an organization */
    get: operations["listComputeInstances"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/compute-instance/create": {
    parameters: {};
    get?: never;
    put?: never;
    /**
     * Create an instance with one or more services
     *
     * Follow the deployment on GET /v1/subscribe with uniqueTopicId as sessionId.
     */
    post: operations["createComputeInstance"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/compute-instance/deployment/{deploymentId}": {
    parameters: {};
    /**
     * Read a deployment of an instance
     *
     * A deployment is one version of an instance.
     */
    get: operations["getComputeDeployment"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/compute-instance/deployment/{deploymentId}/logs": {
    parameters: {};
    /**
     * Read the logs of an instance's deployment
     *
     * Paged by line numbers, from and to.
     */
    get: operations["getComputeDeploymentLogs"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/compute-instance/template": {
    parameters: {};
    get?: never;
    put?: never;
    /**
     * Create an instance from a marketplace template
     *
     * Takes the machine image by id, where the other create call takes its name.
     */
    post: operations["createComputeInstanceFromTemplate"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/compute-instance/{instanceId}": {
    parameters: {};
    /**
     * Read an instance
     *
     * With topupReport=y, the response has the spending.
     */
    get: operations["getComputeInstance"];
    put?: never;
    post?: never;
    /** Delete an instance */
    delete: operations["deleteComputeInstance"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/compute-instance/{instanceId}/close": {
    parameters: {};
    get?: never;
    put?: never;
    /**
     * Close an instance
     *
     * Closing twice fails with "Instance already closed".
     */
    post: operations["closeComputeInstance"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/compute-instance/{instanceId}/domains": {
    parameters: {};
    /** List the domains of an instance */
    get: operations["listComputeInstanceDomains"];
    put?: never;
    /** Add a domain to an instance */
    post: operations["addComputeInstanceDomain"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/compute-instance/{instanceId}/domains/{domainId}": {
    parameters: {};
    get?: never;
    put?: never;
    post?: never;
    /** Remove a domain from an instance */
    delete: operations["deleteComputeInstanceDomain"];
    options?: never;
    head?: never;
    /**
     * Change a domain of an instance
     *
     * Needs type, unlike the domains of projects and buckets.
     */
    patch: operations["updateComputeInstanceDomain"];
    trace?: never;
  };
  "/v1/compute-instance/{instanceId}/domains/{domainId}/verify": {
    parameters: {};
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Check the DNS records of an instance domain */
    patch: operations["verifyComputeInstanceDomain"];
    trace?: never;
  };
  "/v1/compute-instance/{instanceId}/exec-command": {
    parameters: {};
    get?: never;
    put?: never;
    /** Run a shell command in an instance */
    post: operations["execComputeInstanceCommand"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/compute-instance/{instanceId}/metrics": {
    parameters: {};
    /** Read the processor and memory use of a service */
    get: operations["getComputeMetrics"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/compute-instance/{instanceId}/trigger/container-health-check": {
    parameters: {};
    get?: never;
    put?: never;
    /**
     * Start a health check of an instance
     *
     * The result arrives on GET /v1/subscribe with topicId as sessionId.
     */
    post: operations["triggerComputeInstanceHealthCheck"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/compute-instance/{instanceId}/trigger/fetch-logs": {
    parameters: {};
    get?: never;
    put?: never;
    /**
     * Start fetching the logs of an instance
     *
     * The lines arrive on GET /v1/subscribe with topicId as sessionId.
     */
    post: operations["triggerComputeInstanceLogFetch"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/compute-instance/{instanceId}/update": {
    parameters: {};
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Deploy a new version of an instance */
    patch: operations["updateComputeInstance"];
    trace?: never;
  };
  "/v1/compute-instance/{instanceId}/update/health-check": {
    parameters: {};
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Change the health check of an instance */
    patch: operations["updateComputeInstanceHealthCheck"];
    trace?: never;
  };
  "/v1/compute-machine-image": {
    parameters: {};
    /** List the machine images */
    get: operations["listComputeMachines"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/compute-machine-image/regions": {
    parameters: {};
    /**
     * List the regions of the machine images
     *
     * Create calls also take "any" as a region, which may not be listed.
     */
    get: operations["listComputeRegions"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/compute-project/{computeProjectId}": {
    parameters: {};
    /** Read a compute project */
    get: operations["getComputeProject"];
    put?: never;
    post?: never;
    /** Delete a compute project */
    delete: operations["deleteComputeProject"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/compute-project/{computeProjectId}/funds-usage": {
    parameters: {};
    /** Read the spending of a compute project */
    get: operations["getComputeProjectFundsUsage"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/compute-project/{computeProjectId}/instances": {
    parameters: {};
    /**
     * List the instances of a compute project
     *
     * With topupReport=y, each instance carries its spending.
     */
    get: operations["listComputeProjectInstances"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/compute-project/{computeProjectId}/instances/count": {
    parameters: {};
    /** Count the instances of a compute project by state */
    get: operations["countComputeProjectInstances"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/deployment": {
    parameters: {};
    get?: never;
    put?: never;
    /**
     * Deploy a git repository
     *
     * Follow the topic on GET /v1/subscribe, or poll GET /v1/deployment/{deploymentId}.
     */
    post: operations["startDeployment"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/deployment/framework/suggestion": {
    parameters: {};
    /** Guess the framework of a repository */
    get: operations["suggestFramework"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/deployment/upload": {
    parameters: {};
    get?: never;
    put?: never;
    /**
     * Deploy a built site in one upload
     *
     * Replaced by POST /v1/upload/initiate. Files keep their relative path as file name. Creates the project if no project has that name, as far as is known.
     * @deprecated
     */
    post: operations["uploadDeployment"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/deployment/{deploymentId}": {
    parameters: {};
    /**
     * Read a deployment and its log
     *
     * Its project is the whole project here, and an id elsewhere.
     */
    get: operations["getDeployment"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/deployment/{deploymentId}/authorize": {
    parameters: {};
    get?: never;
    put?: never;
    /** Approve a deployment that waits for it */
    post: operations["authorizeDeployment"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/deployment/{deploymentId}/cancel": {
    parameters: {};
    get?: never;
    put?: never;
    /** Cancel a running deployment */
    post: operations["cancelDeployment"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/deployment/{deploymentId}/redeploy": {
    parameters: {};
    get?: never;
    put?: never;
    /** Deploy again with the same settings */
    post: operations["redeployDeployment"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/gpt/query": {
    parameters: {};
    get?: never;
    put?: never;
    /** Ask the code assistant */
    post: operations["queryCodeAssistant"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/gpt/whitelisted": {
    parameters: {};
    /**
     * Check whether the code assistant may be used
     *
     * An error status means that it may not.
     */
    get: operations["getCodeAssistantAccess"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/ipfs/pin/{cid}": {
    parameters: {};
    get?: never;
    put?: never;
    /**
     * Pin IPFS content into a project
     *
     * Replaced by POST /v2/ipfs/pin/{cid}.
     * @deprecated
     */
    post: operations["pinCidV1"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/ipfs/pins/{cid}/status": {
    parameters: {};
    /**
     * Read whether IPFS content is pinned
     *
     * Replaced by GET /v2/ipfs/pins/{cid}/status.
     * @deprecated
     */
    get: operations["getCidStatusV1"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/ipns/deployments/{deploymentId}/names": {
    parameters: {};
    /**
     * List the IPNS names of a deployment or upload
     *
     * GET /v1/bucket/{bucketId}/ipns-records takes its place for storage organizations.
     */
    get: operations["listDeploymentIpnsNames"];
    put?: never;
    /**
     * Publish a deployment or upload under a new IPNS name
     *
     * POST /v1/bucket/{bucketId}/ipns-records takes its place for storage organizations.
     */
    post: operations["publishIpnsName"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/ipns/deployments/{deploymentId}/names/{ipnsNameId}": {
    parameters: {};
    get?: never;
    /**
     * Point an IPNS name at another deployment or upload
     *
     * PATCH /v1/bucket/{bucketId}/ipns-records/{ipnsRecordId} takes its place for storage organizations.
     */
    put: operations["updateIpnsName"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/ipns/names": {
    parameters: {};
    /**
     * List the IPNS names of an organization
     *
     * GET /v1/bucket/{bucketId}/ipns-records takes its place for storage organizations.
     */
    get: operations["listOrganizationIpnsNames"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/ipns/names/{ipnsNameId}": {
    parameters: {};
    /**
     * Read an IPNS name
     *
     * GET /v1/bucket/{bucketId}/ipns-records/{ipnsRecordId} takes its place for storage organizations.
     */
    get: operations["getIpnsName"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/marketplace-app": {
    parameters: {};
    /** List the templates of the marketplace */
    get: operations["listMarketplaceApps"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/marketplace-app/categories": {
    parameters: {};
    /** List the categories of the marketplace */
    get: operations["listMarketplaceCategories"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/marketplace-app/{marketplaceAppId}": {
    parameters: {};
    /** Read a template of the marketplace */
    get: operations["getMarketplaceApp"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/organization": {
    parameters: {};
    get?: never;
    put?: never;
    /**
     * Create an organization
     *
     * Clients call this with the token of a command line login. Whether an API token will do is not known.
     */
    post: operations["createOrganization"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/organization/{organizationId}": {
    parameters: {};
    /**
     * Read an organization
     *
     * With the id of a master organization, returns that one, with the organizations of each product in it.
     */
    get: operations["getOrganization"];
    /** Change an organization */
    put: operations["updateOrganization"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/organization/{organizationId}/buckets": {
    parameters: {};
    /** List the buckets of an organization */
    get: operations["listBuckets"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/organization/{organizationId}/buckets/count": {
    parameters: {};
    /** Count the buckets of an organization */
    get: operations["countBuckets"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/organization/{organizationId}/clusters": {
    parameters: {};
    /**
     * List the clusters of an organization
     *
     * Replaced by GET /v1/organization/{organizationId}/compute-projects.
     * @deprecated
     */
    get: operations["listClusters"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/organization/{organizationId}/compute-projects": {
    parameters: {};
    /** List the compute projects of an organization */
    get: operations["listComputeProjects"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/organization/{organizationId}/compute-projects/count": {
    parameters: {};
    /** Count the compute projects of an organization */
    get: operations["countComputeProjects"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/organization/{organizationId}/coupons": {
    parameters: {};
    /** List the coupons of an organization */
    get: operations["listOrganizationCoupons"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/organization/{organizationId}/invites": {
    parameters: {};
    /** List the invitations of an organization */
    get: operations["listOrganizationInvites"];
    put?: never;
    /**
     * Invite a person to an organization
     *
     * Limited to 5 calls in 10 minutes from one address.
     */
    post: operations["createOrganizationInvite"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/organization/{organizationId}/invites/{inviteId}": {
    parameters: {};
    get?: never;
    put?: never;
    post?: never;
    /** Withdraw an invitation to an organization */
    delete: operations["deleteOrganizationInvite"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/organization/{organizationId}/member": {
    parameters: {};
    get?: never;
    put?: never;
    post?: never;
    /**
     * Remove a member from an organization
     *
     * For paid plans only.
     */
    delete: operations["removeOrganizationMember"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/organization/{organizationId}/migrate-projects": {
    parameters: {};
    get?: never;
    put?: never;
    /**
     * Copy upload projects into a storage organization
     *
     * organizationId is the storage organization that receives them; the body names the web app organization that they come from.
     */
    post: operations["migrateProjectsToStorage"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/organization/{organizationId}/overdue": {
    parameters: {};
    /** Check whether an organization exceeds its plan */
    get: operations["getOrganizationOverdue"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/organization/{organizationId}/projects": {
    parameters: {};
    /**
     * List the projects of an organization
     *
     * Projects carry their latest deployment here.
     */
    get: operations["listOrganizationProjects"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/organization/{organizationId}/projects/count": {
    parameters: {};
    /** Count the projects of an organization */
    get: operations["countOrganizationProjects"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/organization/{organizationId}/subscription-usage/specialization/{specialization}": {
    parameters: {};
    /** Read the usage and limits of an organization */
    get: operations["getOrganizationUsage"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/price/liveTokenPrice/{tokenId}": {
    parameters: {};
    /** Read the market price of a token */
    get: operations["getLiveTokenPrice"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/profile": {
    parameters: {};
    /** Read the signed-in user */
    get: operations["getProfile"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/project/{projectId}": {
    parameters: {};
    /** Read a project */
    get: operations["getProject"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/project/{projectId}/configuration": {
    parameters: {};
    get?: never;
    /** Replace the build settings of a project */
    put: operations["updateProjectConfiguration"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/project/{projectId}/deployment-environments": {
    parameters: {};
    /** List the deployment environments of a project */
    get: operations["listDeploymentEnvironments"];
    put?: never;
    /** Create a deployment environment */
    post: operations["createDeploymentEnvironment"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/project/{projectId}/deployment-environments/{deploymentEnvironmentId}": {
    parameters: {};
    get?: never;
    /** Replace a deployment environment */
    put: operations["updateDeploymentEnvironment"];
    post?: never;
    /** Delete a deployment environment */
    delete: operations["deleteDeploymentEnvironment"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/project/{projectId}/deployment-environments/{deploymentEnvironmentId}/activate": {
    parameters: {};
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Activate a deployment environment */
    patch: operations["activateDeploymentEnvironment"];
    trace?: never;
  };
  "/v1/project/{projectId}/deployment-environments/{deploymentEnvironmentId}/deactivate": {
    parameters: {};
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Deactivate a deployment environment */
    patch: operations["deactivateDeploymentEnvironment"];
    trace?: never;
  };
  "/v1/project/{projectId}/deployments": {
    parameters: {};
    /** List the deployments of a project */
    get: operations["listProjectDeployments"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/project/{projectId}/deployments/count": {
    parameters: {};
    /** Count the deployments of a project by outcome */
    get: operations["countProjectDeployments"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/project/{projectId}/domains": {
    parameters: {};
    /** List the domains of a project */
    get: operations["listProjectDomains"];
    put?: never;
    /** Add a domain to a project */
    post: operations["addProjectDomain"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/project/{projectId}/domains/cdn-records": {
    parameters: {};
    /**
     * Read the DNS targets for custom domains
     *
     * The same for every project: clients send 1 as projectId. No domain can be read whose name is cdn-records, since this path shadows it.
     */
    get: operations["getCdnRecords"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/project/{projectId}/domains/{domainIdentifier}": {
    parameters: {};
    /** Read a domain of a project */
    get: operations["getProjectDomain"];
    put?: never;
    post?: never;
    /** Remove a domain from a project */
    delete: operations["deleteProjectDomain"];
    options?: never;
    head?: never;
    /** Change a domain of a project */
    patch: operations["updateProjectDomain"];
    trace?: never;
  };
  "/v1/project/{projectId}/domains/{domainIdentifier}/verify": {
    parameters: {};
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Check the DNS records of a project domain
     *
     * success only says that the check ran.
     */
    patch: operations["verifyProjectDomain"];
    trace?: never;
  };
  "/v1/project/{projectId}/environment-variables": {
    parameters: {};
    get?: never;
    put?: never;
    /**
     * Add environment variables to a project
     *
     * No call lists them: they are in the project's environmentVariables.
     */
    post: operations["addEnvironmentVariables"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/project/{projectId}/environment-variables/{environmentVariableId}": {
    parameters: {};
    get?: never;
    /** Replace an environment variable of a project */
    put: operations["updateEnvironmentVariable"];
    post?: never;
    /** Delete an environment variable of a project */
    delete: operations["deleteEnvironmentVariable"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/project/{projectId}/state": {
    parameters: {};
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Archive or restore a project */
    patch: operations["updateProjectState"];
    trace?: never;
  };
  "/v1/subscribe": {
    parameters: {};
    /**
     * Follow the events of a topic
     *
     * The topic is what a client sent as uniqueTopicId or topicId. Each event is a line "event: message" and a line "data:" with a JSON object. Type 2 says that a deployment finished, type 3 that it failed; known clients stop there. Perhaps limited to 5 calls in 10 minutes from one address.
     */
    get: operations["subscribeToEvents"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/upload": {
    parameters: {};
    get?: never;
    put?: never;
    /**
     * Upload files into a bucket in one request
     *
     * May respond with success false and a 2xx status, as far as is known.
     */
    post: operations["uploadFile"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/upload-deployment": {
    parameters: {};
    get?: never;
    put?: never;
    /**
     * Start an upload in parts into a project
     *
     * Replaced by POST /v1/upload/initiate.
     * @deprecated
     */
    post: operations["initiateUploadDeployment"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/upload-deployment/{deploymentId}/data": {
    parameters: {};
    get?: never;
    put?: never;
    /**
     * Send a part of an upload to a project
     *
     * Replaced by POST /v1/upload/{uploadId}/data. Takes an API token or the upload's own single use token.
     * @deprecated
     */
    post: operations["sendUploadDeploymentData"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/upload-deployment/{deploymentId}/finish": {
    parameters: {};
    get?: never;
    put?: never;
    /**
     * Finish or cancel an upload to a project
     *
     * Replaced by POST /v1/upload/{uploadId}/finish. Takes an API token or the upload's own single use token. May respond with success false and a 2xx status.
     * @deprecated
     */
    post: operations["finishUploadDeployment"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/upload/initiate": {
    parameters: {};
    get?: never;
    put?: never;
    /**
     * Start an upload in parts into a bucket
     *
     * Send the parts with POST /v1/upload/{uploadId}/data, at most parallelUploadCount at once, and close with POST /v1/upload/{uploadId}/finish. An upload that is not closed blocks another for about 10 minutes.
     */
    post: operations["initiateUpload"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/upload/{uploadId}": {
    parameters: {};
    /** Read an upload */
    get: operations["getUpload"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/upload/{uploadId}/data": {
    parameters: {};
    get?: never;
    put?: never;
    /**
     * Send a part of an upload
     *
     * Takes an API token or the upload's own single use token. The order of the parts does not matter.
     */
    post: operations["sendUploadData"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/upload/{uploadId}/finish": {
    parameters: {};
    get?: never;
    put?: never;
    /**
     * Finish or cancel an upload
     *
     * Takes an API token or the upload's own single use token. May respond with success false and a 2xx status. Cancel after a part has failed, or the upload blocks another.
     */
    post: operations["finishUpload"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/upload/{uploadId}/pin": {
    parameters: {};
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Pin the content of an upload again */
    patch: operations["pinUpload"];
    trace?: never;
  };
  "/v1/upload/{uploadId}/unpin": {
    parameters: {};
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Unpin the content of an upload */
    patch: operations["unpinUpload"];
    trace?: never;
  };
  "/v2/ipfs/pin/{cid}": {
    parameters: {};
    get?: never;
    put?: never;
    /** Pin IPFS content into a bucket */
    post: operations["pinCid"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/ipfs/pins": {
    parameters: {};
    get?: never;
    put?: never;
    /** Pin a list of IPFS contents into a bucket */
    post: operations["pinCids"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/ipfs/pins/{cid}/status": {
    parameters: {};
    /** Read whether IPFS content is pinned */
    get: operations["getCidStatus"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    AgreedMachineImage: AgreedMachineImage;
    AppTypeEnum: AppTypeEnum;
    AutoscalingCooldownEnum: AutoscalingCooldownEnum;
    AutoscalingInput: AutoscalingInput;
    AutoscalingNumberOfChecksEnum: AutoscalingNumberOfChecksEnum;
    AutoscalingPlanEnum: AutoscalingPlanEnum;
    AutoscalingRules: AutoscalingRules;
    AutoscalingRulesThreshold: AutoscalingRulesThreshold;
    AutoscalingTimeWindowEnum: AutoscalingTimeWindowEnum;
    Bucket: Bucket;
    BucketDomain: BucketDomain;
    BucketDomainInput: BucketDomainInput;
    BucketDomainUpdateInput: BucketDomainUpdateInput;
    BucketIpnsRecord: BucketIpnsRecord;
    BucketStateEnum: BucketStateEnum;
    CancelDeploymentResponse: CancelDeploymentResponse;
    CdnRecords: CdnRecords;
    Cluster: Cluster;
    ClusterInstance: ClusterInstance;
    ClusterInstanceConfiguration: ClusterInstanceConfiguration;
    ClusterInstanceConfigurationInput: ClusterInstanceConfigurationInput;
    ClusterInstanceResponse: ClusterInstanceResponse;
    ClusterProtocolEnum: ClusterProtocolEnum;
    ClusterStateEnum: ClusterStateEnum;
    ComputeDeployment: ComputeDeployment;
    ComputeDeploymentGetResponse: ComputeDeploymentGetResponse;
    ComputeDeploymentLogs: ComputeDeploymentLogs;
    ComputeDeploymentStatusEnum: ComputeDeploymentStatusEnum;
    ComputeDeploymentTypeEnum: ComputeDeploymentTypeEnum;
    ComputeMachine: ComputeMachine;
    ComputeMetrics: ComputeMetrics;
    ComputeProject: ComputeProject;
    ComputeServiceConfiguration: ComputeServiceConfiguration;
    ComputeTopup: ComputeTopup;
    ComputeTypeEnum: ComputeTypeEnum;
    Configuration: Configuration;
    ConfigurationInput: ConfigurationInput;
    Coupon: Coupon;
    CreateClusterInstanceRequest: CreateClusterInstanceRequest;
    CreateInstanceFromMarketplaceRequest: CreateInstanceFromMarketplaceRequest;
    CreateInstanceRequest: CreateInstanceRequest;
    Credentials: Credentials;
    CustomServiceSpecs: CustomServiceSpecs;
    Deployment: Deployment;
    DeploymentCount: DeploymentCount;
    DeploymentEnvironment: DeploymentEnvironment;
    DeploymentEnvironmentInput: DeploymentEnvironmentInput;
    DeploymentEnvironmentStatusEnum: DeploymentEnvironmentStatusEnum;
    DeploymentGetResponse: DeploymentGetResponse;
    DeploymentLog: DeploymentLog;
    DeploymentStartResponse: DeploymentStartResponse;
    DeploymentStatusEnum: DeploymentStatusEnum;
    DeploymentUploadResponse: DeploymentUploadResponse;
    Domain: Domain;
    DomainApplicationTypeEnum: DomainApplicationTypeEnum;
    DomainInput: DomainInput;
    DomainTypeEnum: DomainTypeEnum;
    DomainUpdateInput: DomainUpdateInput;
    Env: Env;
    EnvironmentVariable: EnvironmentVariable;
    EnvironmentVariableInput: EnvironmentVariableInput;
    Error: Error;
    ExtendedClusterInstance: ExtendedClusterInstance;
    ExtendedInstance: ExtendedInstance;
    FrameworkEnum: FrameworkEnum;
    FundsUsage: FundsUsage;
    GitProviderPreferences: GitProviderPreferences;
    GptFile: GptFile;
    GptQueryRequest: GptQueryRequest;
    GptQueryResponse: GptQueryResponse;
    GptRequestTypeEnum: GptRequestTypeEnum;
    Gpu: Gpu;
    GpuSpecs: GpuSpecs;
    HealthCheck: HealthCheck;
    HealthCheckInput: HealthCheckInput;
    HealthCheckUpdateRequest: HealthCheckUpdateRequest;
    HealthStatusEnum: HealthStatusEnum;
    Instance: Instance;
    InstanceDomainInput: InstanceDomainInput;
    InstanceGetResponse: InstanceGetResponse;
    InstanceOrder: InstanceOrder;
    InstanceOrderGetResponse: InstanceOrderGetResponse;
    InstanceResponse: InstanceResponse;
    InstanceStateEnum: InstanceStateEnum;
    InstancesInfo: InstancesInfo;
    Invite: Invite;
    IpnsName: IpnsName;
    LegacyPinCidResponse: LegacyPinCidResponse;
    LegacyUploadFinishResponse: LegacyUploadFinishResponse;
    LegacyUploadInitiateResponse: LegacyUploadInitiateResponse;
    MarketplaceApp: MarketplaceApp;
    MarketplaceAppMetadata: MarketplaceAppMetadata;
    MarketplaceAppPort: MarketplaceAppPort;
    MarketplaceAppService: MarketplaceAppService;
    MarketplaceAppVariable: MarketplaceAppVariable;
    MarketplaceCategoryEnum: MarketplaceCategoryEnum;
    MarketplaceClusterInstanceResponse: MarketplaceClusterInstanceResponse;
    MarketplaceInstanceResponse: MarketplaceInstanceResponse;
    MasterOrganization: MasterOrganization;
    MessageResponse: MessageResponse;
    MessageSuccessResponse: MessageSuccessResponse;
    MessageUpdatedResponse: MessageUpdatedResponse;
    MigrateProjectsRequest: MigrateProjectsRequest;
    MigrateProjectsResponse: MigrateProjectsResponse;
    NodeVersionEnum: NodeVersionEnum;
    Organization: Organization;
    OrganizationProfile: OrganizationProfile;
    OrganizationUser: OrganizationUser;
    OverdueDetails: OverdueDetails;
    OverdueStatus: OverdueStatus;
    PasswordProtection: PasswordProtection;
    PeerData: PeerData;
    PersistentStorage: PersistentStorage;
    PersistentStorageClassEnum: PersistentStorageClassEnum;
    PinCidResponse: PinCidResponse;
    PinCidsRequest: PinCidsRequest;
    PinCidsResponseItem: PinCidsResponseItem;
    PinStatus: PinStatus;
    PlatformProfile: PlatformProfile;
    Port: Port;
    PortInput: PortInput;
    PrivateImageConfig: PrivateImageConfig;
    Project: Project;
    ProjectStateEnum: ProjectStateEnum;
    ProjectTypeEnum: ProjectTypeEnum;
    ProtocolData: ProtocolData;
    ProtocolEnum: ProtocolEnum;
    ProviderEnum: ProviderEnum;
    ProviderProfile: ProviderProfile;
    ServiceInput: ServiceInput;
    ShellExecutionRequest: ShellExecutionRequest;
    ShellExecutionResponse: ShellExecutionResponse;
    StartDeploymentRequest: StartDeploymentRequest;
    SuccessResponse: SuccessResponse;
    TokenPriceResponse: TokenPriceResponse;
    TokenScope: TokenScope;
    TokenScopeOrganization: TokenScopeOrganization;
    TokenScopeUser: TokenScopeUser;
    TopupReport: TopupReport;
    TriggerResponse: TriggerResponse;
    UpdateClusterInstanceRequest: UpdateClusterInstanceRequest;
    UpdateInstanceRequest: UpdateInstanceRequest;
    Upload: Upload;
    UploadDataResponse: UploadDataResponse;
    UploadFinishResponse: UploadFinishResponse;
    UploadInitiateResponse: UploadInitiateResponse;
    UploadStatusEnum: UploadStatusEnum;
    UploadedFile: UploadedFile;
    UsageWithLimits: UsageWithLimits;
    User: User;
    VerifiedTokenResponse: VerifiedTokenResponse;
    Wallet: Wallet;
  };
  responses: {
    /** Any other failure */
    Failure: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": Error;
      };
    };
    /** The token was not accepted, or belongs to another organization. Documented, not seen */
    Forbidden: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": Error;
      };
    };
    /** The token is missing, wrong or expired. Seen in practice, also where 403 is documented */
    Unauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": Error;
      };
    };
  };
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  startCliLogin: {
    parameters: {
      query: {
        /** Local port that the login page redirects to */
        port: number;
      };
      path: {
        provider: "github" | "gitlab" | "bitbucket";
      };
    };
    responses: {
      /** The login page of the git host */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example <!doctype html>
           *     <title>Spheron</title>
           */
          "text/html": string;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  verifyCliLogin: {
    parameters: {
      query: {
        /** The port of the login; an old client says that Bitbucket needs it */
        port: number;
      };
      path: {
        provider: "github" | "gitlab" | "bitbucket";
        /** One-time code of the redirect */
        code: string;
      };
    };
    responses: {
      /** The token, and the organizations of the user */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "jwtToken": "eyJhbGciOiJIUzI1NiJ9.e30.c2lnbmF0dXJl",
           *       "email": "ada@example.com",
           *       "masterOrganizationId": "64b7f2a90c1d2e3f4a5b6c7d",
           *       "computeOrganizationId": "64b7f2a90c1d2e3f4a5b6c7d",
           *       "siteOrganizationId": "64b7f2a90c1d2e3f4a5b6c7d",
           *       "storageOrganizationId": "64b7f2a90c1d2e3f4a5b6c7d"
           *     }
           */
          "application/json": VerifiedTokenResponse;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  getApiDocs: {
    parameters: {};
    responses: {
      /** The documentation page */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example <!doctype html>
           *     <title>Spheron</title>
           */
          "text/html": string;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  getStatus: {
    parameters: {};
    responses: {
      /** An empty page */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example <!doctype html>
           *     <title>Spheron</title>
           */
          "text/html": string;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  getTokenScope: {
    parameters: {};
    responses: {
      /** The owner of the token and its organization */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "user": {
           *         "id": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "username": "ada",
           *         "name": "example",
           *         "email": "ada@example.com"
           *       },
           *       "organizations": [
           *         {
           *           "id": "64b7f2a90c1d2e3f4a5b6c7d",
           *           "name": "example",
           *           "username": "ada",
           *           "appType": "app"
           *         }
           *       ]
           *     }
           */
          "application/json": TokenScope;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  getBucket: {
    parameters: {
      path: {
        /** 24 hexadecimal digits */
        bucketId: string;
      };
    };
    responses: {
      /** The bucket */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *       "name": "example",
           *       "organization": "64b7f2a90c1d2e3f4a5b6c7d",
           *       "createdBy": "64b7f2a90c1d2e3f4a5b6c7d",
           *       "state": "MAINTAINED"
           *     }
           */
          "application/json": Bucket;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  listBucketDomains: {
    parameters: {
      path: {
        /** 24 hexadecimal digits */
        bucketId: string;
      };
    };
    responses: {
      /** The domains */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "domains": [
           *         {
           *           "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *           "name": "www.example.com",
           *           "link": "https://example.com",
           *           "verified": true,
           *           "bucketId": "64b7f2a90c1d2e3f4a5b6c7d",
           *           "type": "domain"
           *         }
           *       ]
           *     }
           */
          "application/json": {
            domains: BucketDomain[];
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  addBucketDomain: {
    parameters: {
      path: {
        /** 24 hexadecimal digits */
        bucketId: string;
      };
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "link": "https://example.com",
         *       "type": "domain",
         *       "name": "www.example.com"
         *     }
         */
        "application/json": BucketDomainInput;
      };
    };
    responses: {
      /** The new domain */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "domain": {
           *         "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "name": "www.example.com",
           *         "link": "https://example.com",
           *         "verified": true,
           *         "bucketId": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "type": "domain"
           *       }
           *     }
           */
          "application/json": {
            domain: BucketDomain;
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  getBucketDomain: {
    parameters: {
      path: {
        /** 24 hexadecimal digits */
        bucketId: string;
        /** Id or name of the domain */
        domainIdentifier: string;
      };
    };
    responses: {
      /** The domain */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "domain": {
           *         "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "name": "www.example.com",
           *         "link": "https://example.com",
           *         "verified": true,
           *         "bucketId": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "type": "domain"
           *       }
           *     }
           */
          "application/json": {
            domain: BucketDomain;
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  deleteBucketDomain: {
    parameters: {
      path: {
        /** 24 hexadecimal digits */
        bucketId: string;
        /** Id or name of the domain */
        domainIdentifier: string;
      };
    };
    responses: {
      /** The domain is gone */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /** @example {} */
          "application/json": unknown;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  updateBucketDomain: {
    parameters: {
      path: {
        /** 24 hexadecimal digits */
        bucketId: string;
        /** Id or name of the domain */
        domainIdentifier: string;
      };
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "link": "https://example.com",
         *       "name": "www.example.com"
         *     }
         */
        "application/json": BucketDomainUpdateInput;
      };
    };
    responses: {
      /** The changed domain */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "domain": {
           *         "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "name": "www.example.com",
           *         "link": "https://example.com",
           *         "verified": true,
           *         "bucketId": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "type": "domain"
           *       }
           *     }
           */
          "application/json": {
            domain: BucketDomain;
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  verifyBucketDomain: {
    parameters: {
      path: {
        /** 24 hexadecimal digits */
        bucketId: string;
        /** Id or name of the domain */
        domainIdentifier: string;
      };
    };
    requestBody?: {
      content: {
        /** @example {} */
        "application/json": Record<string, unknown>;
      };
    };
    responses: {
      /** The domain; its verified tells whether the records are right */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "domain": {
           *         "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "name": "www.example.com",
           *         "link": "https://example.com",
           *         "verified": true,
           *         "bucketId": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "type": "domain"
           *       }
           *     }
           */
          "application/json": {
            domain: BucketDomain;
            success: boolean;
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  listBucketIpnsRecords: {
    parameters: {
      path: {
        /** 24 hexadecimal digits */
        bucketId: string;
      };
    };
    responses: {
      /** The IPNS records */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "ipnsRecords": [
           *         {
           *           "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *           "keyName": "example",
           *           "keyId": "k51qzi5uqu5dlvj2baxnqndepeb86cbk3ng7n3i46uzyxzyqj2xjonzllnv0v8",
           *           "ipnsLink": "https://example.com",
           *           "bucket": "64b7f2a90c1d2e3f4a5b6c7d",
           *           "targetCid": "bafybeigdyrzt5sfp7udm7hu76uh7y26nf3efuylqabf3oclgtqy55fbzdi",
           *           "createdAt": "2024-03-01T12:00:00.000Z",
           *           "updatedAt": "2024-03-01T12:00:00.000Z",
           *           "memoryUsed": 1048576
           *         }
           *       ]
           *     }
           */
          "application/json": {
            ipnsRecords: BucketIpnsRecord[];
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  addBucketIpnsRecord: {
    parameters: {
      path: {
        /** 24 hexadecimal digits */
        bucketId: string;
      };
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "uploadId": "64b7f2a90c1d2e3f4a5b6c7d"
         *     }
         */
        "application/json": {
          uploadId: string;
        };
      };
    };
    responses: {
      /** The new IPNS record */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "ipnsRecord": {
           *         "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "keyName": "example",
           *         "keyId": "k51qzi5uqu5dlvj2baxnqndepeb86cbk3ng7n3i46uzyxzyqj2xjonzllnv0v8",
           *         "ipnsLink": "https://example.com",
           *         "bucket": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "targetCid": "bafybeigdyrzt5sfp7udm7hu76uh7y26nf3efuylqabf3oclgtqy55fbzdi",
           *         "createdAt": "2024-03-01T12:00:00.000Z",
           *         "updatedAt": "2024-03-01T12:00:00.000Z",
           *         "memoryUsed": 1048576
           *       }
           *     }
           */
          "application/json": {
            ipnsRecord: BucketIpnsRecord;
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  getBucketIpnsRecord: {
    parameters: {
      path: {
        /** 24 hexadecimal digits */
        bucketId: string;
        /** 24 hexadecimal digits */
        ipnsRecordId: string;
      };
    };
    responses: {
      /** The IPNS record */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "ipnsRecord": {
           *         "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "keyName": "example",
           *         "keyId": "k51qzi5uqu5dlvj2baxnqndepeb86cbk3ng7n3i46uzyxzyqj2xjonzllnv0v8",
           *         "ipnsLink": "https://example.com",
           *         "bucket": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "targetCid": "bafybeigdyrzt5sfp7udm7hu76uh7y26nf3efuylqabf3oclgtqy55fbzdi",
           *         "createdAt": "2024-03-01T12:00:00.000Z",
           *         "updatedAt": "2024-03-01T12:00:00.000Z",
           *         "memoryUsed": 1048576
           *       }
           *     }
           */
          "application/json": {
            ipnsRecord: BucketIpnsRecord;
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  deleteBucketIpnsRecord: {
    parameters: {
      path: {
        /** 24 hexadecimal digits */
        bucketId: string;
        /** 24 hexadecimal digits */
        ipnsRecordId: string;
      };
    };
    responses: {
      /** The IPNS record is gone */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /** @example {} */
          "application/json": unknown;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  updateBucketIpnsRecord: {
    parameters: {
      path: {
        /** 24 hexadecimal digits */
        bucketId: string;
        /** 24 hexadecimal digits */
        ipnsRecordId: string;
      };
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "uploadId": "64b7f2a90c1d2e3f4a5b6c7d"
         *     }
         */
        "application/json": {
          uploadId: string;
        };
      };
    };
    responses: {
      /** The changed IPNS record */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "ipnsRecord": {
           *         "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "keyName": "example",
           *         "keyId": "k51qzi5uqu5dlvj2baxnqndepeb86cbk3ng7n3i46uzyxzyqj2xjonzllnv0v8",
           *         "ipnsLink": "https://example.com",
           *         "bucket": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "targetCid": "bafybeigdyrzt5sfp7udm7hu76uh7y26nf3efuylqabf3oclgtqy55fbzdi",
           *         "createdAt": "2024-03-01T12:00:00.000Z",
           *         "updatedAt": "2024-03-01T12:00:00.000Z",
           *         "memoryUsed": 1048576
           *       }
           *     }
           */
          "application/json": {
            ipnsRecord: BucketIpnsRecord;
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  updateBucketState: {
    parameters: {
      path: {
        /** 24 hexadecimal digits */
        bucketId: string;
      };
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "state": "MAINTAINED"
         *     }
         */
        "application/json": {
          state: BucketStateEnum;
        };
      };
    };
    responses: {
      /** The changed bucket */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *       "name": "example",
           *       "organization": "64b7f2a90c1d2e3f4a5b6c7d",
           *       "createdBy": "64b7f2a90c1d2e3f4a5b6c7d",
           *       "state": "MAINTAINED"
           *     }
           */
          "application/json": Bucket;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  listBucketUploads: {
    parameters: {
      query?: {
        /** How many to leave out from the start */
        skip?: number;
        /** How many to return at most */
        limit?: number;
      };
      path: {
        /** 24 hexadecimal digits */
        bucketId: string;
      };
    };
    responses: {
      /** The uploads */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example [
           *       {
           *         "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "protocolLink": "https://example.com",
           *         "uploadDirectory": [
           *           {
           *             "fileName": "./index.html",
           *             "fileSize": 1048576
           *           }
           *         ],
           *         "status": "InProgress",
           *         "memoryUsed": 1048576,
           *         "bucket": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "uploadInitiator": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "protocol": "arweave"
           *       }
           *     ]
           */
          "application/json": Upload[];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  countBucketUploads: {
    parameters: {
      path: {
        /** 24 hexadecimal digits */
        bucketId: string;
      };
    };
    responses: {
      /** The number of uploads */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "count": 1
           *     }
           */
          "application/json": {
            count: number;
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  createClusterInstance: {
    parameters: {};
    requestBody: {
      content: {
        /**
         * @example {
         *       "organizationId": "64b7f2a90c1d2e3f4a5b6c7d",
         *       "uniqueTopicId": "0f8fad5b-d9cb-469f-a165-70867728950e",
         *       "configuration": {
         *         "branch": "main",
         *         "folderName": "example",
         *         "protocol": "akash",
         *         "image": "nginx",
         *         "tag": "1.25",
         *         "instanceCount": 1,
         *         "buildImage": true,
         *         "ports": [
         *           {
         *             "containerPort": 8080,
         *             "exposedPort": 8080
         *           }
         *         ],
         *         "env": [
         *           {
         *             "value": "NODE_ENV=production",
         *             "isSecret": true
         *           }
         *         ],
         *         "command": [
         *           "ls"
         *         ],
         *         "args": [
         *           "-a"
         *         ],
         *         "region": "us-east",
         *         "akashMachineImageName": "Ventus Nano",
         *         "customInstanceSpecs": {
         *           "cpu": 1,
         *           "memory": "1Gi",
         *           "persistentStorage": {
         *             "size": "1Gi",
         *             "class": "beta1",
         *             "mountPoint": "/data"
         *           },
         *           "storage": "1Gi"
         *         },
         *         "scalable": true
         *       },
         *       "instanceName": "example",
         *       "clusterUrl": "nginx",
         *       "clusterProvider": "DOCKERHUB",
         *       "clusterName": "example",
         *       "healthCheckUrl": "/health",
         *       "healthCheckPort": 8080,
         *       "scalable": true
         *     }
         */
        "application/json": CreateClusterInstanceRequest;
      };
    };
    responses: {
      /** Ids of what was created, and the topic of its events */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "clusterId": "64b7f2a90c1d2e3f4a5b6c7d",
           *       "clusterInstanceId": "64b7f2a90c1d2e3f4a5b6c7d",
           *       "clusterInstanceOrderId": "64b7f2a90c1d2e3f4a5b6c7d",
           *       "topic": "0f8fad5b-d9cb-469f-a165-70867728950e",
           *       "success": true
           *     }
           */
          "application/json": ClusterInstanceResponse;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  getInstanceOrder: {
    parameters: {
      path: {
        /** 24 hexadecimal digits */
        orderId: string;
      };
    };
    responses: {
      /** The order and its live logs */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "order": {
           *         "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "type": "DEPLOY",
           *         "commitId": "9fceb02d0ae598e95dc970b74767f19372d61af8",
           *         "status": "Queued",
           *         "buildTime": 42,
           *         "topic": "0f8fad5b-d9cb-469f-a165-70867728950e",
           *         "env": {},
           *         "logs": [
           *           {
           *             "time": "2024-03-01T12:00:00.000Z",
           *             "log": [
           *               "Listening on port 8080"
           *             ]
           *           }
           *         ],
           *         "topups": [
           *           {
           *             "time": 1,
           *             "amount": 1,
           *             "txhash": "example"
           *           }
           *         ],
           *         "closingLogs": [
           *           {
           *             "time": "2024-03-01T12:00:00.000Z",
           *             "log": "Listening on port 8080"
           *           }
           *         ],
           *         "instanceLogs": [
           *           "Listening on port 8080"
           *         ],
           *         "instanceEvents": [
           *           "example"
           *         ],
           *         "clusterInstance": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "clusterInstanceConfiguration": {
           *           "branch": "main",
           *           "folderName": "example",
           *           "protocol": "example",
           *           "image": "nginx",
           *           "tag": "1.25",
           *           "instanceCount": 1,
           *           "buildImage": true,
           *           "ports": [
           *             {
           *               "containerPort": 8080,
           *               "exposedPort": 8080,
           *               "global": true,
           *               "exposeTo": [
           *                 "example"
           *               ]
           *             }
           *           ],
           *           "env": [
           *             {
           *               "value": "NODE_ENV=production",
           *               "isSecret": true
           *             }
           *           ],
           *           "command": [
           *             "ls"
           *           ],
           *           "args": [
           *             "-a"
           *           ],
           *           "region": "us-east",
           *           "agreedMachineImage": {
           *             "machineId": "64b7f2a90c1d2e3f4a5b6c7d",
           *             "machineType": "Ventus Nano",
           *             "agreementDate": 1709294400000,
           *             "cpu": 1,
           *             "memory": "1Gi",
           *             "storage": "1Gi",
           *             "persistentStorage": {
           *               "size": "1Gi",
           *               "class": "beta1",
           *               "mountPoint": "/data"
           *             },
           *             "gpu": {
           *               "units": 1,
           *               "models": {}
           *             },
           *             "maxPricePerBlock": 1,
           *             "leasePricePerBlock": 1,
           *             "defaultDailyTopUp": 1,
           *             "topupThreashold": 1
           *           }
           *         },
           *         "lastTopup": {
           *           "time": 1,
           *           "amount": 1,
           *           "txhash": "example"
           *         },
           *         "deploymentConfigBase64": "example",
           *         "protocolData": {
           *           "providerHost": "provider.example.com"
           *         },
           *         "urlPrewiew": "https://example.com",
           *         "akashWalletId": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "deploymentInitiator": "64b7f2a90c1d2e3f4a5b6c7d"
           *       },
           *       "liveLogs": [
           *         "Listening on port 8080"
           *       ]
           *     }
           */
          "application/json": InstanceOrderGetResponse;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  getInstanceOrderLogs: {
    parameters: {
      query: {
        /** First line */
        from: number;
        /** Last line */
        to: number;
        /** logs are those of the deployment, instanceLogs those of the container, instanceEvents its events */
        logType: "logs" | "instanceLogs" | "instanceEvents";
        search?: string;
      };
      path: {
        /** 24 hexadecimal digits */
        orderId: string;
      };
    };
    responses: {
      /** The lines from the first to the last asked for, and how many there are */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "order": {
           *         "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "logs": [
           *           "Listening on port 8080"
           *         ],
           *         "logsLength": 1
           *       }
           *     }
           */
          "application/json": {
            order: ComputeDeploymentLogs;
            success: boolean;
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  createClusterInstanceFromTemplate: {
    parameters: {};
    requestBody: {
      content: {
        /**
         * @example {
         *       "templateId": "64b7f2a90c1d2e3f4a5b6c7d",
         *       "environmentVariables": [
         *         {
         *           "label": "Environment",
         *           "value": "production"
         *         }
         *       ],
         *       "organizationId": "64b7f2a90c1d2e3f4a5b6c7d",
         *       "akashImageId": "64b7f2a90c1d2e3f4a5b6c7d",
         *       "uniqueTopicId": "0f8fad5b-d9cb-469f-a165-70867728950e",
         *       "region": "us-east",
         *       "customInstanceSpecs": {
         *         "cpu": 1,
         *         "memory": "1Gi",
         *         "persistentStorage": {
         *           "size": "1Gi",
         *           "class": "beta1",
         *           "mountPoint": "/data"
         *         },
         *         "storage": "1Gi"
         *       },
         *       "scalable": true,
         *       "instanceCount": 1
         *     }
         */
        "application/json": CreateInstanceFromMarketplaceRequest;
      };
    };
    responses: {
      /** Ids of what was created, the template, and the topic of its events */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "clusterId": "64b7f2a90c1d2e3f4a5b6c7d",
           *       "clusterInstanceId": "64b7f2a90c1d2e3f4a5b6c7d",
           *       "clusterInstanceOrderId": "64b7f2a90c1d2e3f4a5b6c7d",
           *       "topic": "0f8fad5b-d9cb-469f-a165-70867728950e",
           *       "template": {
           *         "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "name": "example",
           *         "metadata": {
           *           "description": "example",
           *           "icon": "https://example.com/picture.png",
           *           "image": "https://example.com/picture.png",
           *           "docsLink": "https://example.com",
           *           "websiteLink": "https://example.com",
           *           "category": "Database",
           *           "usage": 1
           *         },
           *         "services": [
           *           {
           *             "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *             "metadata": {
           *               "icon": "https://example.com/picture.png",
           *               "name": "example"
           *             },
           *             "defaultAkashMachineImageId": "64b7f2a90c1d2e3f4a5b6c7d",
           *             "dockerImage": "nginx",
           *             "dockerImageTag": "1.25",
           *             "provider": "example",
           *             "instanceCount": 1,
           *             "variables": [
           *               {
           *                 "name": "example",
           *                 "defaultValue": "production",
           *                 "label": "Environment",
           *                 "required": true,
           *                 "hidden": true
           *               }
           *             ],
           *             "ports": [
           *               {
           *                 "containerPort": 8080,
           *                 "exposedPort": 8080,
           *                 "defaultExposeTo": [
           *                   "example"
           *                 ],
           *                 "global": true
           *               }
           *             ],
           *             "commands": [
           *               "ls"
           *             ],
           *             "args": [
           *               "-a"
           *             ],
           *             "customTemplateSpecs": {
           *               "cpu": 1,
           *               "memory": "1Gi",
           *               "storage": "1Gi",
           *               "persistentStorage": {
           *                 "size": "1Gi",
           *                 "class": "beta1",
           *                 "mountPoint": "/data"
           *               }
           *             }
           *           }
           *         ],
           *         "priority": 1
           *       },
           *       "templateId": "64b7f2a90c1d2e3f4a5b6c7d"
           *     }
           */
          "application/json": MarketplaceClusterInstanceResponse;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  getClusterInstance: {
    parameters: {
      query?: {
        /** y adds the spending */
        topupReport?: "y";
      };
      path: {
        /** 24 hexadecimal digits */
        instanceId: string;
      };
    };
    responses: {
      /** The instance */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "instance": {
           *         "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "state": "Starting",
           *         "name": "example",
           *         "orders": [
           *           "64b7f2a90c1d2e3f4a5b6c7d"
           *         ],
           *         "cluster": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "activeOrder": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "latestUrlPreview": "https://example.com",
           *         "agreedMachineImageType": {
           *           "machineType": "Ventus Nano",
           *           "agreementDate": 1709294400000,
           *           "cpu": 1,
           *           "memory": "1Gi",
           *           "storage": "1Gi",
           *           "persistentStorage": {
           *             "size": "1Gi",
           *             "class": "beta1",
           *             "mountPoint": "/data"
           *           }
           *         },
           *         "retrievableAkt": 1,
           *         "withdrawnAkt": 1,
           *         "healthCheck": {
           *           "url": "https://example.com",
           *           "port": {
           *             "containerPort": 8080,
           *             "exposedPort": 8080,
           *             "global": true,
           *             "exposeTo": [
           *               "example"
           *             ]
           *           },
           *           "status": "Active",
           *           "timestamp": "2024-03-01T12:00:00.000Z"
           *         },
           *         "scalable": true,
           *         "createdAt": "2024-03-01T12:00:00.000Z",
           *         "updatedAt": "2024-03-01T12:00:00.000Z"
           *       }
           *     }
           */
          "application/json": {
            instance: ClusterInstance;
            success: boolean;
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  deleteClusterInstance: {
    parameters: {
      path: {
        /** 24 hexadecimal digits */
        instanceId: string;
      };
    };
    responses: {
      /** The instance is gone */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /** @example {} */
          "application/json": unknown;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  closeClusterInstance: {
    parameters: {
      path: {
        /** 24 hexadecimal digits */
        instanceId: string;
      };
    };
    responses: {
      /** The instance shuts down */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "message": "Done",
           *       "success": true
           *     }
           */
          "application/json": MessageSuccessResponse;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  listClusterInstanceDomains: {
    parameters: {
      path: {
        /** 24 hexadecimal digits */
        instanceId: string;
      };
    };
    responses: {
      /** The domains */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "domains": [
           *         {
           *           "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *           "name": "www.example.com",
           *           "link": "https://example.com",
           *           "type": "domain",
           *           "verified": true,
           *           "projectId": "64b7f2a90c1d2e3f4a5b6c7d",
           *           "deploymentEnvironmentIds": [
           *             "64b7f2a90c1d2e3f4a5b6c7d"
           *           ],
           *           "version": "1",
           *           "credentials": [
           *             {
           *               "username": "ada",
           *               "password": "example"
           *             }
           *           ],
           *           "appType": 1,
           *           "instanceId": "64b7f2a90c1d2e3f4a5b6c7d",
           *           "createdAt": "2024-03-01T12:00:00.000Z",
           *           "updatedAt": "2024-03-01T12:00:00.000Z"
           *         }
           *       ]
           *     }
           */
          "application/json": {
            domains: Domain[];
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  addClusterInstanceDomain: {
    parameters: {
      path: {
        /** 24 hexadecimal digits */
        instanceId: string;
      };
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "link": "https://example.com",
         *       "type": "domain",
         *       "name": "www.example.com"
         *     }
         */
        "application/json": InstanceDomainInput;
      };
    };
    responses: {
      /** The new domain */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "domain": {
           *         "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "name": "www.example.com",
           *         "link": "https://example.com",
           *         "type": "domain",
           *         "verified": true,
           *         "projectId": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "deploymentEnvironmentIds": [
           *           "64b7f2a90c1d2e3f4a5b6c7d"
           *         ],
           *         "version": "1",
           *         "credentials": [
           *           {
           *             "username": "ada",
           *             "password": "example"
           *           }
           *         ],
           *         "appType": 1,
           *         "instanceId": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "createdAt": "2024-03-01T12:00:00.000Z",
           *         "updatedAt": "2024-03-01T12:00:00.000Z"
           *       }
           *     }
           */
          "application/json": {
            domain: Domain;
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  deleteClusterInstanceDomain: {
    parameters: {
      path: {
        /** 24 hexadecimal digits */
        instanceId: string;
        /** 24 hexadecimal digits */
        domainId: string;
      };
    };
    responses: {
      /** The domain is gone */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /** @example {} */
          "application/json": unknown;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  updateClusterInstanceDomain: {
    parameters: {
      path: {
        /** 24 hexadecimal digits */
        instanceId: string;
        /** 24 hexadecimal digits */
        domainId: string;
      };
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "link": "https://example.com",
         *       "type": "domain",
         *       "name": "www.example.com"
         *     }
         */
        "application/json": InstanceDomainInput;
      };
    };
    responses: {
      /** The changed domain */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "domain": {
           *         "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "name": "www.example.com",
           *         "link": "https://example.com",
           *         "type": "domain",
           *         "verified": true,
           *         "projectId": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "deploymentEnvironmentIds": [
           *           "64b7f2a90c1d2e3f4a5b6c7d"
           *         ],
           *         "version": "1",
           *         "credentials": [
           *           {
           *             "username": "ada",
           *             "password": "example"
           *           }
           *         ],
           *         "appType": 1,
           *         "instanceId": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "createdAt": "2024-03-01T12:00:00.000Z",
           *         "updatedAt": "2024-03-01T12:00:00.000Z"
           *       }
           *     }
           */
          "application/json": {
            domain: Domain;
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  verifyClusterInstanceDomain: {
    parameters: {
      path: {
        /** 24 hexadecimal digits */
        instanceId: string;
        /** 24 hexadecimal digits */
        domainId: string;
      };
    };
    responses: {
      /** The check ran */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /** @example {} */
          "application/json": unknown;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  execClusterInstanceCommand: {
    parameters: {
      path: {
        /** 24 hexadecimal digits */
        instanceId: string;
      };
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "command": "ls"
         *     }
         */
        "application/json": ShellExecutionRequest;
      };
    };
    responses: {
      /** What the command printed */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "logs": [
           *         "Listening on port 8080"
           *       ]
           *     }
           */
          "application/json": ShellExecutionResponse;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  triggerClusterInstanceHealthCheck: {
    parameters: {
      query: {
        /** A topic of the caller's choice, under which the result arrives */
        topicId: string;
      };
      path: {
        /** 24 hexadecimal digits */
        instanceId: string;
      };
    };
    responses: {
      /** The check has started */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "topicId": "bafybeigdyrzt5sfp7udm7hu76uh7y26nf3efuylqabf3oclgtqy55fbzdi",
           *       "message": "Done"
           *     }
           */
          "application/json": TriggerResponse;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  triggerClusterInstanceLogFetch: {
    parameters: {
      query: {
        /** A topic of the caller's choice, under which the result arrives */
        topicId: string;
      };
      path: {
        /** 24 hexadecimal digits */
        instanceId: string;
      };
    };
    responses: {
      /** The fetch has started */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "topicId": "bafybeigdyrzt5sfp7udm7hu76uh7y26nf3efuylqabf3oclgtqy55fbzdi",
           *       "message": "Done"
           *     }
           */
          "application/json": TriggerResponse;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  updateClusterInstance: {
    parameters: {
      path: {
        /** 24 hexadecimal digits */
        instanceId: string;
      };
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "env": [
         *         {
         *           "value": "NODE_ENV=production",
         *           "isSecret": true
         *         }
         *       ],
         *       "command": [
         *         "ls"
         *       ],
         *       "args": [
         *         "-a"
         *       ],
         *       "uniqueTopicId": "0f8fad5b-d9cb-469f-a165-70867728950e",
         *       "tag": "1.25",
         *       "organizationId": "64b7f2a90c1d2e3f4a5b6c7d",
         *       "akashMachineImageName": "Ventus Nano",
         *       "customInstanceSpecs": {
         *         "cpu": 1,
         *         "memory": "1Gi",
         *         "persistentStorage": {
         *           "size": "1Gi",
         *           "class": "beta1",
         *           "mountPoint": "/data"
         *         },
         *         "storage": "1Gi"
         *       },
         *       "instanceCount": 1
         *     }
         */
        "application/json": UpdateClusterInstanceRequest;
      };
    };
    responses: {
      /** Ids of the new version, and the topic of its events */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "clusterId": "64b7f2a90c1d2e3f4a5b6c7d",
           *       "clusterInstanceId": "64b7f2a90c1d2e3f4a5b6c7d",
           *       "clusterInstanceOrderId": "64b7f2a90c1d2e3f4a5b6c7d",
           *       "topic": "0f8fad5b-d9cb-469f-a165-70867728950e",
           *       "success": true
           *     }
           */
          "application/json": ClusterInstanceResponse;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  updateClusterInstanceHealthCheck: {
    parameters: {
      path: {
        /** 24 hexadecimal digits */
        instanceId: string;
      };
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "healthCheckUrl": "/health",
         *       "healthCheckPort": 8080
         *     }
         */
        "application/json": HealthCheckUpdateRequest;
      };
    };
    responses: {
      /** Whether the health check was changed */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "message": "Done",
           *       "updated": true
           *     }
           */
          "application/json": MessageUpdatedResponse;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  listClusterTemplates: {
    parameters: {};
    responses: {
      /** The templates */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "clusterTemplates": [
           *         {
           *           "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *           "name": "example",
           *           "metadata": {
           *             "description": "example",
           *             "icon": "https://example.com/picture.png",
           *             "image": "https://example.com/picture.png",
           *             "docsLink": "https://example.com",
           *             "websiteLink": "https://example.com",
           *             "category": "Database",
           *             "usage": 1
           *           },
           *           "services": [
           *             {
           *               "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *               "metadata": {
           *                 "icon": "https://example.com/picture.png",
           *                 "name": "example"
           *               },
           *               "defaultAkashMachineImageId": "64b7f2a90c1d2e3f4a5b6c7d",
           *               "dockerImage": "nginx",
           *               "dockerImageTag": "1.25",
           *               "provider": "example",
           *               "instanceCount": 1,
           *               "variables": [
           *                 {
           *                   "name": "example",
           *                   "defaultValue": "production",
           *                   "label": "Environment",
           *                   "required": true,
           *                   "hidden": true
           *                 }
           *               ],
           *               "ports": [
           *                 {
           *                   "containerPort": 8080,
           *                   "exposedPort": 8080,
           *                   "defaultExposeTo": [
           *                     "example"
           *                   ],
           *                   "global": true
           *                 }
           *               ],
           *               "commands": [
           *                 "ls"
           *               ],
           *               "args": [
           *                 "-a"
           *               ],
           *               "customTemplateSpecs": {
           *                 "cpu": 1,
           *                 "memory": "1Gi",
           *                 "storage": "1Gi",
           *                 "persistentStorage": {
           *                   "size": "1Gi",
           *                   "class": "beta1",
           *                   "mountPoint": "/data"
           *                 }
           *               }
           *             }
           *           ],
           *           "priority": 1
           *         }
           *       ]
           *     }
           */
          "application/json": {
            clusterTemplates: MarketplaceApp[];
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  listClusterTemplateCategories: {
    parameters: {};
    responses: {
      /** The categories */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "categories": [
           *         "Database"
           *       ]
           *     }
           */
          "application/json": {
            categories: string[];
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  getClusterTemplate: {
    parameters: {
      path: {
        /** 24 hexadecimal digits */
        clusterTemplateId: string;
      };
    };
    responses: {
      /** The template */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "clusterTemplate": {
           *         "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "name": "example",
           *         "metadata": {
           *           "description": "example",
           *           "icon": "https://example.com/picture.png",
           *           "image": "https://example.com/picture.png",
           *           "docsLink": "https://example.com",
           *           "websiteLink": "https://example.com",
           *           "category": "Database",
           *           "usage": 1
           *         },
           *         "services": [
           *           {
           *             "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *             "metadata": {
           *               "icon": "https://example.com/picture.png",
           *               "name": "example"
           *             },
           *             "defaultAkashMachineImageId": "64b7f2a90c1d2e3f4a5b6c7d",
           *             "dockerImage": "nginx",
           *             "dockerImageTag": "1.25",
           *             "provider": "example",
           *             "instanceCount": 1,
           *             "variables": [
           *               {
           *                 "name": "example",
           *                 "defaultValue": "production",
           *                 "label": "Environment",
           *                 "required": true,
           *                 "hidden": true
           *               }
           *             ],
           *             "ports": [
           *               {
           *                 "containerPort": 8080,
           *                 "exposedPort": 8080,
           *                 "defaultExposeTo": [
           *                   "example"
           *                 ],
           *                 "global": true
           *               }
           *             ],
           *             "commands": [
           *               "ls"
           *             ],
           *             "args": [
           *               "-a"
           *             ],
           *             "customTemplateSpecs": {
           *               "cpu": 1,
           *               "memory": "1Gi",
           *               "storage": "1Gi",
           *               "persistentStorage": {
           *                 "size": "1Gi",
           *                 "class": "beta1",
           *                 "mountPoint": "/data"
           *               }
           *             }
           *           }
           *         ],
           *         "priority": 1
           *       }
           *     }
           */
          "application/json": {
            clusterTemplate: MarketplaceApp;
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  getCluster: {
    parameters: {
      path: {
        /** 24 hexadecimal digits */
        clusterId: string;
      };
    };
    responses: {
      /** The cluster */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *       "name": "example",
           *       "url": "https://example.com",
           *       "proivder": "GITHUB",
           *       "createdBy": "64b7f2a90c1d2e3f4a5b6c7d",
           *       "state": "MAINTAINED",
           *       "organization": "64b7f2a90c1d2e3f4a5b6c7d",
           *       "createdAt": "2024-03-01T12:00:00.000Z",
           *       "updatedAt": "2024-03-01T12:00:00.000Z"
           *     }
           */
          "application/json":
            | Cluster
            | {
                cluster: Cluster;
              };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  deleteCluster: {
    parameters: {
      path: {
        /** 24 hexadecimal digits */
        clusterId: string;
      };
    };
    responses: {
      /** The cluster is gone */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /** @example {} */
          "application/json": unknown;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  getClusterFundsUsage: {
    parameters: {
      path: {
        /** 24 hexadecimal digits */
        clusterId: string;
      };
    };
    responses: {
      /** The spending, in millionths of a compute token */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "dailyUsage": 1,
           *       "usedTillNow": 1
           *     }
           */
          "application/json": FundsUsage;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  listClusterInstances: {
    parameters: {
      query?: {
        /** How many to leave out from the start */
        skip?: number;
        /** How many to return at most */
        limit?: number;
        /** y adds the spending */
        topupReport?: "y";
      };
      path: {
        /** 24 hexadecimal digits */
        clusterId: string;
      };
    };
    responses: {
      /** The instances */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "extendedInstances": [
           *         {
           *           "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *           "state": "Starting",
           *           "name": "example",
           *           "orders": [
           *             "64b7f2a90c1d2e3f4a5b6c7d"
           *           ],
           *           "cluster": "64b7f2a90c1d2e3f4a5b6c7d",
           *           "activeOrder": "64b7f2a90c1d2e3f4a5b6c7d",
           *           "latestUrlPreview": "https://example.com",
           *           "agreedMachineImageType": {
           *             "machineType": "Ventus Nano",
           *             "agreementDate": 1709294400000,
           *             "cpu": 1,
           *             "memory": "1Gi",
           *             "storage": "1Gi",
           *             "persistentStorage": {
           *               "size": "1Gi",
           *               "class": "beta1",
           *               "mountPoint": "/data"
           *             }
           *           },
           *           "retrievableAkt": 1,
           *           "withdrawnAkt": 1,
           *           "healthCheck": {
           *             "url": "https://example.com",
           *             "port": {
           *               "containerPort": 8080,
           *               "exposedPort": 8080,
           *               "global": true,
           *               "exposeTo": [
           *                 "example"
           *               ]
           *             },
           *             "status": "Active",
           *             "timestamp": "2024-03-01T12:00:00.000Z"
           *           },
           *           "scalable": true,
           *           "createdAt": "2024-03-01T12:00:00.000Z",
           *           "updatedAt": "2024-03-01T12:00:00.000Z",
           *           "cpu": 1,
           *           "memory": "1Gi",
           *           "storage": "1Gi",
           *           "ami": "Ventus Nano",
           *           "defaultDailyTopup": 1,
           *           "image": "nginx",
           *           "leasePricePerBlock": 1,
           *           "tag": "1.25",
           *           "topupReport": {
           *             "dailyUsage": 1,
           *             "usedTillNow": 1
           *           }
           *         }
           *       ]
           *     }
           */
          "application/json": {
            extendedInstances: ExtendedClusterInstance[];
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  countClusterInstances: {
    parameters: {
      path: {
        /** 24 hexadecimal digits */
        clusterId: string;
      };
    };
    responses: {
      /** The number of instances in each state */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "active": 1,
           *       "starting": 1,
           *       "failedToStart": 1,
           *       "closed": 1,
           *       "total": 1
           *     }
           */
          "application/json": InstancesInfo;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  listComputeInstances: {
    parameters: {
      query: {
        organizationId: string;
        /** How many to leave out from the start */
        skip?: number;
        /** How many to return at most */
        limit?: number;
        state?: "Starting" | "Failed-start" | "Active" | "Closed";
        computeProjectId?: string;
      };
    };
    responses: {
      /** The instances */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "instances": [
           *         {
           *           "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *           "state": "Starting",
           *           "name": "example",
           *           "deployments": [
           *             "64b7f2a90c1d2e3f4a5b6c7d"
           *           ],
           *           "computeProject": "64b7f2a90c1d2e3f4a5b6c7d",
           *           "activeDeployment": "64b7f2a90c1d2e3f4a5b6c7d",
           *           "retrievableAkt": 1,
           *           "withdrawnAkt": 1,
           *           "scalableRunningCostUpdatedAt": "2024-03-01T12:00:00.000Z",
           *           "scalableRunningCost": 1,
           *           "type": "SPOT",
           *           "region": "us-east",
           *           "createdAt": "2024-03-01T12:00:00.000Z",
           *           "updatedAt": "2024-03-01T12:00:00.000Z",
           *           "defaultDailyTopup": 1,
           *           "leasePricePerBlock": 1,
           *           "topupReport": {
           *             "dailyUsage": 1,
           *             "usedTillNow": 1
           *           }
           *         }
           *       ]
           *     }
           */
          "application/json": {
            instances: ExtendedInstance[];
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  createComputeInstance: {
    parameters: {};
    requestBody: {
      content: {
        /**
         * @example {
         *       "organizationId": "64b7f2a90c1d2e3f4a5b6c7d",
         *       "uniqueTopicId": "0f8fad5b-d9cb-469f-a165-70867728950e",
         *       "services": [
         *         {
         *           "name": "example",
         *           "image": "nginx",
         *           "tag": "1.25",
         *           "privateImageConfig": {
         *             "dockerRegistryURL": "https://registry.example.com",
         *             "dockerUserName": "ada",
         *             "dockerPasswordOrToken": "eyJhbGciOiJIUzI1NiJ9.e30.c2lnbmF0dXJl"
         *           },
         *           "serviceCount": 1,
         *           "buildImage": true,
         *           "ports": [
         *             {
         *               "containerPort": 8080,
         *               "exposedPort": 8080,
         *               "global": true,
         *               "exposeTo": [
         *                 "example"
         *               ]
         *             }
         *           ],
         *           "env": [
         *             {
         *               "value": "NODE_ENV=production",
         *               "isSecret": true
         *             }
         *           ],
         *           "command": [
         *             "ls"
         *           ],
         *           "args": [
         *             "-a"
         *           ],
         *           "akashMachineImageName": "Ventus Nano",
         *           "customServiceSpecs": {
         *             "cpu": 1,
         *             "memory": "1Gi",
         *             "persistentStorage": {
         *               "size": "1Gi",
         *               "class": "beta1",
         *               "mountPoint": "/data"
         *             },
         *             "storage": "1Gi"
         *           },
         *           "healthCheck": {
         *             "path": "/health",
         *             "port": 8080
         *           },
         *           "autoscalingRules": {
         *             "minimumInstances": 1,
         *             "maximumInstances": 1,
         *             "plan": "custom",
         *             "timeWindow": 60,
         *             "scaleUp": {
         *               "cpuThreshold": {
         *                 "step": 1,
         *                 "utilizationPercentage": 80,
         *                 "checksInAlarm": 1
         *               },
         *               "memoryThreshold": {
         *                 "step": 1,
         *                 "utilizationPercentage": 80,
         *                 "checksInAlarm": 1
         *               }
         *             },
         *             "scaleDown": {
         *               "cpuThreshold": {
         *                 "step": 1,
         *                 "utilizationPercentage": 80,
         *                 "checksInAlarm": 1
         *               },
         *               "memoryThreshold": {
         *                 "step": 1,
         *                 "utilizationPercentage": 80,
         *                 "checksInAlarm": 1
         *               }
         *             },
         *             "cooldown": 300,
         *             "cancelAutoscaling": false
         *           },
         *           "environmentVariables": [
         *             {
         *               "label": "Environment",
         *               "value": "production",
         *               "isSecret": true
         *             }
         *           ],
         *           "templateId": "64b7f2a90c1d2e3f4a5b6c7d"
         *         }
         *       ],
         *       "computeProvider": "DOCKERHUB",
         *       "computeProjectName": "example",
         *       "computeProjectDescription": "example",
         *       "scalable": true,
         *       "region": "us-east"
         *     }
         */
        "application/json": CreateInstanceRequest;
      };
    };
    responses: {
      /** Ids of what was created, and the topic of its events */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "computeProjectId": "64b7f2a90c1d2e3f4a5b6c7d",
           *       "computeInstanceId": "64b7f2a90c1d2e3f4a5b6c7d",
           *       "computeDeploymentId": "64b7f2a90c1d2e3f4a5b6c7d",
           *       "topic": "0f8fad5b-d9cb-469f-a165-70867728950e"
           *     }
           */
          "application/json": InstanceResponse;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  getComputeDeployment: {
    parameters: {
      path: {
        /** 24 hexadecimal digits */
        deploymentId: string;
      };
    };
    responses: {
      /** The deployment and its live logs */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "deployment": {
           *         "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "type": "DEPLOY",
           *         "commitId": "9fceb02d0ae598e95dc970b74767f19372d61af8",
           *         "status": "Queued",
           *         "buildTime": 42,
           *         "topic": "0f8fad5b-d9cb-469f-a165-70867728950e",
           *         "env": {},
           *         "logs": [
           *           {
           *             "time": "2024-03-01T12:00:00.000Z",
           *             "log": [
           *               "Listening on port 8080"
           *             ]
           *           }
           *         ],
           *         "topups": [
           *           {
           *             "time": 1,
           *             "amount": 1,
           *             "txhash": "example"
           *           }
           *         ],
           *         "closingLogs": [
           *           {
           *             "time": "2024-03-01T12:00:00.000Z",
           *             "log": "Listening on port 8080"
           *           }
           *         ],
           *         "instanceLogs": [
           *           "Listening on port 8080"
           *         ],
           *         "instanceEvents": [
           *           "example"
           *         ],
           *         "computeInstance": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "services": [
           *           {
           *             "name": "example",
           *             "branch": "main",
           *             "folderName": "example",
           *             "protocol": "akash",
           *             "image": "nginx",
           *             "tag": "1.25",
           *             "serviceCount": 1,
           *             "buildImage": true,
           *             "ports": [
           *               {
           *                 "containerPort": 8080,
           *                 "exposedPort": 8080,
           *                 "global": true,
           *                 "exposeTo": [
           *                   "example"
           *                 ]
           *               }
           *             ],
           *             "env": [
           *               {
           *                 "value": "NODE_ENV=production",
           *                 "isSecret": true
           *               }
           *             ],
           *             "command": [
           *               "ls"
           *             ],
           *             "args": [
           *               "-a"
           *             ],
           *             "region": "us-east",
           *             "customServiceSpecs": {
           *               "cpu": 1,
           *               "memory": "1Gi",
           *               "persistentStorage": {
           *                 "size": "1Gi",
           *                 "class": "beta1",
           *                 "mountPoint": "/data"
           *               },
           *               "storage": "1Gi"
           *             },
           *             "agreedMachineImage": {
           *               "machineId": "64b7f2a90c1d2e3f4a5b6c7d",
           *               "machineType": "Ventus Nano",
           *               "agreementDate": 1709294400000,
           *               "cpu": 1,
           *               "memory": "1Gi",
           *               "storage": "1Gi",
           *               "persistentStorage": {
           *                 "size": "1Gi",
           *                 "class": "beta1",
           *                 "mountPoint": "/data"
           *               },
           *               "gpu": {
           *                 "units": 1,
           *                 "models": {}
           *               },
           *               "maxPricePerBlock": 1,
           *               "leasePricePerBlock": 1,
           *               "defaultDailyTopUp": 1,
           *               "topupThreashold": 1
           *             },
           *             "urlPrewiew": "https://example.com",
           *             "privateImageConfig": {
           *               "dockerRegistryURL": "https://registry.example.com",
           *               "dockerUserName": "ada",
           *               "dockerPasswordOrToken": "eyJhbGciOiJIUzI1NiJ9.e30.c2lnbmF0dXJl"
           *             },
           *             "scalable": true,
           *             "autoscalingRules": {
           *               "numberOfChecks": 5,
           *               "timeWindow": 60,
           *               "minimumInstances": 1,
           *               "maximumInstances": 1,
           *               "scaleUp": {
           *                 "cpuThreshold": {
           *                   "step": 1,
           *                   "utilizationPercentage": 80,
           *                   "checksInAlarm": 1
           *                 },
           *                 "memoryThreshold": {
           *                   "step": 1,
           *                   "utilizationPercentage": 80,
           *                   "checksInAlarm": 1
           *                 }
           *               },
           *               "scaleDown": {
           *                 "cpuThreshold": {
           *                   "step": 1,
           *                   "utilizationPercentage": 80,
           *                   "checksInAlarm": 1
           *                 },
           *                 "memoryThreshold": {
           *                   "step": 1,
           *                   "utilizationPercentage": 80,
           *                   "checksInAlarm": 1
           *                 }
           *               },
           *               "cooldown": 300,
           *               "lastScaleAction": "2024-03-01T12:00:00.000Z",
           *               "lastScaleCheck": "2024-03-01T12:00:00.000Z",
           *               "windowCounter": {
           *                 "numberOfChecksPreformed": 1,
           *                 "numberOfRequestsAboveCPULimit": 1,
           *                 "numberOfRequestsBelowCPULimit": 1,
           *                 "numberOfRequestsAboveMemoryLimit": 1048576,
           *                 "numberOfRequestsBelowMemoryLimit": 1048576
           *               },
           *               "averageCpuUtilization": 1,
           *               "averageMemoryUtilization": 1048576,
           *               "plan": "custom"
           *             },
           *             "healthCheck": {
           *               "path": "/health",
           *               "port": {
           *                 "containerPort": 8080,
           *                 "exposedPort": 8080,
           *                 "global": true,
           *                 "exposeTo": [
           *                   "example"
           *                 ]
           *               },
           *               "status": "Active",
           *               "timestamp": "2024-03-01T12:00:00.000Z"
           *             },
           *             "template": "64b7f2a90c1d2e3f4a5b6c7d"
           *           }
           *         ],
           *         "lastTopup": {
           *           "time": 1,
           *           "amount": 1,
           *           "txhash": "example"
           *         },
           *         "deploymentConfigBase64": "example",
           *         "protocolData": {
           *           "providerHost": "provider.example.com"
           *         },
           *         "urlPrewiew": "https://example.com",
           *         "akashWalletId": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "deploymentInitiator": "64b7f2a90c1d2e3f4a5b6c7d"
           *       },
           *       "liveLogs": [
           *         "Listening on port 8080"
           *       ]
           *     }
           */
          "application/json": ComputeDeploymentGetResponse;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  getComputeDeploymentLogs: {
    parameters: {
      query: {
        /** First line */
        from: number;
        /** Last line */
        to: number;
        /** logs are those of the deployment, instanceLogs those of the container, instanceEvents its events */
        logType: "logs" | "instanceLogs" | "instanceEvents";
        search?: string;
      };
      path: {
        /** 24 hexadecimal digits */
        deploymentId: string;
      };
    };
    responses: {
      /** The lines from the first to the last asked for, and how many there are */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "deployment": {
           *         "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "logs": [
           *           "Listening on port 8080"
           *         ],
           *         "logsLength": 1
           *       }
           *     }
           */
          "application/json": {
            deployment: ComputeDeploymentLogs;
            success: boolean;
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  createComputeInstanceFromTemplate: {
    parameters: {};
    requestBody: {
      content: {
        /**
         * @example {
         *       "templateId": "64b7f2a90c1d2e3f4a5b6c7d",
         *       "environmentVariables": [
         *         {
         *           "label": "Environment",
         *           "value": "production"
         *         }
         *       ],
         *       "organizationId": "64b7f2a90c1d2e3f4a5b6c7d",
         *       "akashImageId": "64b7f2a90c1d2e3f4a5b6c7d",
         *       "uniqueTopicId": "0f8fad5b-d9cb-469f-a165-70867728950e",
         *       "region": "us-east",
         *       "customInstanceSpecs": {
         *         "cpu": 1,
         *         "memory": "1Gi",
         *         "persistentStorage": {
         *           "size": "1Gi",
         *           "class": "beta1",
         *           "mountPoint": "/data"
         *         },
         *         "storage": "1Gi"
         *       },
         *       "scalable": true,
         *       "instanceCount": 1
         *     }
         */
        "application/json": CreateInstanceFromMarketplaceRequest;
      };
    };
    responses: {
      /** Ids of what was created, the template, and the topic of its events */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "computeProjectId": "64b7f2a90c1d2e3f4a5b6c7d",
           *       "computeInstanceId": "64b7f2a90c1d2e3f4a5b6c7d",
           *       "computeDeploymentId": "64b7f2a90c1d2e3f4a5b6c7d",
           *       "topic": "0f8fad5b-d9cb-469f-a165-70867728950e",
           *       "template": {
           *         "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "name": "example",
           *         "metadata": {
           *           "description": "example",
           *           "icon": "https://example.com/picture.png",
           *           "image": "https://example.com/picture.png",
           *           "docsLink": "https://example.com",
           *           "websiteLink": "https://example.com",
           *           "category": "Database",
           *           "usage": 1
           *         },
           *         "services": [
           *           {
           *             "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *             "metadata": {
           *               "icon": "https://example.com/picture.png",
           *               "name": "example"
           *             },
           *             "defaultAkashMachineImageId": "64b7f2a90c1d2e3f4a5b6c7d",
           *             "dockerImage": "nginx",
           *             "dockerImageTag": "1.25",
           *             "provider": "example",
           *             "instanceCount": 1,
           *             "variables": [
           *               {
           *                 "name": "example",
           *                 "defaultValue": "production",
           *                 "label": "Environment",
           *                 "required": true,
           *                 "hidden": true
           *               }
           *             ],
           *             "ports": [
           *               {
           *                 "containerPort": 8080,
           *                 "exposedPort": 8080,
           *                 "defaultExposeTo": [
           *                   "example"
           *                 ],
           *                 "global": true
           *               }
           *             ],
           *             "commands": [
           *               "ls"
           *             ],
           *             "args": [
           *               "-a"
           *             ],
           *             "customTemplateSpecs": {
           *               "cpu": 1,
           *               "memory": "1Gi",
           *               "storage": "1Gi",
           *               "persistentStorage": {
           *                 "size": "1Gi",
           *                 "class": "beta1",
           *                 "mountPoint": "/data"
           *               }
           *             }
           *           }
           *         ],
           *         "priority": 1
           *       },
           *       "templateId": "64b7f2a90c1d2e3f4a5b6c7d"
           *     }
           */
          "application/json": MarketplaceInstanceResponse;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  getComputeInstance: {
    parameters: {
      query?: {
        /** y adds the spending */
        topupReport?: "y";
      };
      path: {
        /** 24 hexadecimal digits */
        instanceId: string;
      };
    };
    responses: {
      /** The instance, and its spending when asked for */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "instance": {
           *         "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "state": "Starting",
           *         "name": "example",
           *         "deployments": [
           *           "64b7f2a90c1d2e3f4a5b6c7d"
           *         ],
           *         "computeProject": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "activeDeployment": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "retrievableAkt": 1,
           *         "withdrawnAkt": 1,
           *         "scalableRunningCostUpdatedAt": "2024-03-01T12:00:00.000Z",
           *         "scalableRunningCost": 1,
           *         "type": "SPOT",
           *         "region": "us-east",
           *         "createdAt": "2024-03-01T12:00:00.000Z",
           *         "updatedAt": "2024-03-01T12:00:00.000Z"
           *       },
           *       "topupReport": {
           *         "dailyUsage": 1,
           *         "usedTillNow": 1
           *       }
           *     }
           */
          "application/json": InstanceGetResponse;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  deleteComputeInstance: {
    parameters: {
      path: {
        /** 24 hexadecimal digits */
        instanceId: string;
      };
    };
    responses: {
      /** The instance is gone */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /** @example {} */
          "application/json": unknown;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  closeComputeInstance: {
    parameters: {
      path: {
        /** 24 hexadecimal digits */
        instanceId: string;
      };
    };
    responses: {
      /** The instance shuts down */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "message": "Done",
           *       "success": true
           *     }
           */
          "application/json": MessageSuccessResponse;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  listComputeInstanceDomains: {
    parameters: {
      path: {
        /** 24 hexadecimal digits */
        instanceId: string;
      };
    };
    responses: {
      /** The domains */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "domains": [
           *         {
           *           "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *           "name": "www.example.com",
           *           "link": "https://example.com",
           *           "type": "domain",
           *           "verified": true,
           *           "projectId": "64b7f2a90c1d2e3f4a5b6c7d",
           *           "deploymentEnvironmentIds": [
           *             "64b7f2a90c1d2e3f4a5b6c7d"
           *           ],
           *           "version": "1",
           *           "credentials": [
           *             {
           *               "username": "ada",
           *               "password": "example"
           *             }
           *           ],
           *           "appType": 1,
           *           "instanceId": "64b7f2a90c1d2e3f4a5b6c7d",
           *           "createdAt": "2024-03-01T12:00:00.000Z",
           *           "updatedAt": "2024-03-01T12:00:00.000Z"
           *         }
           *       ]
           *     }
           */
          "application/json": {
            domains: Domain[];
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  addComputeInstanceDomain: {
    parameters: {
      path: {
        /** 24 hexadecimal digits */
        instanceId: string;
      };
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "link": "https://example.com",
         *       "type": "domain",
         *       "name": "www.example.com"
         *     }
         */
        "application/json": InstanceDomainInput;
      };
    };
    responses: {
      /** The new domain */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "domain": {
           *         "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "name": "www.example.com",
           *         "link": "https://example.com",
           *         "type": "domain",
           *         "verified": true,
           *         "projectId": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "deploymentEnvironmentIds": [
           *           "64b7f2a90c1d2e3f4a5b6c7d"
           *         ],
           *         "version": "1",
           *         "credentials": [
           *           {
           *             "username": "ada",
           *             "password": "example"
           *           }
           *         ],
           *         "appType": 1,
           *         "instanceId": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "createdAt": "2024-03-01T12:00:00.000Z",
           *         "updatedAt": "2024-03-01T12:00:00.000Z"
           *       }
           *     }
           */
          "application/json": {
            domain: Domain;
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  deleteComputeInstanceDomain: {
    parameters: {
      path: {
        /** 24 hexadecimal digits */
        instanceId: string;
        /** 24 hexadecimal digits */
        domainId: string;
      };
    };
    responses: {
      /** The domain is gone */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /** @example {} */
          "application/json": unknown;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  updateComputeInstanceDomain: {
    parameters: {
      path: {
        /** 24 hexadecimal digits */
        instanceId: string;
        /** 24 hexadecimal digits */
        domainId: string;
      };
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "link": "https://example.com",
         *       "type": "domain",
         *       "name": "www.example.com"
         *     }
         */
        "application/json": InstanceDomainInput;
      };
    };
    responses: {
      /** The changed domain */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "domain": {
           *         "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "name": "www.example.com",
           *         "link": "https://example.com",
           *         "type": "domain",
           *         "verified": true,
           *         "projectId": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "deploymentEnvironmentIds": [
           *           "64b7f2a90c1d2e3f4a5b6c7d"
           *         ],
           *         "version": "1",
           *         "credentials": [
           *           {
           *             "username": "ada",
           *             "password": "example"
           *           }
           *         ],
           *         "appType": 1,
           *         "instanceId": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "createdAt": "2024-03-01T12:00:00.000Z",
           *         "updatedAt": "2024-03-01T12:00:00.000Z"
           *       }
           *     }
           */
          "application/json": {
            domain: Domain;
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  verifyComputeInstanceDomain: {
    parameters: {
      path: {
        /** 24 hexadecimal digits */
        instanceId: string;
        /** 24 hexadecimal digits */
        domainId: string;
      };
    };
    responses: {
      /** The check ran */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /** @example {} */
          "application/json": unknown;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  execComputeInstanceCommand: {
    parameters: {
      path: {
        /** 24 hexadecimal digits */
        instanceId: string;
      };
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "command": "ls"
         *     }
         */
        "application/json": ShellExecutionRequest;
      };
    };
    responses: {
      /** What the command printed */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "logs": [
           *         "Listening on port 8080"
           *       ]
           *     }
           */
          "application/json": ShellExecutionResponse;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  getComputeMetrics: {
    parameters: {
      query: {
        /** Name of the service */
        service: string;
      };
      path: {
        /** 24 hexadecimal digits */
        instanceId: string;
      };
    };
    responses: {
      /** The current use */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "metrics": {
           *         "cpu": 1,
           *         "memory": 1048576,
           *         "timestamp": "2024-03-01T12:00:00.000Z"
           *       }
           *     }
           */
          "application/json": {
            metrics: ComputeMetrics;
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  triggerComputeInstanceHealthCheck: {
    parameters: {
      query: {
        /** A topic of the caller's choice, under which the result arrives */
        topicId: string;
      };
      path: {
        /** 24 hexadecimal digits */
        instanceId: string;
      };
    };
    responses: {
      /** The check has started */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "topicId": "bafybeigdyrzt5sfp7udm7hu76uh7y26nf3efuylqabf3oclgtqy55fbzdi",
           *       "message": "Done"
           *     }
           */
          "application/json": TriggerResponse;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  triggerComputeInstanceLogFetch: {
    parameters: {
      query: {
        /** A topic of the caller's choice, under which the result arrives */
        topicId: string;
      };
      path: {
        /** 24 hexadecimal digits */
        instanceId: string;
      };
    };
    responses: {
      /** The fetch has started */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "topicId": "bafybeigdyrzt5sfp7udm7hu76uh7y26nf3efuylqabf3oclgtqy55fbzdi",
           *       "message": "Done"
           *     }
           */
          "application/json": TriggerResponse;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  updateComputeInstance: {
    parameters: {
      path: {
        /** 24 hexadecimal digits */
        instanceId: string;
      };
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "services": [
         *         {
         *           "name": "example",
         *           "image": "nginx",
         *           "tag": "1.25",
         *           "privateImageConfig": {
         *             "dockerRegistryURL": "https://registry.example.com",
         *             "dockerUserName": "ada",
         *             "dockerPasswordOrToken": "eyJhbGciOiJIUzI1NiJ9.e30.c2lnbmF0dXJl"
         *           },
         *           "serviceCount": 1,
         *           "buildImage": true,
         *           "ports": [
         *             {
         *               "containerPort": 8080,
         *               "exposedPort": 8080,
         *               "global": true,
         *               "exposeTo": [
         *                 "example"
         *               ]
         *             }
         *           ],
         *           "env": [
         *             {
         *               "value": "NODE_ENV=production",
         *               "isSecret": true
         *             }
         *           ],
         *           "command": [
         *             "ls"
         *           ],
         *           "args": [
         *             "-a"
         *           ],
         *           "akashMachineImageName": "Ventus Nano",
         *           "customServiceSpecs": {
         *             "cpu": 1,
         *             "memory": "1Gi",
         *             "persistentStorage": {
         *               "size": "1Gi",
         *               "class": "beta1",
         *               "mountPoint": "/data"
         *             },
         *             "storage": "1Gi"
         *           },
         *           "healthCheck": {
         *             "path": "/health",
         *             "port": 8080
         *           },
         *           "autoscalingRules": {
         *             "minimumInstances": 1,
         *             "maximumInstances": 1,
         *             "plan": "custom",
         *             "timeWindow": 60,
         *             "scaleUp": {
         *               "cpuThreshold": {
         *                 "step": 1,
         *                 "utilizationPercentage": 80,
         *                 "checksInAlarm": 1
         *               },
         *               "memoryThreshold": {
         *                 "step": 1,
         *                 "utilizationPercentage": 80,
         *                 "checksInAlarm": 1
         *               }
         *             },
         *             "scaleDown": {
         *               "cpuThreshold": {
         *                 "step": 1,
         *                 "utilizationPercentage": 80,
         *                 "checksInAlarm": 1
         *               },
         *               "memoryThreshold": {
         *                 "step": 1,
         *                 "utilizationPercentage": 80,
         *                 "checksInAlarm": 1
         *               }
         *             },
         *             "cooldown": 300,
         *             "cancelAutoscaling": false
         *           },
         *           "environmentVariables": [
         *             {
         *               "label": "Environment",
         *               "value": "production",
         *               "isSecret": true
         *             }
         *           ],
         *           "templateId": "64b7f2a90c1d2e3f4a5b6c7d"
         *         }
         *       ],
         *       "organizationId": "64b7f2a90c1d2e3f4a5b6c7d",
         *       "uniqueTopicId": "0f8fad5b-d9cb-469f-a165-70867728950e"
         *     }
         */
        "application/json": UpdateInstanceRequest;
      };
    };
    responses: {
      /** Ids of the new version, and the topic of its events */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "computeProjectId": "64b7f2a90c1d2e3f4a5b6c7d",
           *       "computeInstanceId": "64b7f2a90c1d2e3f4a5b6c7d",
           *       "computeDeploymentId": "64b7f2a90c1d2e3f4a5b6c7d",
           *       "topic": "0f8fad5b-d9cb-469f-a165-70867728950e"
           *     }
           */
          "application/json": InstanceResponse;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  updateComputeInstanceHealthCheck: {
    parameters: {
      path: {
        /** 24 hexadecimal digits */
        instanceId: string;
      };
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "healthCheckUrl": "/health",
         *       "healthCheckPort": 8080
         *     }
         */
        "application/json": HealthCheckUpdateRequest;
      };
    };
    responses: {
      /** Whether the health check was changed */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "message": "Done",
           *       "updated": true
           *     }
           */
          "application/json": MessageUpdatedResponse;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  listComputeMachines: {
    parameters: {
      query?: {
        /** How many to leave out from the start */
        skip?: number;
        /** How many to return at most */
        limit?: number;
        searchString?: string;
        region?: string;
        provider?: string;
        /** Values are not known */
        scalingMode?: string;
        /** Values are not known */
        machineImageType?: string;
      };
    };
    responses: {
      /** The machine images, and how many there are */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "akashMachineImages": [
           *         {
           *           "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *           "name": "example",
           *           "cpu": 1,
           *           "storage": "1Gi",
           *           "memory": "1Gi",
           *           "maxPricePerBlock": 1,
           *           "defaultDailyTopUp": 1,
           *           "topupThreashold": 1,
           *           "gpu": {
           *             "units": 1,
           *             "vendor": "example",
           *             "model": "example",
           *             "totalUnits": 1,
           *             "availableUnits": 1
           *           }
           *         }
           *       ],
           *       "totalCount": 1
           *     }
           */
          "application/json": {
            akashMachineImages: ComputeMachine[];
            totalCount: number;
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  listComputeRegions: {
    parameters: {};
    responses: {
      /** The regions, and how many there are */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "regions": [
           *         "us-east"
           *       ],
           *       "totalCount": 1
           *     }
           */
          "application/json": {
            regions: string[];
            totalCount: number;
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  getComputeProject: {
    parameters: {
      path: {
        /** 24 hexadecimal digits */
        computeProjectId: string;
      };
    };
    responses: {
      /** The compute project */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *       "name": "example",
           *       "description": "example",
           *       "proivder": "GITHUB",
           *       "state": "MAINTAINED",
           *       "organization": "64b7f2a90c1d2e3f4a5b6c7d",
           *       "createdAt": "2024-03-01T12:00:00.000Z",
           *       "updatedAt": "2024-03-01T12:00:00.000Z"
           *     }
           */
          "application/json": ComputeProject;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  deleteComputeProject: {
    parameters: {
      path: {
        /** 24 hexadecimal digits */
        computeProjectId: string;
      };
    };
    responses: {
      /** The compute project is gone */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /** @example {} */
          "application/json": unknown;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  getComputeProjectFundsUsage: {
    parameters: {
      path: {
        /** 24 hexadecimal digits */
        computeProjectId: string;
      };
    };
    responses: {
      /** The spending */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "dailyUsage": 1,
           *       "usedTillNow": 1
           *     }
           */
          "application/json": FundsUsage;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  listComputeProjectInstances: {
    parameters: {
      query?: {
        /** How many to leave out from the start */
        skip?: number;
        /** How many to return at most */
        limit?: number;
        /** y adds the spending */
        topupReport?: "y" | "n";
        state?: "Starting" | "Failed-start" | "Active" | "Closed";
      };
      path: {
        /** 24 hexadecimal digits */
        computeProjectId: string;
      };
    };
    responses: {
      /** The instances */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "extendedInstances": [
           *         {
           *           "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *           "state": "Starting",
           *           "name": "example",
           *           "deployments": [
           *             "64b7f2a90c1d2e3f4a5b6c7d"
           *           ],
           *           "computeProject": "64b7f2a90c1d2e3f4a5b6c7d",
           *           "activeDeployment": "64b7f2a90c1d2e3f4a5b6c7d",
           *           "retrievableAkt": 1,
           *           "withdrawnAkt": 1,
           *           "scalableRunningCostUpdatedAt": "2024-03-01T12:00:00.000Z",
           *           "scalableRunningCost": 1,
           *           "type": "SPOT",
           *           "region": "us-east",
           *           "createdAt": "2024-03-01T12:00:00.000Z",
           *           "updatedAt": "2024-03-01T12:00:00.000Z",
           *           "defaultDailyTopup": 1,
           *           "leasePricePerBlock": 1,
           *           "topupReport": {
           *             "dailyUsage": 1,
           *             "usedTillNow": 1
           *           }
           *         }
           *       ]
           *     }
           */
          "application/json": {
            extendedInstances: ExtendedInstance[];
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  countComputeProjectInstances: {
    parameters: {
      path: {
        /** 24 hexadecimal digits */
        computeProjectId: string;
      };
    };
    responses: {
      /** The number of instances in each state */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "active": 1,
           *       "starting": 1,
           *       "failedToStart": 1,
           *       "closed": 1,
           *       "total": 1
           *     }
           */
          "application/json": InstancesInfo;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  startDeployment: {
    parameters: {};
    requestBody: {
      content: {
        /**
         * @example {
         *       "organizationId": "64b7f2a90c1d2e3f4a5b6c7d",
         *       "gitUrl": "https://github.com/example/site",
         *       "repoName": "example",
         *       "branch": "main",
         *       "protocol": "arweave",
         *       "provider": "GITHUB",
         *       "createDefaultWebhook": true,
         *       "configuration": {
         *         "buildCommand": "npm run build",
         *         "installCommand": "npm install",
         *         "workspace": "./",
         *         "publishDir": "dist",
         *         "framework": "next",
         *         "nodeVersion": "V_16"
         *       },
         *       "env": {},
         *       "gitProviderPreferences": {
         *         "prComments": true,
         *         "commitComments": true,
         *         "buildStatus": true,
         *         "githubDeployment": true
         *       },
         *       "uniqueTopicId": "0f8fad5b-d9cb-469f-a165-70867728950e"
         *     }
         */
        "application/json": StartDeploymentRequest;
      };
    };
    responses: {
      /** Ids of the deployment and its project, and the topic of its events */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "message": "Done",
           *       "topic": "0f8fad5b-d9cb-469f-a165-70867728950e",
           *       "deploymentId": "64b7f2a90c1d2e3f4a5b6c7d",
           *       "projectId": "64b7f2a90c1d2e3f4a5b6c7d",
           *       "deployment": {
           *         "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "sitePreview": "https://example.com",
           *         "commitId": "9fceb02d0ae598e95dc970b74767f19372d61af8",
           *         "commitMessage": "Show the opening hours",
           *         "logs": [
           *           {
           *             "time": "2024-03-01T12:00:00.000Z",
           *             "log": "Listening on port 8080"
           *           }
           *         ],
           *         "buildDirectory": [
           *           "./"
           *         ],
           *         "contentHash": "bafybeigdyrzt5sfp7udm7hu76uh7y26nf3efuylqabf3oclgtqy55fbzdi",
           *         "topic": "0f8fad5b-d9cb-469f-a165-70867728950e",
           *         "status": "PreQueue",
           *         "paymentId": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "buildTime": 42,
           *         "memoryUsed": 1048576,
           *         "env": {},
           *         "project": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "branch": "main",
           *         "externalRepositoryName": "example",
           *         "protocol": "arweave",
           *         "deploymentEnvironmentName": "example",
           *         "failedMessage": "",
           *         "isFromRequest": false,
           *         "configuration": {
           *           "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *           "buildCommand": "npm run build",
           *           "installCommand": "npm install",
           *           "workspace": "./",
           *           "publishDir": "dist",
           *           "framework": "static",
           *           "nodeVersion": "V_12"
           *         },
           *         "pickedUpByDeployerAt": 1709294400000,
           *         "encrypted": false,
           *         "screenshot": {
           *           "id": "64b7f2a90c1d2e3f4a5b6c7d",
           *           "fee": "example",
           *           "url": "https://example.com"
           *         },
           *         "deploymentInitiator": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "gitProviderPreferences": {
           *           "prComments": true,
           *           "commitComments": true,
           *           "buildStatus": true,
           *           "githubDeployment": true
           *         },
           *         "skipAllRelative": true,
           *         "createdAt": "2024-03-01T12:00:00.000Z",
           *         "updatedAt": "2024-03-01T12:00:00.000Z"
           *       }
           *     }
           */
          "application/json": DeploymentStartResponse;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  suggestFramework: {
    parameters: {
      query: {
        owner: string;
        branch: string;
        provider: "GITHUB" | "GITLAB" | "BITBUCKET";
        repo: string;
        root?: string;
      };
    };
    responses: {
      /** The guessed framework */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "suggestedFramework": "static"
           *     }
           */
          "application/json": {
            suggestedFramework: FrameworkEnum;
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  uploadDeployment: {
    parameters: {
      query: {
        protocol: "arweave" | "ipfs-filecoin" | "ipfs";
        /** Name of the project */
        project: string;
        /** Id of the organization; may be left out, since a token belongs to one */
        organization?: string;
      };
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "files": [
         *         "(bytes)"
         *       ]
         *     }
         */
        "multipart/form-data": {
          /** Repeatable; file name carries the relative path such as ./dir/file */
          files: Blob[];
        };
      };
    };
    responses: {
      /** Ids of the deployment and its project, and where it can be seen */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "message": "Done",
           *       "deploymentId": "64b7f2a90c1d2e3f4a5b6c7d",
           *       "projectId": "64b7f2a90c1d2e3f4a5b6c7d",
           *       "sitePreview": "https://example.com",
           *       "affectedDomains": [
           *         "https://example.com"
           *       ]
           *     }
           */
          "application/json": DeploymentUploadResponse;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  getDeployment: {
    parameters: {
      path: {
        /** 24 hexadecimal digits */
        deploymentId: string;
      };
    };
    responses: {
      /** The deployment and its live logs */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "deployment": {
           *         "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "sitePreview": "https://example.com",
           *         "commitId": "9fceb02d0ae598e95dc970b74767f19372d61af8",
           *         "commitMessage": "Show the opening hours",
           *         "logs": [
           *           {
           *             "time": "2024-03-01T12:00:00.000Z",
           *             "log": "Listening on port 8080"
           *           }
           *         ],
           *         "buildDirectory": [
           *           "./"
           *         ],
           *         "contentHash": "bafybeigdyrzt5sfp7udm7hu76uh7y26nf3efuylqabf3oclgtqy55fbzdi",
           *         "topic": "0f8fad5b-d9cb-469f-a165-70867728950e",
           *         "status": "PreQueue",
           *         "paymentId": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "buildTime": 42,
           *         "memoryUsed": 1048576,
           *         "env": {},
           *         "project": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "branch": "main",
           *         "externalRepositoryName": "example",
           *         "protocol": "arweave",
           *         "deploymentEnvironmentName": "example",
           *         "failedMessage": "",
           *         "isFromRequest": false,
           *         "configuration": {
           *           "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *           "buildCommand": "npm run build",
           *           "installCommand": "npm install",
           *           "workspace": "./",
           *           "publishDir": "dist",
           *           "framework": "static",
           *           "nodeVersion": "V_12"
           *         },
           *         "pickedUpByDeployerAt": 1709294400000,
           *         "encrypted": false,
           *         "screenshot": {
           *           "id": "64b7f2a90c1d2e3f4a5b6c7d",
           *           "fee": "example",
           *           "url": "https://example.com"
           *         },
           *         "deploymentInitiator": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "gitProviderPreferences": {
           *           "prComments": true,
           *           "commitComments": true,
           *           "buildStatus": true,
           *           "githubDeployment": true
           *         },
           *         "skipAllRelative": true,
           *         "createdAt": "2024-03-01T12:00:00.000Z",
           *         "updatedAt": "2024-03-01T12:00:00.000Z"
           *       },
           *       "liveLogs": {}
           *     }
           */
          "application/json": DeploymentGetResponse;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  authorizeDeployment: {
    parameters: {
      path: {
        /** 24 hexadecimal digits */
        deploymentId: string;
      };
    };
    requestBody?: {
      content: {
        /** @example {} */
        "application/json": Record<string, unknown>;
      };
    };
    responses: {
      /** Ids of the deployment and its project, and the topic of its events */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "message": "Done",
           *       "topic": "0f8fad5b-d9cb-469f-a165-70867728950e",
           *       "deploymentId": "64b7f2a90c1d2e3f4a5b6c7d",
           *       "projectId": "64b7f2a90c1d2e3f4a5b6c7d",
           *       "deployment": {
           *         "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "sitePreview": "https://example.com",
           *         "commitId": "9fceb02d0ae598e95dc970b74767f19372d61af8",
           *         "commitMessage": "Show the opening hours",
           *         "logs": [
           *           {
           *             "time": "2024-03-01T12:00:00.000Z",
           *             "log": "Listening on port 8080"
           *           }
           *         ],
           *         "buildDirectory": [
           *           "./"
           *         ],
           *         "contentHash": "bafybeigdyrzt5sfp7udm7hu76uh7y26nf3efuylqabf3oclgtqy55fbzdi",
           *         "topic": "0f8fad5b-d9cb-469f-a165-70867728950e",
           *         "status": "PreQueue",
           *         "paymentId": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "buildTime": 42,
           *         "memoryUsed": 1048576,
           *         "env": {},
           *         "project": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "branch": "main",
           *         "externalRepositoryName": "example",
           *         "protocol": "arweave",
           *         "deploymentEnvironmentName": "example",
           *         "failedMessage": "",
           *         "isFromRequest": false,
           *         "configuration": {
           *           "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *           "buildCommand": "npm run build",
           *           "installCommand": "npm install",
           *           "workspace": "./",
           *           "publishDir": "dist",
           *           "framework": "static",
           *           "nodeVersion": "V_12"
           *         },
           *         "pickedUpByDeployerAt": 1709294400000,
           *         "encrypted": false,
           *         "screenshot": {
           *           "id": "64b7f2a90c1d2e3f4a5b6c7d",
           *           "fee": "example",
           *           "url": "https://example.com"
           *         },
           *         "deploymentInitiator": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "gitProviderPreferences": {
           *           "prComments": true,
           *           "commitComments": true,
           *           "buildStatus": true,
           *           "githubDeployment": true
           *         },
           *         "skipAllRelative": true,
           *         "createdAt": "2024-03-01T12:00:00.000Z",
           *         "updatedAt": "2024-03-01T12:00:00.000Z"
           *       }
           *     }
           */
          "application/json": DeploymentStartResponse;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  cancelDeployment: {
    parameters: {
      path: {
        /** 24 hexadecimal digits */
        deploymentId: string;
      };
    };
    requestBody?: {
      content: {
        /** @example {} */
        "application/json": Record<string, unknown>;
      };
    };
    responses: {
      /** Whether the deployment was canceled, or is being stopped */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "message": "Done",
           *       "canceled": true,
           *       "killing": false
           *     }
           */
          "application/json": CancelDeploymentResponse;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  redeployDeployment: {
    parameters: {
      path: {
        /** 24 hexadecimal digits */
        deploymentId: string;
      };
    };
    requestBody?: {
      content: {
        /** @example {} */
        "application/json": Record<string, unknown>;
      };
    };
    responses: {
      /** Ids of the new deployment and its project, and the topic of its events */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "message": "Done",
           *       "topic": "0f8fad5b-d9cb-469f-a165-70867728950e",
           *       "deploymentId": "64b7f2a90c1d2e3f4a5b6c7d",
           *       "projectId": "64b7f2a90c1d2e3f4a5b6c7d",
           *       "deployment": {
           *         "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "sitePreview": "https://example.com",
           *         "commitId": "9fceb02d0ae598e95dc970b74767f19372d61af8",
           *         "commitMessage": "Show the opening hours",
           *         "logs": [
           *           {
           *             "time": "2024-03-01T12:00:00.000Z",
           *             "log": "Listening on port 8080"
           *           }
           *         ],
           *         "buildDirectory": [
           *           "./"
           *         ],
           *         "contentHash": "bafybeigdyrzt5sfp7udm7hu76uh7y26nf3efuylqabf3oclgtqy55fbzdi",
           *         "topic": "0f8fad5b-d9cb-469f-a165-70867728950e",
           *         "status": "PreQueue",
           *         "paymentId": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "buildTime": 42,
           *         "memoryUsed": 1048576,
           *         "env": {},
           *         "project": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "branch": "main",
           *         "externalRepositoryName": "example",
           *         "protocol": "arweave",
           *         "deploymentEnvironmentName": "example",
           *         "failedMessage": "",
           *         "isFromRequest": false,
           *         "configuration": {
           *           "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *           "buildCommand": "npm run build",
           *           "installCommand": "npm install",
           *           "workspace": "./",
           *           "publishDir": "dist",
           *           "framework": "static",
           *           "nodeVersion": "V_12"
           *         },
           *         "pickedUpByDeployerAt": 1709294400000,
           *         "encrypted": false,
           *         "screenshot": {
           *           "id": "64b7f2a90c1d2e3f4a5b6c7d",
           *           "fee": "example",
           *           "url": "https://example.com"
           *         },
           *         "deploymentInitiator": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "gitProviderPreferences": {
           *           "prComments": true,
           *           "commitComments": true,
           *           "buildStatus": true,
           *           "githubDeployment": true
           *         },
           *         "skipAllRelative": true,
           *         "createdAt": "2024-03-01T12:00:00.000Z",
           *         "updatedAt": "2024-03-01T12:00:00.000Z"
           *       }
           *     }
           */
          "application/json": DeploymentStartResponse;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  queryCodeAssistant: {
    parameters: {};
    requestBody: {
      content: {
        /**
         * @example {
         *       "query": "Add two numbers",
         *       "type": "Generate",
         *       "file": "const add = (a, b) => a + b;",
         *       "lang": "javascript"
         *     }
         */
        "application/json": GptQueryRequest;
      };
    };
    responses: {
      /** The response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "response": "const add = (a, b) => a + b;"
           *     }
           */
          "application/json": GptQueryResponse;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  getCodeAssistantAccess: {
    parameters: {};
    responses: {
      /** It may be used; the body is not known */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /** @example {} */
          "application/json": unknown;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  pinCidV1: {
    parameters: {
      query: {
        /** Name of the project */
        project: string;
        /** Id of the organization; may be left out, since a token belongs to one */
        organization?: string;
      };
      path: {
        /** Content id */
        cid: string;
      };
    };
    requestBody?: {
      content: {
        /** @example {} */
        "application/json": Record<string, unknown>;
      };
    };
    responses: {
      /** Ids of the deployment and its project, and where it can be seen */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "deploymentId": "64b7f2a90c1d2e3f4a5b6c7d",
           *       "projectId": "64b7f2a90c1d2e3f4a5b6c7d",
           *       "sitePreview": "https://example.com",
           *       "affectedDomains": [
           *         "https://example.com"
           *       ]
           *     }
           */
          "application/json": LegacyPinCidResponse;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  getCidStatusV1: {
    parameters: {
      path: {
        /** Content id */
        cid: string;
      };
    };
    responses: {
      /** The state of the pin on each peer */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "pinStatus": {
           *         "cid": "bafybeigdyrzt5sfp7udm7hu76uh7y26nf3efuylqabf3oclgtqy55fbzdi",
           *         "name": "example",
           *         "allocations": [
           *           "example"
           *         ],
           *         "origins": [
           *           "example"
           *         ],
           *         "created": "2024-03-01T12:00:00.000Z",
           *         "metadata": {},
           *         "peerMap": {}
           *       }
           *     }
           */
          "application/json": {
            pinStatus: PinStatus;
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  listDeploymentIpnsNames: {
    parameters: {
      path: {
        /** 24 hexadecimal digits */
        deploymentId: string;
      };
    };
    responses: {
      /** The IPNS names */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example [
           *       {
           *         "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "publishedDeploymentId": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "organizationId": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "createdAt": "2024-03-01T12:00:00.000Z",
           *         "updatedAt": "2024-03-01T12:00:00.000Z",
           *         "keyId": "k51qzi5uqu5dlvj2baxnqndepeb86cbk3ng7n3i46uzyxzyqj2xjonzllnv0v8",
           *         "keyName": "example",
           *         "ipnsLink": "https://example.com"
           *       }
           *     ]
           */
          "application/json": IpnsName[];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  publishIpnsName: {
    parameters: {
      path: {
        /** 24 hexadecimal digits */
        deploymentId: string;
      };
    };
    responses: {
      /** The new IPNS name */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "ipnsName": {
           *         "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "publishedDeploymentId": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "organizationId": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "createdAt": "2024-03-01T12:00:00.000Z",
           *         "updatedAt": "2024-03-01T12:00:00.000Z",
           *         "keyId": "k51qzi5uqu5dlvj2baxnqndepeb86cbk3ng7n3i46uzyxzyqj2xjonzllnv0v8",
           *         "keyName": "example",
           *         "ipnsLink": "https://example.com"
           *       }
           *     }
           */
          "application/json": {
            ipnsName: IpnsName;
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  updateIpnsName: {
    parameters: {
      path: {
        /** 24 hexadecimal digits */
        deploymentId: string;
        /** 24 hexadecimal digits */
        ipnsNameId: string;
      };
    };
    responses: {
      /** The changed IPNS name */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "ipnsName": {
           *         "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "publishedDeploymentId": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "organizationId": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "createdAt": "2024-03-01T12:00:00.000Z",
           *         "updatedAt": "2024-03-01T12:00:00.000Z",
           *         "keyId": "k51qzi5uqu5dlvj2baxnqndepeb86cbk3ng7n3i46uzyxzyqj2xjonzllnv0v8",
           *         "keyName": "example",
           *         "ipnsLink": "https://example.com"
           *       }
           *     }
           */
          "application/json": {
            ipnsName: IpnsName;
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  listOrganizationIpnsNames: {
    parameters: {
      query: {
        /** Known clients send it in a JSON body, which fetch cannot do with GET; whether the server reads the query is untested */
        organizationId: string;
      };
    };
    responses: {
      /** The IPNS names */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example [
           *       {
           *         "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "publishedDeploymentId": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "organizationId": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "createdAt": "2024-03-01T12:00:00.000Z",
           *         "updatedAt": "2024-03-01T12:00:00.000Z",
           *         "keyId": "k51qzi5uqu5dlvj2baxnqndepeb86cbk3ng7n3i46uzyxzyqj2xjonzllnv0v8",
           *         "keyName": "example",
           *         "ipnsLink": "https://example.com"
           *       }
           *     ]
           */
          "application/json": IpnsName[];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  getIpnsName: {
    parameters: {
      path: {
        /** 24 hexadecimal digits */
        ipnsNameId: string;
      };
    };
    responses: {
      /** The IPNS name */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *       "publishedDeploymentId": "64b7f2a90c1d2e3f4a5b6c7d",
           *       "organizationId": "64b7f2a90c1d2e3f4a5b6c7d",
           *       "createdAt": "2024-03-01T12:00:00.000Z",
           *       "updatedAt": "2024-03-01T12:00:00.000Z",
           *       "keyId": "k51qzi5uqu5dlvj2baxnqndepeb86cbk3ng7n3i46uzyxzyqj2xjonzllnv0v8",
           *       "keyName": "example",
           *       "ipnsLink": "https://example.com"
           *     }
           */
          "application/json": IpnsName;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  listMarketplaceApps: {
    parameters: {
      query?: {
        category?: "Database" | "Node" | "Tools" | "AI";
      };
    };
    responses: {
      /** The templates */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "templates": [
           *         {
           *           "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *           "name": "example",
           *           "metadata": {
           *             "description": "example",
           *             "icon": "https://example.com/picture.png",
           *             "image": "https://example.com/picture.png",
           *             "docsLink": "https://example.com",
           *             "websiteLink": "https://example.com",
           *             "category": "Database",
           *             "usage": 1
           *           },
           *           "services": [
           *             {
           *               "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *               "metadata": {
           *                 "icon": "https://example.com/picture.png",
           *                 "name": "example"
           *               },
           *               "defaultAkashMachineImageId": "64b7f2a90c1d2e3f4a5b6c7d",
           *               "dockerImage": "nginx",
           *               "dockerImageTag": "1.25",
           *               "provider": "example",
           *               "instanceCount": 1,
           *               "variables": [
           *                 {
           *                   "name": "example",
           *                   "defaultValue": "production",
           *                   "label": "Environment",
           *                   "required": true,
           *                   "hidden": true
           *                 }
           *               ],
           *               "ports": [
           *                 {
           *                   "containerPort": 8080,
           *                   "exposedPort": 8080,
           *                   "defaultExposeTo": [
           *                     "example"
           *                   ],
           *                   "global": true
           *                 }
           *               ],
           *               "commands": [
           *                 "ls"
           *               ],
           *               "args": [
           *                 "-a"
           *               ],
           *               "customTemplateSpecs": {
           *                 "cpu": 1,
           *                 "memory": "1Gi",
           *                 "storage": "1Gi",
           *                 "persistentStorage": {
           *                   "size": "1Gi",
           *                   "class": "beta1",
           *                   "mountPoint": "/data"
           *                 }
           *               }
           *             }
           *           ],
           *           "priority": 1
           *         }
           *       ]
           *     }
           */
          "application/json": {
            templates: MarketplaceApp[];
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  listMarketplaceCategories: {
    parameters: {};
    responses: {
      /** The categories */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "categories": [
           *         "Database"
           *       ]
           *     }
           */
          "application/json": {
            categories: string[];
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  getMarketplaceApp: {
    parameters: {
      path: {
        /** 24 hexadecimal digits */
        marketplaceAppId: string;
      };
    };
    responses: {
      /** The template */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *       "name": "example",
           *       "metadata": {
           *         "description": "example",
           *         "icon": "https://example.com/picture.png",
           *         "image": "https://example.com/picture.png",
           *         "docsLink": "https://example.com",
           *         "websiteLink": "https://example.com",
           *         "category": "Database",
           *         "usage": 1
           *       },
           *       "services": [
           *         {
           *           "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *           "metadata": {
           *             "icon": "https://example.com/picture.png",
           *             "name": "example"
           *           },
           *           "defaultAkashMachineImageId": "64b7f2a90c1d2e3f4a5b6c7d",
           *           "dockerImage": "nginx",
           *           "dockerImageTag": "1.25",
           *           "provider": "example",
           *           "instanceCount": 1,
           *           "variables": [
           *             {
           *               "name": "example",
           *               "defaultValue": "production",
           *               "label": "Environment",
           *               "required": true,
           *               "hidden": true
           *             }
           *           ],
           *           "ports": [
           *             {
           *               "containerPort": 8080,
           *               "exposedPort": 8080,
           *               "defaultExposeTo": [
           *                 "example"
           *               ],
           *               "global": true
           *             }
           *           ],
           *           "commands": [
           *             "ls"
           *           ],
           *           "args": [
           *             "-a"
           *           ],
           *           "customTemplateSpecs": {
           *             "cpu": 1,
           *             "memory": "1Gi",
           *             "storage": "1Gi",
           *             "persistentStorage": {
           *               "size": "1Gi",
           *               "class": "beta1",
           *               "mountPoint": "/data"
           *             }
           *           }
           *         }
           *       ],
           *       "priority": 1
           *     }
           */
          "application/json": MarketplaceApp;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  createOrganization: {
    parameters: {};
    requestBody: {
      content: {
        /**
         * @example {
         *       "username": "ada",
         *       "name": "example",
         *       "appType": "app"
         *     }
         */
        "application/json": {
          appType: AppTypeEnum;
          name: string;
          username: string;
        };
      };
    };
    responses: {
      /** The new organization */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "organization": {
           *         "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "profile": {
           *           "name": "example",
           *           "username": "ada",
           *           "image": "https://example.com/picture.png"
           *         },
           *         "users": [
           *           "64b7f2a90c1d2e3f4a5b6c7d"
           *         ],
           *         "registries": [
           *           "example"
           *         ],
           *         "overdue": false,
           *         "appType": "app",
           *         "createdAt": "2024-03-01T12:00:00.000Z",
           *         "updatedAt": "2024-03-01T12:00:00.000Z",
           *         "wallet": {
           *           "id": "64b7f2a90c1d2e3f4a5b6c7d",
           *           "address": "example",
           *           "organizationId": "64b7f2a90c1d2e3f4a5b6c7d",
           *           "networkDetails": {
           *             "chainId": 1,
           *             "name": "example"
           *           },
           *           "tokenDetails": {
           *             "name": "example",
           *             "address": "example",
           *             "decimals": 1
           *           },
           *           "signature": "eyJhbGciOiJIUzI1NiJ9.e30.c2lnbmF0dXJl",
           *           "createdAt": "2024-03-01T12:00:00.000Z",
           *           "updatedAt": "2024-03-01T12:00:00.000Z"
           *         },
           *         "invitedMembers": [
           *           {
           *             "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *             "userEmail": "ada@example.com",
           *             "status": "example",
           *             "link": "https://example.com",
           *             "organization": "64b7f2a90c1d2e3f4a5b6c7d",
           *             "createdAt": "2024-03-01T12:00:00.000Z",
           *             "updatedAt": "2024-03-01T12:00:00.000Z"
           *           }
           *         ]
           *       }
           *     }
           */
          "application/json": {
            organization: Organization;
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  getOrganization: {
    parameters: {
      path: {
        /** 24 hexadecimal digits */
        organizationId: string;
      };
    };
    responses: {
      /** The organization */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *       "profile": {
           *         "name": "example",
           *         "username": "ada",
           *         "image": "https://example.com/picture.png"
           *       },
           *       "users": [
           *         "64b7f2a90c1d2e3f4a5b6c7d"
           *       ],
           *       "registries": [
           *         "example"
           *       ],
           *       "overdue": false,
           *       "appType": "app",
           *       "createdAt": "2024-03-01T12:00:00.000Z",
           *       "updatedAt": "2024-03-01T12:00:00.000Z",
           *       "wallet": {
           *         "id": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "address": "example",
           *         "organizationId": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "networkDetails": {
           *           "chainId": 1,
           *           "name": "example"
           *         },
           *         "tokenDetails": {
           *           "name": "example",
           *           "address": "example",
           *           "decimals": 1
           *         },
           *         "signature": "eyJhbGciOiJIUzI1NiJ9.e30.c2lnbmF0dXJl",
           *         "createdAt": "2024-03-01T12:00:00.000Z",
           *         "updatedAt": "2024-03-01T12:00:00.000Z"
           *       },
           *       "invitedMembers": [
           *         {
           *           "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *           "userEmail": "ada@example.com",
           *           "status": "example",
           *           "link": "https://example.com",
           *           "organization": "64b7f2a90c1d2e3f4a5b6c7d",
           *           "createdAt": "2024-03-01T12:00:00.000Z",
           *           "updatedAt": "2024-03-01T12:00:00.000Z"
           *         }
           *       ]
           *     }
           */
          "application/json": Organization | MasterOrganization;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  updateOrganization: {
    parameters: {
      path: {
        /** 24 hexadecimal digits */
        organizationId: string;
      };
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "example",
         *       "username": "ada",
         *       "image": "https://example.com/picture.png"
         *     }
         */
        "application/json": {
          image: string;
          name: string;
          username: string;
        };
      };
    };
    responses: {
      /** The changed organization */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *       "profile": {
           *         "name": "example",
           *         "username": "ada",
           *         "image": "https://example.com/picture.png"
           *       },
           *       "users": [
           *         "64b7f2a90c1d2e3f4a5b6c7d"
           *       ],
           *       "registries": [
           *         "example"
           *       ],
           *       "overdue": false,
           *       "appType": "app",
           *       "createdAt": "2024-03-01T12:00:00.000Z",
           *       "updatedAt": "2024-03-01T12:00:00.000Z",
           *       "wallet": {
           *         "id": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "address": "example",
           *         "organizationId": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "networkDetails": {
           *           "chainId": 1,
           *           "name": "example"
           *         },
           *         "tokenDetails": {
           *           "name": "example",
           *           "address": "example",
           *           "decimals": 1
           *         },
           *         "signature": "eyJhbGciOiJIUzI1NiJ9.e30.c2lnbmF0dXJl",
           *         "createdAt": "2024-03-01T12:00:00.000Z",
           *         "updatedAt": "2024-03-01T12:00:00.000Z"
           *       },
           *       "invitedMembers": [
           *         {
           *           "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *           "userEmail": "ada@example.com",
           *           "status": "example",
           *           "link": "https://example.com",
           *           "organization": "64b7f2a90c1d2e3f4a5b6c7d",
           *           "createdAt": "2024-03-01T12:00:00.000Z",
           *           "updatedAt": "2024-03-01T12:00:00.000Z"
           *         }
           *       ]
           *     }
           */
          "application/json": Organization;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  listBuckets: {
    parameters: {
      query?: {
        /** Name of the bucket */
        name?: string;
        state?: "MAINTAINED" | "ARCHIVED";
        /** How many to leave out from the start */
        skip?: number;
        /** How many to return at most */
        limit?: number;
      };
      path: {
        /** 24 hexadecimal digits */
        organizationId: string;
      };
    };
    responses: {
      /** The buckets */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "buckets": [
           *         {
           *           "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *           "name": "example",
           *           "organization": "64b7f2a90c1d2e3f4a5b6c7d",
           *           "createdBy": "64b7f2a90c1d2e3f4a5b6c7d",
           *           "state": "MAINTAINED"
           *         }
           *       ]
           *     }
           */
          "application/json": {
            buckets: Bucket[];
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  countBuckets: {
    parameters: {
      query?: {
        /** Name of the bucket */
        name?: string;
        state?: "MAINTAINED" | "ARCHIVED";
      };
      path: {
        /** 24 hexadecimal digits */
        organizationId: string;
      };
    };
    responses: {
      /** The number of buckets */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "count": 1
           *     }
           */
          "application/json": {
            count: number;
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  listClusters: {
    parameters: {
      query?: {
        /** How many to leave out from the start */
        skip?: number;
        /** How many to return at most */
        limit?: number;
      };
      path: {
        /** 24 hexadecimal digits */
        organizationId: string;
      };
    };
    responses: {
      /** The clusters */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "clusters": [
           *         {
           *           "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *           "name": "example",
           *           "url": "https://example.com",
           *           "proivder": "GITHUB",
           *           "createdBy": "64b7f2a90c1d2e3f4a5b6c7d",
           *           "state": "MAINTAINED",
           *           "organization": "64b7f2a90c1d2e3f4a5b6c7d",
           *           "createdAt": "2024-03-01T12:00:00.000Z",
           *           "updatedAt": "2024-03-01T12:00:00.000Z"
           *         }
           *       ]
           *     }
           */
          "application/json": {
            clusters: Cluster[];
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  listComputeProjects: {
    parameters: {
      query?: {
        /** How many to leave out from the start */
        skip?: number;
        /** How many to return at most */
        limit?: number;
      };
      path: {
        /** 24 hexadecimal digits */
        organizationId: string;
      };
    };
    responses: {
      /** The compute projects */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "computeProjects": [
           *         {
           *           "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *           "name": "example",
           *           "description": "example",
           *           "proivder": "GITHUB",
           *           "state": "MAINTAINED",
           *           "organization": "64b7f2a90c1d2e3f4a5b6c7d",
           *           "createdAt": "2024-03-01T12:00:00.000Z",
           *           "updatedAt": "2024-03-01T12:00:00.000Z"
           *         }
           *       ]
           *     }
           */
          "application/json": {
            computeProjects: ComputeProject[];
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  countComputeProjects: {
    parameters: {
      path: {
        /** 24 hexadecimal digits */
        organizationId: string;
      };
    };
    responses: {
      /** The number of compute projects */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "count": 1
           *     }
           */
          "application/json": {
            count: number;
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  listOrganizationCoupons: {
    parameters: {
      path: {
        /** 24 hexadecimal digits */
        organizationId: string;
      };
    };
    responses: {
      /** The coupons */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "coupons": [
           *         {
           *           "id": "64b7f2a90c1d2e3f4a5b6c7d",
           *           "couponName": "example",
           *           "activationCode": "example",
           *           "activatedAt": "2024-03-01T12:00:00.000Z",
           *           "expiresAt": "2024-03-01T12:00:00.000Z",
           *           "state": "example",
           *           "registeredAt": "2024-03-01T12:00:00.000Z",
           *           "totalDays": 1,
           *           "daysRemaning": 1,
           *           "daysUntilActivation": 1
           *         }
           *       ]
           *     }
           */
          "application/json": {
            coupons: Coupon[];
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  listOrganizationInvites: {
    parameters: {
      path: {
        /** 24 hexadecimal digits */
        organizationId: string;
      };
    };
    responses: {
      /** The invitations */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "invites": [
           *         {
           *           "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *           "userEmail": "ada@example.com",
           *           "status": "example",
           *           "link": "https://example.com",
           *           "organization": "64b7f2a90c1d2e3f4a5b6c7d",
           *           "createdAt": "2024-03-01T12:00:00.000Z",
           *           "updatedAt": "2024-03-01T12:00:00.000Z"
           *         }
           *       ]
           *     }
           */
          "application/json": {
            invites: Invite[];
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  createOrganizationInvite: {
    parameters: {
      path: {
        /** 24 hexadecimal digits */
        organizationId: string;
      };
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "userEmail": "ada@example.com"
         *     }
         */
        "application/json": {
          userEmail: string;
        };
      };
    };
    responses: {
      /** The new invitation */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "message": "Done",
           *       "invite": {
           *         "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "userEmail": "ada@example.com",
           *         "status": "example",
           *         "link": "https://example.com",
           *         "organization": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "createdAt": "2024-03-01T12:00:00.000Z",
           *         "updatedAt": "2024-03-01T12:00:00.000Z"
           *       }
           *     }
           */
          "application/json": {
            invite: Invite;
            message: string;
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  deleteOrganizationInvite: {
    parameters: {
      path: {
        /** 24 hexadecimal digits */
        organizationId: string;
        /** 24 hexadecimal digits */
        inviteId: string;
      };
    };
    responses: {
      /** The withdrawn invitation */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *       "userEmail": "ada@example.com",
           *       "status": "example",
           *       "link": "https://example.com",
           *       "organization": "64b7f2a90c1d2e3f4a5b6c7d",
           *       "createdAt": "2024-03-01T12:00:00.000Z",
           *       "updatedAt": "2024-03-01T12:00:00.000Z"
           *     }
           */
          "application/json":
            | Invite
            | {
                invites: Invite[];
              };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  removeOrganizationMember: {
    parameters: {
      path: {
        /** 24 hexadecimal digits */
        organizationId: string;
      };
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "userId": "64b7f2a90c1d2e3f4a5b6c7d"
         *     }
         */
        "application/json": {
          userId: string;
        };
      };
    };
    responses: {
      /** Whether the member was removed */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": false,
           *       "message": "Done"
           *     }
           */
          "application/json": {
            error: boolean;
            message: string;
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  migrateProjectsToStorage: {
    parameters: {
      path: {
        /** Id of the storage organization, 24 hexadecimal digits */
        organizationId: string;
      };
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "webappOrganizationId": "64b7f2a90c1d2e3f4a5b6c7d"
         *     }
         */
        "application/json": MigrateProjectsRequest;
      };
    };
    responses: {
      /** How many buckets and uploads were copied */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "numberOfBuckets": 1,
           *       "numberOfUploads": 1
           *     }
           */
          "application/json": MigrateProjectsResponse;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  getOrganizationOverdue: {
    parameters: {
      path: {
        /** 24 hexadecimal digits */
        organizationId: string;
      };
    };
    responses: {
      /** Whether it does, and why */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "overdue": false,
           *       "overdueResponse": {
           *         "usedDomains": 1,
           *         "usedHnsDomains": 1,
           *         "usedEnsDomains": 1,
           *         "allowedDomains": 1,
           *         "allowedHnsDomains": 1,
           *         "allowedEnsDomains": 1,
           *         "allowedMembers": 1,
           *         "exceededDomains": 1,
           *         "exceededHnsDomains": 1,
           *         "exceededEnsDomains": 1,
           *         "exceededMembers": 1,
           *         "exceededEnvironmentsForProjects": {}
           *       },
           *       "overdueReasons": [
           *         "example"
           *       ]
           *     }
           */
          "application/json": OverdueStatus;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  listOrganizationProjects: {
    parameters: {
      query?: {
        /** How many to leave out from the start */
        skip?: number;
        /** How many to return at most */
        limit?: number;
        state?: "MAINTAINED" | "ARCHIVED";
      };
      path: {
        /** 24 hexadecimal digits */
        organizationId: string;
      };
    };
    responses: {
      /** The projects */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "projects": [
           *         {
           *           "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *           "name": "example",
           *           "type": "STANDARD",
           *           "url": "https://example.com",
           *           "environmentVariables": [
           *             {
           *               "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *               "name": "example",
           *               "value": "production",
           *               "deploymentEnvironments": [
           *                 {
           *                   "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *                   "name": "example",
           *                   "branches": [
           *                     "main"
           *                   ],
           *                   "status": "ACTIVE",
           *                   "protocol": "arweave",
           *                   "isFree": true,
           *                   "createdAt": "2024-03-01T12:00:00.000Z",
           *                   "updatedAt": "2024-03-01T12:00:00.000Z"
           *                 }
           *               ]
           *             }
           *           ],
           *           "deploymentEnvironments": [
           *             {
           *               "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *               "name": "example",
           *               "branches": [
           *                 "main"
           *               ],
           *               "status": "ACTIVE",
           *               "protocol": "arweave",
           *               "isFree": true,
           *               "createdAt": "2024-03-01T12:00:00.000Z",
           *               "updatedAt": "2024-03-01T12:00:00.000Z"
           *             }
           *           ],
           *           "organization": "64b7f2a90c1d2e3f4a5b6c7d",
           *           "state": "MAINTAINED",
           *           "hookId": "64b7f2a90c1d2e3f4a5b6c7d",
           *           "provider": "GITHUB",
           *           "prCommentIds": [
           *             {
           *               "prId": "64b7f2a90c1d2e3f4a5b6c7d",
           *               "commentId": "64b7f2a90c1d2e3f4a5b6c7d"
           *             }
           *           ],
           *           "configuration": {
           *             "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *             "buildCommand": "npm run build",
           *             "installCommand": "npm install",
           *             "workspace": "./",
           *             "publishDir": "dist",
           *             "framework": "static",
           *             "nodeVersion": "V_12"
           *           },
           *           "passwordProtection": {
           *             "enabled": true,
           *             "credentials": [
           *               {}
           *             ]
           *           },
           *           "domains": [
           *             {
           *               "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *               "name": "www.example.com",
           *               "link": "https://example.com",
           *               "type": "domain",
           *               "verified": true,
           *               "projectId": "64b7f2a90c1d2e3f4a5b6c7d",
           *               "deploymentEnvironmentIds": [
           *                 "64b7f2a90c1d2e3f4a5b6c7d"
           *               ],
           *               "version": "1",
           *               "credentials": [
           *                 {
           *                   "username": "ada",
           *                   "password": "example"
           *                 }
           *               ],
           *               "appType": 1,
           *               "instanceId": "64b7f2a90c1d2e3f4a5b6c7d",
           *               "createdAt": "2024-03-01T12:00:00.000Z",
           *               "updatedAt": "2024-03-01T12:00:00.000Z"
           *             }
           *           ],
           *           "latestDeployment": {
           *             "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *             "sitePreview": "https://example.com",
           *             "commitId": "9fceb02d0ae598e95dc970b74767f19372d61af8",
           *             "commitMessage": "Show the opening hours",
           *             "logs": [
           *               {
           *                 "time": "2024-03-01T12:00:00.000Z",
           *                 "log": "Listening on port 8080"
           *               }
           *             ],
           *             "buildDirectory": [
           *               "./"
           *             ],
           *             "contentHash": "bafybeigdyrzt5sfp7udm7hu76uh7y26nf3efuylqabf3oclgtqy55fbzdi",
           *             "topic": "0f8fad5b-d9cb-469f-a165-70867728950e",
           *             "status": "PreQueue",
           *             "paymentId": "64b7f2a90c1d2e3f4a5b6c7d",
           *             "buildTime": 42,
           *             "memoryUsed": 1048576,
           *             "env": {},
           *             "project": "64b7f2a90c1d2e3f4a5b6c7d",
           *             "branch": "main",
           *             "externalRepositoryName": "example",
           *             "protocol": "arweave",
           *             "deploymentEnvironmentName": "example",
           *             "failedMessage": "",
           *             "isFromRequest": false,
           *             "configuration": {
           *               "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *               "buildCommand": "npm run build",
           *               "installCommand": "npm install",
           *               "workspace": "./",
           *               "publishDir": "dist",
           *               "framework": "static",
           *               "nodeVersion": "V_12"
           *             },
           *             "pickedUpByDeployerAt": 1709294400000,
           *             "encrypted": false,
           *             "screenshot": {
           *               "id": "64b7f2a90c1d2e3f4a5b6c7d",
           *               "fee": "example",
           *               "url": "https://example.com"
           *             },
           *             "deploymentInitiator": "64b7f2a90c1d2e3f4a5b6c7d",
           *             "gitProviderPreferences": {
           *               "prComments": true,
           *               "commitComments": true,
           *               "buildStatus": true,
           *               "githubDeployment": true
           *             },
           *             "skipAllRelative": true,
           *             "createdAt": "2024-03-01T12:00:00.000Z",
           *             "updatedAt": "2024-03-01T12:00:00.000Z"
           *           },
           *           "createdBy": "64b7f2a90c1d2e3f4a5b6c7d",
           *           "skipAllRelative": true,
           *           "repositoryId": "64b7f2a90c1d2e3f4a5b6c7d",
           *           "providerOrganizationId": "64b7f2a90c1d2e3f4a5b6c7d",
           *           "createdAt": "2024-03-01T12:00:00.000Z",
           *           "updatedAt": "2024-03-01T12:00:00.000Z"
           *         }
           *       ]
           *     }
           */
          "application/json": {
            projects: Project[];
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  countOrganizationProjects: {
    parameters: {
      query?: {
        state?: "MAINTAINED" | "ARCHIVED";
      };
      path: {
        /** 24 hexadecimal digits */
        organizationId: string;
      };
    };
    responses: {
      /** The number of projects */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "count": 1
           *     }
           */
          "application/json": {
            count: number;
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  getOrganizationUsage: {
    parameters: {
      path: {
        /** 24 hexadecimal digits */
        organizationId: string;
        /** The product: wa-global for web apps, c-akash for compute, storage */
        specialization: "wa-global" | "c-akash" | "storage";
      };
    };
    responses: {
      /** The usage and limits of one product */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "usage": {
           *         "usedBandwidth": 1048576,
           *         "usedBuildExecution": 42,
           *         "usedConcurrentBuild": 1,
           *         "usedStorageArweave": 1048576,
           *         "usedStorageIPFS": 1048576,
           *         "usedDeploymentsPerDay": 1,
           *         "lastDeploymentDate": "2024-03-01T12:00:00.000Z",
           *         "usedDomains": 1,
           *         "usedHnsDomains": 1,
           *         "usedEnsDomains": 1,
           *         "usedEnvironments": 1,
           *         "usedClusterAkt": 1,
           *         "usedClusterBuildExecution": 42,
           *         "usedNumberOfRequests": 1,
           *         "usedPasswordProtections": 1,
           *         "membersLimit": 1,
           *         "bandwidthLimit": 1048576,
           *         "buildExecutionLimit": 42,
           *         "concurrentBuildLimit": 1,
           *         "storageArweaveLimit": 1048576,
           *         "storageIPFSLimit": 1048576,
           *         "deploymentsPerDayLimit": 1,
           *         "domainsLimit": 1,
           *         "hnsDomainsLimit": 1,
           *         "ensDomainsLimit": 1,
           *         "environmentsLimit": 1,
           *         "clusterAktLimit": 1,
           *         "clusterBuildExecutionLimit": 42,
           *         "passwordProtectionLimit": 1,
           *         "usedParallelUploads": 1,
           *         "parallelUploadsLimit": 6,
           *         "usedStorageFilecoin": 1048576,
           *         "storageFilecoinLimit": 1048576,
           *         "usedImageOptimizations": 1,
           *         "imageOptimizationsLimit": 1,
           *         "usedIpfsBandwidth": 1048576,
           *         "ipfsBandwidthLimit": 1048576,
           *         "usedIpfsNumberOfRequests": 1,
           *         "usedStorageSkynet": 1048576,
           *         "storageSkynetLimit": 1048576
           *       }
           *     }
           */
          "application/json": {
            usage: UsageWithLimits;
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  getLiveTokenPrice: {
    parameters: {
      path: {
        /** Market number of the token; clients ask for 7431 */
        tokenId: number;
      };
    };
    responses: {
      /** The price */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "message": "Done",
           *       "price": 1.25
           *     }
           */
          "application/json": TokenPriceResponse;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  getProfile: {
    parameters: {};
    responses: {
      /** The user and their organizations */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "user": {
           *         "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "platformProfile": {
           *           "username": "ada",
           *           "avatar": "https://example.com/picture.png",
           *           "name": "example",
           *           "email": "ada@example.com",
           *           "is_active": true
           *         },
           *         "createdAt": "2024-03-01T12:00:00.000Z",
           *         "updatedAt": "2024-03-01T12:00:00.000Z",
           *         "organizations": [
           *           {
           *             "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *             "profile": {
           *               "name": "example",
           *               "username": "ada",
           *               "image": "https://example.com/picture.png"
           *             },
           *             "site": {
           *               "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *               "profile": {
           *                 "name": "example",
           *                 "username": "ada",
           *                 "image": "https://example.com/picture.png"
           *               },
           *               "users": [
           *                 "64b7f2a90c1d2e3f4a5b6c7d"
           *               ],
           *               "registries": [
           *                 "example"
           *               ],
           *               "overdue": false,
           *               "appType": "app",
           *               "createdAt": "2024-03-01T12:00:00.000Z",
           *               "updatedAt": "2024-03-01T12:00:00.000Z",
           *               "wallet": {
           *                 "id": "64b7f2a90c1d2e3f4a5b6c7d",
           *                 "address": "example",
           *                 "organizationId": "64b7f2a90c1d2e3f4a5b6c7d",
           *                 "networkDetails": {
           *                   "chainId": 1,
           *                   "name": "example"
           *                 },
           *                 "tokenDetails": {
           *                   "name": "example",
           *                   "address": "example",
           *                   "decimals": 1
           *                 },
           *                 "signature": "eyJhbGciOiJIUzI1NiJ9.e30.c2lnbmF0dXJl",
           *                 "createdAt": "2024-03-01T12:00:00.000Z",
           *                 "updatedAt": "2024-03-01T12:00:00.000Z"
           *               },
           *               "invitedMembers": [
           *                 {
           *                   "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *                   "userEmail": "ada@example.com",
           *                   "status": "example",
           *                   "link": "https://example.com",
           *                   "organization": "64b7f2a90c1d2e3f4a5b6c7d",
           *                   "createdAt": "2024-03-01T12:00:00.000Z",
           *                   "updatedAt": "2024-03-01T12:00:00.000Z"
           *                 }
           *               ]
           *             },
           *             "compute": {
           *               "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *               "profile": {
           *                 "name": "example",
           *                 "username": "ada",
           *                 "image": "https://example.com/picture.png"
           *               },
           *               "users": [
           *                 "64b7f2a90c1d2e3f4a5b6c7d"
           *               ],
           *               "registries": [
           *                 "example"
           *               ],
           *               "overdue": false,
           *               "appType": "app",
           *               "createdAt": "2024-03-01T12:00:00.000Z",
           *               "updatedAt": "2024-03-01T12:00:00.000Z",
           *               "wallet": {
           *                 "id": "64b7f2a90c1d2e3f4a5b6c7d",
           *                 "address": "example",
           *                 "organizationId": "64b7f2a90c1d2e3f4a5b6c7d",
           *                 "networkDetails": {
           *                   "chainId": 1,
           *                   "name": "example"
           *                 },
           *                 "tokenDetails": {
           *                   "name": "example",
           *                   "address": "example",
           *                   "decimals": 1
           *                 },
           *                 "signature": "eyJhbGciOiJIUzI1NiJ9.e30.c2lnbmF0dXJl",
           *                 "createdAt": "2024-03-01T12:00:00.000Z",
           *                 "updatedAt": "2024-03-01T12:00:00.000Z"
           *               },
           *               "invitedMembers": [
           *                 {
           *                   "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *                   "userEmail": "ada@example.com",
           *                   "status": "example",
           *                   "link": "https://example.com",
           *                   "organization": "64b7f2a90c1d2e3f4a5b6c7d",
           *                   "createdAt": "2024-03-01T12:00:00.000Z",
           *                   "updatedAt": "2024-03-01T12:00:00.000Z"
           *                 }
           *               ]
           *             },
           *             "storage": {
           *               "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *               "profile": {
           *                 "name": "example",
           *                 "username": "ada",
           *                 "image": "https://example.com/picture.png"
           *               },
           *               "users": [
           *                 "64b7f2a90c1d2e3f4a5b6c7d"
           *               ],
           *               "registries": [
           *                 "example"
           *               ],
           *               "overdue": false,
           *               "appType": "app",
           *               "createdAt": "2024-03-01T12:00:00.000Z",
           *               "updatedAt": "2024-03-01T12:00:00.000Z",
           *               "wallet": {
           *                 "id": "64b7f2a90c1d2e3f4a5b6c7d",
           *                 "address": "example",
           *                 "organizationId": "64b7f2a90c1d2e3f4a5b6c7d",
           *                 "networkDetails": {
           *                   "chainId": 1,
           *                   "name": "example"
           *                 },
           *                 "tokenDetails": {
           *                   "name": "example",
           *                   "address": "example",
           *                   "decimals": 1
           *                 },
           *                 "signature": "eyJhbGciOiJIUzI1NiJ9.e30.c2lnbmF0dXJl",
           *                 "createdAt": "2024-03-01T12:00:00.000Z",
           *                 "updatedAt": "2024-03-01T12:00:00.000Z"
           *               },
           *               "invitedMembers": [
           *                 {
           *                   "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *                   "userEmail": "ada@example.com",
           *                   "status": "example",
           *                   "link": "https://example.com",
           *                   "organization": "64b7f2a90c1d2e3f4a5b6c7d",
           *                   "createdAt": "2024-03-01T12:00:00.000Z",
           *                   "updatedAt": "2024-03-01T12:00:00.000Z"
           *                 }
           *               ]
           *             },
           *             "preferedAppType": "app",
           *             "publiclyAccessible": "app"
           *           }
           *         ]
           *       }
           *     }
           */
          "application/json": {
            user: User;
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  getProject: {
    parameters: {
      path: {
        /** 24 hexadecimal digits */
        projectId: string;
      };
    };
    responses: {
      /** The project */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *       "name": "example",
           *       "type": "STANDARD",
           *       "url": "https://example.com",
           *       "environmentVariables": [
           *         {
           *           "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *           "name": "example",
           *           "value": "production",
           *           "deploymentEnvironments": [
           *             {
           *               "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *               "name": "example",
           *               "branches": [
           *                 "main"
           *               ],
           *               "status": "ACTIVE",
           *               "protocol": "arweave",
           *               "isFree": true,
           *               "createdAt": "2024-03-01T12:00:00.000Z",
           *               "updatedAt": "2024-03-01T12:00:00.000Z"
           *             }
           *           ]
           *         }
           *       ],
           *       "deploymentEnvironments": [
           *         {
           *           "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *           "name": "example",
           *           "branches": [
           *             "main"
           *           ],
           *           "status": "ACTIVE",
           *           "protocol": "arweave",
           *           "isFree": true,
           *           "createdAt": "2024-03-01T12:00:00.000Z",
           *           "updatedAt": "2024-03-01T12:00:00.000Z"
           *         }
           *       ],
           *       "organization": "64b7f2a90c1d2e3f4a5b6c7d",
           *       "state": "MAINTAINED",
           *       "hookId": "64b7f2a90c1d2e3f4a5b6c7d",
           *       "provider": "GITHUB",
           *       "prCommentIds": [
           *         {
           *           "prId": "64b7f2a90c1d2e3f4a5b6c7d",
           *           "commentId": "64b7f2a90c1d2e3f4a5b6c7d"
           *         }
           *       ],
           *       "configuration": {
           *         "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "buildCommand": "npm run build",
           *         "installCommand": "npm install",
           *         "workspace": "./",
           *         "publishDir": "dist",
           *         "framework": "static",
           *         "nodeVersion": "V_12"
           *       },
           *       "passwordProtection": {
           *         "enabled": true,
           *         "credentials": [
           *           {}
           *         ]
           *       },
           *       "domains": [
           *         {
           *           "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *           "name": "www.example.com",
           *           "link": "https://example.com",
           *           "type": "domain",
           *           "verified": true,
           *           "projectId": "64b7f2a90c1d2e3f4a5b6c7d",
           *           "deploymentEnvironmentIds": [
           *             "64b7f2a90c1d2e3f4a5b6c7d"
           *           ],
           *           "version": "1",
           *           "credentials": [
           *             {
           *               "username": "ada",
           *               "password": "example"
           *             }
           *           ],
           *           "appType": 1,
           *           "instanceId": "64b7f2a90c1d2e3f4a5b6c7d",
           *           "createdAt": "2024-03-01T12:00:00.000Z",
           *           "updatedAt": "2024-03-01T12:00:00.000Z"
           *         }
           *       ],
           *       "latestDeployment": {
           *         "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "sitePreview": "https://example.com",
           *         "commitId": "9fceb02d0ae598e95dc970b74767f19372d61af8",
           *         "commitMessage": "Show the opening hours",
           *         "logs": [
           *           {
           *             "time": "2024-03-01T12:00:00.000Z",
           *             "log": "Listening on port 8080"
           *           }
           *         ],
           *         "buildDirectory": [
           *           "./"
           *         ],
           *         "contentHash": "bafybeigdyrzt5sfp7udm7hu76uh7y26nf3efuylqabf3oclgtqy55fbzdi",
           *         "topic": "0f8fad5b-d9cb-469f-a165-70867728950e",
           *         "status": "PreQueue",
           *         "paymentId": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "buildTime": 42,
           *         "memoryUsed": 1048576,
           *         "env": {},
           *         "project": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "branch": "main",
           *         "externalRepositoryName": "example",
           *         "protocol": "arweave",
           *         "deploymentEnvironmentName": "example",
           *         "failedMessage": "",
           *         "isFromRequest": false,
           *         "configuration": {
           *           "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *           "buildCommand": "npm run build",
           *           "installCommand": "npm install",
           *           "workspace": "./",
           *           "publishDir": "dist",
           *           "framework": "static",
           *           "nodeVersion": "V_12"
           *         },
           *         "pickedUpByDeployerAt": 1709294400000,
           *         "encrypted": false,
           *         "screenshot": {
           *           "id": "64b7f2a90c1d2e3f4a5b6c7d",
           *           "fee": "example",
           *           "url": "https://example.com"
           *         },
           *         "deploymentInitiator": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "gitProviderPreferences": {
           *           "prComments": true,
           *           "commitComments": true,
           *           "buildStatus": true,
           *           "githubDeployment": true
           *         },
           *         "skipAllRelative": true,
           *         "createdAt": "2024-03-01T12:00:00.000Z",
           *         "updatedAt": "2024-03-01T12:00:00.000Z"
           *       },
           *       "createdBy": "64b7f2a90c1d2e3f4a5b6c7d",
           *       "skipAllRelative": true,
           *       "repositoryId": "64b7f2a90c1d2e3f4a5b6c7d",
           *       "providerOrganizationId": "64b7f2a90c1d2e3f4a5b6c7d",
           *       "createdAt": "2024-03-01T12:00:00.000Z",
           *       "updatedAt": "2024-03-01T12:00:00.000Z"
           *     }
           */
          "application/json": Project;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  updateProjectConfiguration: {
    parameters: {
      path: {
        /** 24 hexadecimal digits */
        projectId: string;
      };
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "buildCommand": "npm run build",
         *       "installCommand": "npm install",
         *       "workspace": "./",
         *       "publishDir": "dist",
         *       "framework": "next",
         *       "nodeVersion": "V_16"
         *     }
         */
        "application/json": ConfigurationInput;
      };
    };
    responses: {
      /** The new build settings */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "configuration": {
           *         "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "buildCommand": "npm run build",
           *         "installCommand": "npm install",
           *         "workspace": "./",
           *         "publishDir": "dist",
           *         "framework": "static",
           *         "nodeVersion": "V_12"
           *       }
           *     }
           */
          "application/json": {
            configuration: Configuration;
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  listDeploymentEnvironments: {
    parameters: {
      path: {
        /** 24 hexadecimal digits */
        projectId: string;
      };
    };
    responses: {
      /** The deployment environments */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "result": [
           *         {
           *           "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *           "name": "example",
           *           "branches": [
           *             "main"
           *           ],
           *           "status": "ACTIVE",
           *           "protocol": "arweave",
           *           "isFree": true,
           *           "createdAt": "2024-03-01T12:00:00.000Z",
           *           "updatedAt": "2024-03-01T12:00:00.000Z"
           *         }
           *       ]
           *     }
           */
          "application/json": {
            result: DeploymentEnvironment[];
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  createDeploymentEnvironment: {
    parameters: {
      path: {
        /** 24 hexadecimal digits */
        projectId: string;
      };
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "example",
         *       "branches": [
         *         "main"
         *       ],
         *       "protocol": "arweave"
         *     }
         */
        "application/json": DeploymentEnvironmentInput;
      };
    };
    responses: {
      /** The new deployment environment */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "newEnvironment": {
           *         "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "name": "example",
           *         "branches": [
           *           "main"
           *         ],
           *         "status": "ACTIVE",
           *         "protocol": "arweave",
           *         "isFree": true,
           *         "createdAt": "2024-03-01T12:00:00.000Z",
           *         "updatedAt": "2024-03-01T12:00:00.000Z"
           *       }
           *     }
           */
          "application/json": {
            newEnvironment: DeploymentEnvironment;
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  updateDeploymentEnvironment: {
    parameters: {
      path: {
        /** 24 hexadecimal digits */
        projectId: string;
        /** 24 hexadecimal digits */
        deploymentEnvironmentId: string;
      };
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "example",
         *       "branches": [
         *         "main"
         *       ],
         *       "protocol": "arweave"
         *     }
         */
        "application/json": DeploymentEnvironmentInput;
      };
    };
    responses: {
      /** The changed deployment environment */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "deploymentEnvironment": {
           *         "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "name": "example",
           *         "branches": [
           *           "main"
           *         ],
           *         "status": "ACTIVE",
           *         "protocol": "arweave",
           *         "isFree": true,
           *         "createdAt": "2024-03-01T12:00:00.000Z",
           *         "updatedAt": "2024-03-01T12:00:00.000Z"
           *       }
           *     }
           */
          "application/json": {
            deploymentEnvironment: DeploymentEnvironment;
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  deleteDeploymentEnvironment: {
    parameters: {
      path: {
        /** 24 hexadecimal digits */
        projectId: string;
        /** 24 hexadecimal digits */
        deploymentEnvironmentId: string;
      };
    };
    responses: {
      /** The deployment environment is gone */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "message": "Done"
           *     }
           */
          "application/json": MessageResponse | SuccessResponse;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  activateDeploymentEnvironment: {
    parameters: {
      path: {
        /** 24 hexadecimal digits */
        projectId: string;
        /** 24 hexadecimal digits */
        deploymentEnvironmentId: string;
      };
    };
    requestBody?: {
      content: {
        /** @example {} */
        "application/json": Record<string, unknown>;
      };
    };
    responses: {
      /** The changed deployment environment */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "deploymentEnvironment": {
           *         "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "name": "example",
           *         "branches": [
           *           "main"
           *         ],
           *         "status": "ACTIVE",
           *         "protocol": "arweave",
           *         "isFree": true,
           *         "createdAt": "2024-03-01T12:00:00.000Z",
           *         "updatedAt": "2024-03-01T12:00:00.000Z"
           *       }
           *     }
           */
          "application/json": {
            deploymentEnvironment: DeploymentEnvironment;
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  deactivateDeploymentEnvironment: {
    parameters: {
      path: {
        /** 24 hexadecimal digits */
        projectId: string;
        /** 24 hexadecimal digits */
        deploymentEnvironmentId: string;
      };
    };
    requestBody?: {
      content: {
        /** @example {} */
        "application/json": Record<string, unknown>;
      };
    };
    responses: {
      /** The changed deployment environment */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "deploymentEnvironment": {
           *         "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "name": "example",
           *         "branches": [
           *           "main"
           *         ],
           *         "status": "ACTIVE",
           *         "protocol": "arweave",
           *         "isFree": true,
           *         "createdAt": "2024-03-01T12:00:00.000Z",
           *         "updatedAt": "2024-03-01T12:00:00.000Z"
           *       }
           *     }
           */
          "application/json": {
            deploymentEnvironment: DeploymentEnvironment;
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  listProjectDeployments: {
    parameters: {
      query?: {
        /** How many to leave out from the start */
        skip?: number;
        /** How many to return at most */
        limit?: number;
        status?:
          | "PreQueue"
          | "Queued"
          | "Pending"
          | "Canceled"
          | "Deployed"
          | "Failed"
          | "AuthorizationNeeded"
          | "Killing"
          | "TimedOut";
      };
      path: {
        /** 24 hexadecimal digits */
        projectId: string;
      };
    };
    responses: {
      /** The deployments */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example [
           *       {
           *         "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "sitePreview": "https://example.com",
           *         "commitId": "9fceb02d0ae598e95dc970b74767f19372d61af8",
           *         "commitMessage": "Show the opening hours",
           *         "logs": [
           *           {
           *             "time": "2024-03-01T12:00:00.000Z",
           *             "log": "Listening on port 8080"
           *           }
           *         ],
           *         "buildDirectory": [
           *           "./"
           *         ],
           *         "contentHash": "bafybeigdyrzt5sfp7udm7hu76uh7y26nf3efuylqabf3oclgtqy55fbzdi",
           *         "topic": "0f8fad5b-d9cb-469f-a165-70867728950e",
           *         "status": "PreQueue",
           *         "paymentId": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "buildTime": 42,
           *         "memoryUsed": 1048576,
           *         "env": {},
           *         "project": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "branch": "main",
           *         "externalRepositoryName": "example",
           *         "protocol": "arweave",
           *         "deploymentEnvironmentName": "example",
           *         "failedMessage": "",
           *         "isFromRequest": false,
           *         "configuration": {
           *           "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *           "buildCommand": "npm run build",
           *           "installCommand": "npm install",
           *           "workspace": "./",
           *           "publishDir": "dist",
           *           "framework": "static",
           *           "nodeVersion": "V_12"
           *         },
           *         "pickedUpByDeployerAt": 1709294400000,
           *         "encrypted": false,
           *         "screenshot": {
           *           "id": "64b7f2a90c1d2e3f4a5b6c7d",
           *           "fee": "example",
           *           "url": "https://example.com"
           *         },
           *         "deploymentInitiator": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "gitProviderPreferences": {
           *           "prComments": true,
           *           "commitComments": true,
           *           "buildStatus": true,
           *           "githubDeployment": true
           *         },
           *         "skipAllRelative": true,
           *         "createdAt": "2024-03-01T12:00:00.000Z",
           *         "updatedAt": "2024-03-01T12:00:00.000Z"
           *       }
           *     ]
           */
          "application/json": Deployment[];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  countProjectDeployments: {
    parameters: {
      path: {
        /** 24 hexadecimal digits */
        projectId: string;
      };
    };
    responses: {
      /** The number of deployments of each outcome */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "total": 1,
           *       "successful": 1,
           *       "failed": 1,
           *       "pending": 1
           *     }
           */
          "application/json": DeploymentCount;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  listProjectDomains: {
    parameters: {
      path: {
        /** 24 hexadecimal digits */
        projectId: string;
      };
    };
    responses: {
      /** The domains */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "domains": [
           *         {
           *           "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *           "name": "www.example.com",
           *           "link": "https://example.com",
           *           "type": "domain",
           *           "verified": true,
           *           "projectId": "64b7f2a90c1d2e3f4a5b6c7d",
           *           "deploymentEnvironmentIds": [
           *             "64b7f2a90c1d2e3f4a5b6c7d"
           *           ],
           *           "version": "1",
           *           "credentials": [
           *             {
           *               "username": "ada",
           *               "password": "example"
           *             }
           *           ],
           *           "appType": 1,
           *           "instanceId": "64b7f2a90c1d2e3f4a5b6c7d",
           *           "createdAt": "2024-03-01T12:00:00.000Z",
           *           "updatedAt": "2024-03-01T12:00:00.000Z"
           *         }
           *       ]
           *     }
           */
          "application/json": {
            domains: Domain[];
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  addProjectDomain: {
    parameters: {
      path: {
        /** 24 hexadecimal digits */
        projectId: string;
      };
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "link": "https://example.com",
         *       "type": "domain",
         *       "deploymentEnvironments": [
         *         "example"
         *       ],
         *       "name": "www.example.com"
         *     }
         */
        "application/json": DomainInput;
      };
    };
    responses: {
      /** The new domain */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "domain": {
           *         "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "name": "www.example.com",
           *         "link": "https://example.com",
           *         "type": "domain",
           *         "verified": true,
           *         "projectId": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "deploymentEnvironmentIds": [
           *           "64b7f2a90c1d2e3f4a5b6c7d"
           *         ],
           *         "version": "1",
           *         "credentials": [
           *           {
           *             "username": "ada",
           *             "password": "example"
           *           }
           *         ],
           *         "appType": 1,
           *         "instanceId": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "createdAt": "2024-03-01T12:00:00.000Z",
           *         "updatedAt": "2024-03-01T12:00:00.000Z"
           *       }
           *     }
           */
          "application/json": {
            domain: Domain;
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  getCdnRecords: {
    parameters: {
      path: {
        /** Any value; clients send 1 */
        projectId: string;
      };
    };
    responses: {
      /** Targets of A and CNAME records */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "records": {
           *         "recordIpv4V2": "192.0.2.1",
           *         "recordCnameV2": "cname.example.com"
           *       }
           *     }
           */
          "application/json": {
            records: CdnRecords;
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  getProjectDomain: {
    parameters: {
      path: {
        /** 24 hexadecimal digits */
        projectId: string;
        /** Id or name of the domain */
        domainIdentifier: string;
      };
    };
    responses: {
      /** The domain */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "domain": {
           *         "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "name": "www.example.com",
           *         "link": "https://example.com",
           *         "type": "domain",
           *         "verified": true,
           *         "projectId": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "deploymentEnvironmentIds": [
           *           "64b7f2a90c1d2e3f4a5b6c7d"
           *         ],
           *         "version": "1",
           *         "credentials": [
           *           {
           *             "username": "ada",
           *             "password": "example"
           *           }
           *         ],
           *         "appType": 1,
           *         "instanceId": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "createdAt": "2024-03-01T12:00:00.000Z",
           *         "updatedAt": "2024-03-01T12:00:00.000Z"
           *       }
           *     }
           */
          "application/json": {
            domain: Domain;
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  deleteProjectDomain: {
    parameters: {
      path: {
        /** 24 hexadecimal digits */
        projectId: string;
        /** Id or name of the domain */
        domainIdentifier: string;
      };
    };
    responses: {
      /** The domain is gone */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "domain": {
           *         "success": true
           *       }
           *     }
           */
          "application/json": {
            domain: SuccessResponse;
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  updateProjectDomain: {
    parameters: {
      path: {
        /** 24 hexadecimal digits */
        projectId: string;
        /** Id or name of the domain */
        domainIdentifier: string;
      };
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "link": "https://example.com",
         *       "deploymentEnvironments": [
         *         "example"
         *       ],
         *       "name": "www.example.com"
         *     }
         */
        "application/json": DomainUpdateInput;
      };
    };
    responses: {
      /** The changed domain */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "domain": {
           *         "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "name": "www.example.com",
           *         "link": "https://example.com",
           *         "type": "domain",
           *         "verified": true,
           *         "projectId": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "deploymentEnvironmentIds": [
           *           "64b7f2a90c1d2e3f4a5b6c7d"
           *         ],
           *         "version": "1",
           *         "credentials": [
           *           {
           *             "username": "ada",
           *             "password": "example"
           *           }
           *         ],
           *         "appType": 1,
           *         "instanceId": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "createdAt": "2024-03-01T12:00:00.000Z",
           *         "updatedAt": "2024-03-01T12:00:00.000Z"
           *       }
           *     }
           */
          "application/json": {
            domain: Domain;
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  verifyProjectDomain: {
    parameters: {
      path: {
        /** 24 hexadecimal digits */
        projectId: string;
        /** Id or name of the domain */
        domainIdentifier: string;
      };
    };
    requestBody?: {
      content: {
        /** @example {} */
        "application/json": Record<string, unknown>;
      };
    };
    responses: {
      /** The domain; its verified tells whether the records are right */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "domain": {
           *         "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "name": "www.example.com",
           *         "link": "https://example.com",
           *         "type": "domain",
           *         "verified": true,
           *         "projectId": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "deploymentEnvironmentIds": [
           *           "64b7f2a90c1d2e3f4a5b6c7d"
           *         ],
           *         "version": "1",
           *         "credentials": [
           *           {
           *             "username": "ada",
           *             "password": "example"
           *           }
           *         ],
           *         "appType": 1,
           *         "instanceId": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "createdAt": "2024-03-01T12:00:00.000Z",
           *         "updatedAt": "2024-03-01T12:00:00.000Z"
           *       }
           *     }
           */
          "application/json": {
            domain: Domain;
            success: boolean;
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  addEnvironmentVariables: {
    parameters: {
      path: {
        /** 24 hexadecimal digits */
        projectId: string;
      };
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "environmentVariables": [
         *         {
         *           "name": "example",
         *           "value": "production",
         *           "environments": [
         *             "example"
         *           ]
         *         }
         *       ]
         *     }
         */
        "application/json": {
          environmentVariables: EnvironmentVariableInput[];
        };
      };
    };
    responses: {
      /** The new environment variables */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "environmentVariables": [
           *         {
           *           "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *           "name": "example",
           *           "value": "production",
           *           "deploymentEnvironments": [
           *             {
           *               "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *               "name": "example",
           *               "branches": [
           *                 "main"
           *               ],
           *               "status": "ACTIVE",
           *               "protocol": "arweave",
           *               "isFree": true,
           *               "createdAt": "2024-03-01T12:00:00.000Z",
           *               "updatedAt": "2024-03-01T12:00:00.000Z"
           *             }
           *           ]
           *         }
           *       ]
           *     }
           */
          "application/json": {
            environmentVariables: EnvironmentVariable[];
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  updateEnvironmentVariable: {
    parameters: {
      path: {
        /** 24 hexadecimal digits */
        projectId: string;
        /** 24 hexadecimal digits */
        environmentVariableId: string;
      };
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "example",
         *       "value": "production",
         *       "environments": [
         *         "example"
         *       ]
         *     }
         */
        "application/json": EnvironmentVariableInput;
      };
    };
    responses: {
      /** The changed environment variable */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "updated": {
           *         "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "name": "example",
           *         "value": "production",
           *         "deploymentEnvironments": [
           *           {
           *             "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *             "name": "example",
           *             "branches": [
           *               "main"
           *             ],
           *             "status": "ACTIVE",
           *             "protocol": "arweave",
           *             "isFree": true,
           *             "createdAt": "2024-03-01T12:00:00.000Z",
           *             "updatedAt": "2024-03-01T12:00:00.000Z"
           *           }
           *         ]
           *       }
           *     }
           */
          "application/json": {
            updated: EnvironmentVariable;
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  deleteEnvironmentVariable: {
    parameters: {
      path: {
        /** 24 hexadecimal digits */
        projectId: string;
        /** 24 hexadecimal digits */
        environmentVariableId: string;
      };
    };
    responses: {
      /** The environment variable is gone */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true
           *     }
           */
          "application/json": SuccessResponse;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  updateProjectState: {
    parameters: {
      path: {
        /** 24 hexadecimal digits */
        projectId: string;
      };
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "state": "MAINTAINED"
         *     }
         */
        "application/json": {
          state: ProjectStateEnum;
        };
      };
    };
    responses: {
      /** The project's state was changed */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "message": "Done"
           *     }
           */
          "application/json": MessageResponse;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  subscribeToEvents: {
    parameters: {
      query: {
        /** The topic to follow */
        sessionId: string;
      };
    };
    responses: {
      /** Server-sent events, each a JSON object of type, data and session */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example event: message
           *     data: {"type":2,"data":{"deploymentStatus":"Deployed"},"session":"0f8fad5b-d9cb-469f-a165-70867728950e"}
           */
          "text/event-stream": string;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  uploadFile: {
    parameters: {
      query: {
        /** Id of the organization */
        organization: string;
        /** Name of the bucket */
        bucket: string;
        protocol: "arweave" | "ipfs-filecoin" | "ipfs";
      };
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "filekey": "(bytes)"
         *     }
         */
        "multipart/form-data": {
          /** Format: binary */
          filekey: Blob;
        };
      };
    };
    responses: {
      /** Ids of the upload and its bucket, and where it can be seen */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "message": "Done",
           *       "uploadId": "64b7f2a90c1d2e3f4a5b6c7d",
           *       "bucketId": "64b7f2a90c1d2e3f4a5b6c7d",
           *       "protocolLink": "https://example.com",
           *       "dynamicLinks": [
           *         "https://example.com"
           *       ],
           *       "cid": "bafybeigdyrzt5sfp7udm7hu76uh7y26nf3efuylqabf3oclgtqy55fbzdi"
           *     }
           */
          "application/json": UploadFinishResponse;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  initiateUploadDeployment: {
    parameters: {
      query: {
        protocol: "arweave" | "ipfs-filecoin" | "ipfs";
        /** Name of the project */
        project: string;
        /** Id of the organization; may be left out, since a token belongs to one */
        organization?: string;
        /** Whether to return a token that is valid for this upload alone */
        create_single_deployment_token?: boolean;
      };
    };
    requestBody?: {
      content: {
        /** @example {} */
        "application/json": Record<string, unknown>;
      };
    };
    responses: {
      /** The upload's id, and how to send its parts */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "deploymentId": "64b7f2a90c1d2e3f4a5b6c7d",
           *       "parallelUploadCount": 6,
           *       "payloadSize": 5242880,
           *       "singleDeploymentToken": "eyJhbGciOiJIUzI1NiJ9.e30.c2lnbmF0dXJl"
           *     }
           */
          "application/json": LegacyUploadInitiateResponse;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  sendUploadDeploymentData: {
    parameters: {
      path: {
        /** 24 hexadecimal digits */
        deploymentId: string;
      };
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "files": [
         *         "(bytes)"
         *       ]
         *     }
         */
        "multipart/form-data": {
          /** Whole small files */
          files?: Blob[];
        } & {
          [key: string]: Blob | Blob[];
        };
      };
    };
    responses: {
      /** How many bytes were stored */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "uploadSize": 1048576
           *     }
           */
          "application/json": UploadDataResponse;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  finishUploadDeployment: {
    parameters: {
      query: {
        action: "UPLOAD" | "CANCEL";
      };
      path: {
        /** 24 hexadecimal digits */
        deploymentId: string;
      };
    };
    requestBody?: {
      content: {
        /** @example {} */
        "application/json": Record<string, unknown>;
      };
    };
    responses: {
      /** Ids of the deployment and its project, and where it can be seen */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "message": "Done",
           *       "deploymentId": "64b7f2a90c1d2e3f4a5b6c7d",
           *       "projectId": "64b7f2a90c1d2e3f4a5b6c7d",
           *       "sitePreview": "https://example.com",
           *       "affectedDomains": [
           *         "https://example.com"
           *       ],
           *       "cid": "bafybeigdyrzt5sfp7udm7hu76uh7y26nf3efuylqabf3oclgtqy55fbzdi"
           *     }
           */
          "application/json": LegacyUploadFinishResponse;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  initiateUpload: {
    parameters: {
      query: {
        protocol: "arweave" | "ipfs-filecoin" | "ipfs";
        /** Name of the bucket, which is created when missing, as far as is known */
        bucket: string;
        /** Id of the organization; may be left out, since a token belongs to one */
        organization?: string;
        /** Whether to return a token that is valid for this upload alone */
        create_single_use_token?: boolean;
        /** In bytes */
        maxSize?: number;
      };
    };
    requestBody?: {
      content: {
        /** @example {} */
        "application/json": Record<string, unknown>;
      };
    };
    responses: {
      /** The upload's id, and how to send its parts */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "uploadId": "64b7f2a90c1d2e3f4a5b6c7d",
           *       "parallelUploadCount": 6,
           *       "payloadSize": 5242880,
           *       "singleUseToken": "eyJhbGciOiJIUzI1NiJ9.e30.c2lnbmF0dXJl"
           *     }
           */
          "application/json": UploadInitiateResponse;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  getUpload: {
    parameters: {
      path: {
        /** 24 hexadecimal digits */
        uploadId: string;
      };
    };
    responses: {
      /** The upload */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "upload": {
           *         "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "protocolLink": "https://example.com",
           *         "uploadDirectory": [
           *           {
           *             "fileName": "./index.html",
           *             "fileSize": 1048576
           *           }
           *         ],
           *         "status": "InProgress",
           *         "memoryUsed": 1048576,
           *         "bucket": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "uploadInitiator": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "protocol": "arweave"
           *       }
           *     }
           */
          "application/json": {
            upload: Upload;
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  sendUploadData: {
    parameters: {
      path: {
        /** 24 hexadecimal digits */
        uploadId: string;
      };
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "files": [
         *         "(bytes)"
         *       ]
         *     }
         */
        "multipart/form-data": {
          /** Whole files no larger than payloadSize; relative path as file name */
          files?: Blob[];
        } & {
          [key: string]: Blob | Blob[];
        };
      };
    };
    responses: {
      /** How many bytes were stored */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "uploadSize": 1048576
           *     }
           */
          "application/json": UploadDataResponse;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  finishUpload: {
    parameters: {
      query: {
        action: "UPLOAD" | "CANCEL";
      };
      path: {
        /** 24 hexadecimal digits */
        uploadId: string;
      };
    };
    requestBody?: {
      content: {
        /** @example {} */
        "application/json": Record<string, unknown>;
      };
    };
    responses: {
      /** Ids of the upload and its bucket, and where it can be seen */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "message": "Done",
           *       "uploadId": "64b7f2a90c1d2e3f4a5b6c7d",
           *       "bucketId": "64b7f2a90c1d2e3f4a5b6c7d",
           *       "protocolLink": "https://example.com",
           *       "dynamicLinks": [
           *         "https://example.com"
           *       ],
           *       "cid": "bafybeigdyrzt5sfp7udm7hu76uh7y26nf3efuylqabf3oclgtqy55fbzdi"
           *     }
           */
          "application/json": UploadFinishResponse;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  pinUpload: {
    parameters: {
      path: {
        /** 24 hexadecimal digits */
        uploadId: string;
      };
    };
    responses: {
      /** The changed upload */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "upload": {
           *         "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "protocolLink": "https://example.com",
           *         "uploadDirectory": [
           *           {
           *             "fileName": "./index.html",
           *             "fileSize": 1048576
           *           }
           *         ],
           *         "status": "InProgress",
           *         "memoryUsed": 1048576,
           *         "bucket": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "uploadInitiator": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "protocol": "arweave"
           *       }
           *     }
           */
          "application/json": {
            upload: Upload;
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  unpinUpload: {
    parameters: {
      path: {
        /** 24 hexadecimal digits */
        uploadId: string;
      };
    };
    responses: {
      /** The changed upload */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "upload": {
           *         "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "protocolLink": "https://example.com",
           *         "uploadDirectory": [
           *           {
           *             "fileName": "./index.html",
           *             "fileSize": 1048576
           *           }
           *         ],
           *         "status": "InProgress",
           *         "memoryUsed": 1048576,
           *         "bucket": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "uploadInitiator": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "protocol": "arweave"
           *       }
           *     }
           */
          "application/json": {
            upload: Upload;
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  pinCid: {
    parameters: {
      query: {
        /** Name of the bucket */
        bucket: string;
        /** Id of the organization; may be left out, since a token belongs to one */
        organization?: string;
        in_background?: boolean;
      };
      path: {
        /** Content id */
        cid: string;
      };
    };
    requestBody?: {
      content: {
        /** @example {} */
        "application/json": Record<string, unknown>;
      };
    };
    responses: {
      /** Ids of the upload and its bucket, and where it can be seen */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "uploadId": "64b7f2a90c1d2e3f4a5b6c7d",
           *       "bucketId": "64b7f2a90c1d2e3f4a5b6c7d",
           *       "protocolLink": "https://example.com",
           *       "dynamicLinks": [
           *         "https://example.com"
           *       ]
           *     }
           */
          "application/json": PinCidResponse;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  pinCids: {
    parameters: {
      query: {
        /** Name of the bucket */
        bucket: string;
        /** Id of the organization; may be left out, since a token belongs to one */
        organization?: string;
      };
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "cids": [
         *         "bafybeigdyrzt5sfp7udm7hu76uh7y26nf3efuylqabf3oclgtqy55fbzdi"
         *       ]
         *     }
         */
        "application/json": PinCidsRequest;
      };
    };
    responses: {
      /** The upload of each content */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example [
           *       {
           *         "uploadId": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "cid": "bafybeigdyrzt5sfp7udm7hu76uh7y26nf3efuylqabf3oclgtqy55fbzdi"
           *       }
           *     ]
           */
          "application/json": PinCidsResponseItem[];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  getCidStatus: {
    parameters: {
      path: {
        /** Content id */
        cid: string;
      };
    };
    responses: {
      /** The state of the pin on each peer */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "pinStatus": {
           *         "cid": "bafybeigdyrzt5sfp7udm7hu76uh7y26nf3efuylqabf3oclgtqy55fbzdi",
           *         "name": "example",
           *         "allocations": [
           *           "example"
           *         ],
           *         "origins": [
           *           "example"
           *         ],
           *         "created": "2024-03-01T12:00:00.000Z",
           *         "metadata": {},
           *         "peerMap": {}
           *       }
           *     }
           */
          "application/json": {
            pinStatus: PinStatus;
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
}
/** Hardware and price agreed for a service. */
export type AgreedMachineImage = {
  /** Time as a number */
  agreementDate: number;
  cpu: number;
  defaultDailyTopUp: number;
  gpu?: GpuSpecs;
  leasePricePerBlock: number;
  /** 24 hexadecimal digits */
  machineId?: string;
  /** Name of a machine image, or Custom Plan */
  machineType: string;
  maxPricePerBlock: number;
  /** With its unit Gi */
  memory: string;
  persistentStorage?: PersistentStorage;
  /** With its unit Gi */
  storage: string;
  /** Misspelt on the wire */
  topupThreashold: number;
};
/**
 * Product type of an organization.
 * @enum {string}
 */
export type AppTypeEnum = "app" | "compute" | "storage";
/**
 * Autoscaling cooldown in seconds.
 * @enum {integer}
 */
export type AutoscalingCooldownEnum = 300 | 600 | 900 | 1200;
/** Autoscaling settings in a request. */
export type AutoscalingInput = {
  cancelAutoscaling?: boolean;
  cooldown: AutoscalingCooldownEnum;
  maximumInstances: number;
  minimumInstances: number;
  plan: AutoscalingPlanEnum;
  scaleDown: AutoscalingRulesThreshold;
  scaleUp: AutoscalingRulesThreshold;
  timeWindow: AutoscalingTimeWindowEnum;
};
/**
 * Checks per autoscaling window.
 * @enum {integer}
 */
export type AutoscalingNumberOfChecksEnum = 5;
/**
 * Named autoscaling preset.
 * @enum {string}
 */
export type AutoscalingPlanEnum = "custom" | "relax" | "standard" | "aggressive";
/** Autoscaling settings and counters of a service. */
export type AutoscalingRules = {
  averageCpuUtilization: number;
  averageMemoryUtilization: number;
  cooldown: AutoscalingCooldownEnum;
  /** Format: date-time */
  lastScaleAction: string;
  /** Format: date-time */
  lastScaleCheck: string;
  maximumInstances: number;
  minimumInstances: number;
  numberOfChecks: AutoscalingNumberOfChecksEnum;
  plan: AutoscalingPlanEnum;
  scaleDown: AutoscalingRulesThreshold;
  scaleUp: AutoscalingRulesThreshold;
  timeWindow: AutoscalingTimeWindowEnum;
  /** Counters of the current window */
  windowCounter: {
    numberOfChecksPreformed: number;
    numberOfRequestsAboveCPULimit: number;
    numberOfRequestsAboveMemoryLimit: number;
    numberOfRequestsBelowCPULimit: number;
    numberOfRequestsBelowMemoryLimit: number;
  };
};
/** Thresholds for one scaling direction. */
export type AutoscalingRulesThreshold = {
  cpuThreshold: {
    checksInAlarm: number;
    step: number;
    utilizationPercentage: number;
  };
  memoryThreshold: {
    checksInAlarm: number;
    step: number;
    utilizationPercentage: number;
  };
};
/**
 * Autoscaling window in seconds.
 * @enum {integer}
 */
export type AutoscalingTimeWindowEnum = 60 | 120 | 300 | 600;
/** A storage bucket. */
export type Bucket = {
  /** 24 hexadecimal digits */
  _id: string;
  createdBy: string;
  name: string;
  /** 24 hexadecimal digits */
  organization: string;
  state: BucketStateEnum;
};
/** Domain of a bucket. */
export type BucketDomain = {
  /** 24 hexadecimal digits */
  _id: string;
  /** 24 hexadecimal digits */
  bucketId: string;
  link: string;
  name: string;
  type: DomainTypeEnum;
  verified: boolean;
};
/** Body to add a domain to a bucket. */
export type BucketDomainInput = {
  link?: string;
  name: string;
  type: DomainTypeEnum;
};
/** Body to change a bucket domain. */
export type BucketDomainUpdateInput = {
  link?: string;
  name: string;
};
/** IPNS name attached to a bucket. */
export type BucketIpnsRecord = {
  /** 24 hexadecimal digits */
  _id: string;
  /** 24 hexadecimal digits */
  bucket: string;
  /** Format: date-time */
  createdAt: string;
  ipnsLink: string;
  /** The IPNS hash */
  keyId: string;
  keyName: string;
  /** Bytes */
  memoryUsed: number;
  targetCid: string;
  /** Format: date-time */
  updatedAt: string;
};
/**
 * Whether a bucket is live or put away.
 * @enum {string}
 */
export type BucketStateEnum = "MAINTAINED" | "ARCHIVED";
/** Outcome of a cancel request. */
export type CancelDeploymentResponse = {
  canceled: boolean;
  error?: boolean;
  killing: boolean;
  message: string;
};
/** DNS targets for custom domains. */
export type CdnRecords = {
  /** Target of CNAME records */
  recordCnameV2: string;
  /** Target of A records */
  recordIpv4V2: string;
};
/** Group of compute instances, cluster era. */
export type Cluster = {
  /** 24 hexadecimal digits */
  _id: string;
  /** Format: date-time */
  createdAt: string;
  createdBy: string;
  name: string;
  /** 24 hexadecimal digits */
  organization?: string;
  proivder: ProviderEnum;
  state: ClusterStateEnum;
  /** Format: date-time */
  updatedAt: string;
  /** URL of the image or repository */
  url: string;
};
/** A compute instance, cluster era. */
export type ClusterInstance = {
  /** 24 hexadecimal digits */
  _id: string;
  /** 24 hexadecimal digits */
  activeOrder: string;
  agreedMachineImageType: {
    agreementDate: number;
    cpu?: number;
    machineType: string;
    memory?: string;
    persistentStorage?: PersistentStorage;
    storage?: string;
  };
  /** 24 hexadecimal digits */
  cluster: string;
  /** Format: date-time */
  createdAt: string;
  healthCheck: {
    port?: Port;
    status?: HealthStatusEnum;
    /** Format: date-time */
    timestamp?: string;
    url: string;
  };
  /** Spelt right here, urlPrewiew elsewhere */
  latestUrlPreview: string;
  name: string;
  orders: string[];
  retrievableAkt: number;
  scalable?: boolean;
  state: InstanceStateEnum;
  /** Format: date-time */
  updatedAt: string;
  withdrawnAkt: number;
};
/** Container settings of an order. */
export type ClusterInstanceConfiguration = {
  agreedMachineImage: AgreedMachineImage;
  args: string[];
  branch: string;
  buildImage: boolean;
  command: string[];
  env: Env[];
  folderName: string;
  image: string;
  instanceCount: number;
  ports: Port[];
  protocol: string;
  region: string;
  tag: string;
};
/** Container settings in a create request, cluster era. */
export type ClusterInstanceConfigurationInput = {
  akashMachineImageName?: string;
  args: string[];
  branch?: string;
  buildImage?: boolean;
  command: string[];
  customInstanceSpecs: CustomServiceSpecs;
  env: Env[];
  folderName?: string;
  image: string;
  instanceCount: number;
  ports: PortInput[];
  protocol: ClusterProtocolEnum;
  region: string;
  scalable?: boolean;
  tag: string;
};
/** Ids created by a create or update call, cluster era. */
export type ClusterInstanceResponse = {
  /** 24 hexadecimal digits */
  clusterId: string;
  /** 24 hexadecimal digits */
  clusterInstanceId: string;
  /** 24 hexadecimal digits */
  clusterInstanceOrderId: string;
  /** Why the update failed */
  message?: string;
  /** False when the update failed, whatever the status */
  success?: boolean;
  /** Topic of the deployment's events */
  topic: string;
};
/**
 * Network a compute workload is placed on.
 * @enum {string}
 */
export type ClusterProtocolEnum = "akash";
/** State of a compute project (formerly cluster). */
export type ClusterStateEnum = "MAINTAINED" | "ARCHIVED" | (string & {});
/** One version of an instance. */
export type ComputeDeployment = {
  /** 24 hexadecimal digits */
  _id: string;
  akashWalletId: string;
  buildTime: number;
  closingLogs: {
    log: string;
    time: string;
  }[];
  commitId: string;
  /** 24 hexadecimal digits */
  computeInstance: string;
  deploymentConfigBase64: string;
  deploymentInitiator: string;
  env: unknown;
  instanceEvents: string[];
  instanceLogs: string[];
  lastTopup: ComputeTopup;
  logs: {
    log: string[];
    time: string;
  }[];
  protocolData: ProtocolData;
  services: ComputeServiceConfiguration[];
  status: ComputeDeploymentStatusEnum;
  /** Topic of the deployment's events */
  topic: string;
  topups: ComputeTopup[];
  type: ComputeDeploymentTypeEnum;
  /** Misspelt on the wire */
  urlPrewiew: string;
};
/** A compute deployment with live logs. */
export type ComputeDeploymentGetResponse = {
  deployment: ComputeDeployment;
  liveLogs: string[];
};
/** A page of log lines. */
export type ComputeDeploymentLogs = {
  /** 24 hexadecimal digits */
  _id: string;
  logs: string[];
  /** Number of lines there are */
  logsLength: number;
};
/** Status of one compute deployment (formerly order). */
export type ComputeDeploymentStatusEnum =
  | "Queued"
  | "Pending"
  | "Deployed"
  | "Failed"
  | "Deprecated"
  | "Deprecated-Provider"
  | (string & {});
/** Whether a compute deployment is the first or an update. */
export type ComputeDeploymentTypeEnum = "DEPLOY" | "UPDATE" | (string & {});
/** A machine image (plan). */
export type ComputeMachine = {
  /** 24 hexadecimal digits */
  _id: string;
  cpu: number;
  defaultDailyTopUp: number;
  gpu?: Gpu;
  /** In compute tokens */
  maxPricePerBlock: number;
  memory: string;
  name: string;
  storage: string;
  /** Misspelt on the wire */
  topupThreashold: number;
};
/** Resource use of a service. */
export type ComputeMetrics = {
  cpu: number;
  memory: number;
  timestamp: string;
};
/** Group of compute instances. */
export type ComputeProject = {
  /** 24 hexadecimal digits */
  _id: string;
  /** Format: date-time */
  createdAt: string;
  description: string;
  name: string;
  /** 24 hexadecimal digits */
  organization: string;
  proivder: ProviderEnum;
  state: ClusterStateEnum;
  /** Format: date-time */
  updatedAt: string;
};
/** One service inside a compute deployment. */
export type ComputeServiceConfiguration = {
  agreedMachineImage: AgreedMachineImage;
  args: string[];
  autoscalingRules: AutoscalingRules;
  branch: string;
  buildImage: boolean;
  command: string[];
  customServiceSpecs: CustomServiceSpecs;
  env: Env[];
  folderName: string;
  healthCheck: HealthCheck;
  image: string;
  name: string;
  ports: Port[];
  privateImageConfig?: PrivateImageConfig;
  protocol: ClusterProtocolEnum;
  region: string;
  scalable: boolean;
  serviceCount: number;
  tag: string;
  template: string;
  /** Misspelt on the wire */
  urlPrewiew?: string;
};
/** One payment into the lease of a deployment. */
export type ComputeTopup = {
  amount: number;
  time: number;
  txhash: string;
};
/** Purchase type of a compute instance. */
export type ComputeTypeEnum = "SPOT" | "ON_DEMAND" | (string & {});
/** Build settings of a project or of one deployment. */
export type Configuration = {
  /** 24 hexadecimal digits */
  _id?: string;
  buildCommand: string;
  framework: FrameworkEnum;
  installCommand: string;
  nodeVersion: NodeVersionEnum;
  publishDir: string;
  /** Root folder inside the repository; may be empty */
  workspace: string;
};
/** Build settings as sent by clients. */
export type ConfigurationInput = {
  buildCommand: string;
  /** One of the frameworks that a project's configuration names, or another name */
  framework: string;
  installCommand: string;
  /** One of the versions that a project's configuration names, or another name */
  nodeVersion: string;
  publishDir: string;
  /** Root folder inside the repository; may be empty */
  workspace: string;
};
/** Coupon registered for an organization. */
export type Coupon = {
  /** Format: date-time */
  activatedAt: string;
  activationCode: string;
  couponName: string;
  /** Misspelt on the wire */
  daysRemaning: number;
  daysUntilActivation: number;
  /** Format: date-time */
  expiresAt: string;
  /** 24 hexadecimal digits, not named _id here */
  id: string;
  /** Format: date-time */
  registeredAt: string;
  /** Values are not known */
  state: string;
  totalDays: number;
};
/** Body to create an instance, cluster era. */
export type CreateClusterInstanceRequest = {
  clusterName: string;
  /** DOCKERHUB for public images */
  clusterProvider: string;
  /** Name of the image */
  clusterUrl: string;
  configuration: ClusterInstanceConfigurationInput;
  /** Number; some clients send text */
  healthCheckPort?: number | string;
  healthCheckUrl?: string;
  instanceName?: string;
  /** 24 hexadecimal digits */
  organizationId: string;
  /** True runs on demand, false on spot */
  scalable?: boolean;
  /**
   * Format: uuid
   *
   * A topic of the caller's choice, under which the events arrive
   */
  uniqueTopicId?: string;
};
/** Body to create an instance from a marketplace template. */
export type CreateInstanceFromMarketplaceRequest = {
  /** Id of a machine image, 24 hexadecimal digits; empty beside customInstanceSpecs */
  akashImageId: string;
  customInstanceSpecs?: CustomServiceSpecs;
  /** Values by the label of a template's variable, not by its name */
  environmentVariables: {
    label: string;
    value: string;
  }[];
  instanceCount?: number;
  /** 24 hexadecimal digits */
  organizationId: string;
  /** Name of a region, or any */
  region: string;
  /** True runs on demand, false on spot */
  scalable: boolean;
  /** 24 hexadecimal digits */
  templateId: string;
  /**
   * Format: uuid
   *
   * A topic of the caller's choice, under which the events arrive
   */
  uniqueTopicId?: string;
};
/** Body to create a compute instance with one or more services. */
export type CreateInstanceRequest = {
  computeProjectDescription: string;
  computeProjectName: string;
  /** DOCKERHUB for public images */
  computeProvider: string;
  /** 24 hexadecimal digits */
  organizationId: string;
  /** Name of a region, or any */
  region: string;
  /** True runs on demand, false on spot */
  scalable: boolean;
  services: ServiceInput[];
  /**
   * Format: uuid
   *
   * A topic of the caller's choice, under which the events arrive
   */
  uniqueTopicId: string;
};
/** User name and password of a protected domain. */
export type Credentials = {
  password: string;
  username: string;
};
/** Hardware outside the named machine images. */
export type CustomServiceSpecs = {
  /** Number of cores: 0.5, 1, 2, 4, 8, 16 or 32; some clients send it as text */
  cpu?: number | string;
  /** With its unit, 0.5Gi to 32Gi */
  memory?: string;
  persistentStorage?: PersistentStorage;
  /** With its unit, 1Gi to 1024Gi */
  storage: string;
};
/** One build and publication of a web project. */
export type Deployment = {
  /** 24 hexadecimal digits */
  _id: string;
  branch: string;
  buildDirectory: string[];
  /** Seconds */
  buildTime: number;
  commitId: string;
  commitMessage: string;
  configuration: Configuration;
  contentHash: string;
  /** Format: date-time */
  createdAt: string;
  deploymentEnvironmentName: string;
  deploymentInitiator?: string;
  encrypted?: boolean;
  /** Variables by name */
  env: {
    [key: string]: unknown;
  };
  externalRepositoryName: string | null;
  failedMessage: string;
  gitProviderPreferences?: GitProviderPreferences;
  isFromRequest: boolean;
  logs: DeploymentLog[];
  /** Bytes */
  memoryUsed: number;
  paymentId: string;
  /** Time as a number */
  pickedUpByDeployerAt?: number;
  /** Id of the project; the whole project where one deployment is read */
  project: string | Project;
  /** skynet and ipfs-pinata are those of 2022 */
  protocol: "arweave" | "ipfs-filecoin" | "ipfs" | "skynet" | "ipfs-pinata" | (string & {});
  screenshot?: {
    fee: string;
    id: string;
    url: string;
  };
  sitePreview: string;
  skipAllRelative?: boolean;
  status: DeploymentStatusEnum;
  /** Topic of the deployment's events */
  topic: string;
  /** Format: date-time */
  updatedAt: string;
};
/** Number of deployments by outcome. */
export type DeploymentCount = {
  failed: number;
  pending: number;
  successful: number;
  total: number;
};
/** Named environment that maps git branches to a protocol. */
export type DeploymentEnvironment = {
  /** 24 hexadecimal digits */
  _id: string;
  branches: string[];
  /** Format: date-time */
  createdAt?: string;
  isFree?: boolean;
  name: string;
  /** skynet and ipfs-pinata are those of 2022 */
  protocol: "arweave" | "ipfs-filecoin" | "ipfs" | "skynet" | "ipfs-pinata" | (string & {});
  status: DeploymentEnvironmentStatusEnum;
  /** Format: date-time */
  updatedAt?: string;
};
/** Body to create or change a deployment environment. */
export type DeploymentEnvironmentInput = {
  branches: string[];
  name: string;
  protocol: ProtocolEnum;
};
/** Status of a deployment environment. */
export type DeploymentEnvironmentStatusEnum =
  | "ACTIVE"
  | "INACTIVE"
  | "PAYMENT_PENDING"
  | (string & {});
/** A deployment with live log lines. */
export type DeploymentGetResponse = {
  deployment: Deployment;
  /** A list of lines on the compute side; not typed by any client here */
  liveLogs?: unknown;
};
/** One line of a build log. */
export type DeploymentLog = {
  log: string;
  time: string;
};
/** Response of start, authorize and redeploy. */
export type DeploymentStartResponse = {
  deployment?: Deployment;
  /** 24 hexadecimal digits */
  deploymentId: string;
  error?: boolean;
  message: string;
  /** 24 hexadecimal digits */
  projectId: string;
  success: boolean;
  /** Topic of the deployment's events */
  topic: string;
};
/** Life cycle of a web deployment. */
export type DeploymentStatusEnum =
  | "PreQueue"
  | "Queued"
  | "Pending"
  | "Canceled"
  | "Deployed"
  | "Failed"
  | "AuthorizationNeeded"
  | "Killing"
  | "TimedOut"
  | (string & {});
/** Response of the upload of a built site in one request. */
export type DeploymentUploadResponse = {
  affectedDomains?: string[];
  /** 24 hexadecimal digits */
  deploymentId: string;
  error?: boolean;
  message: string;
  /** 24 hexadecimal digits */
  projectId: string;
  sitePreview?: string;
  success: boolean;
};
/** Domain of a project or of a compute instance. */
export type Domain = {
  /** 24 hexadecimal digits */
  _id: string;
  appType?: DomainApplicationTypeEnum;
  /** Format: date-time */
  createdAt?: string;
  credentials?: Credentials[];
  deploymentEnvironmentIds: string[];
  /** 24 hexadecimal digits. On domains of instances */
  instanceId?: string;
  /** Target URL, or empty */
  link: string;
  name: string;
  /** 24 hexadecimal digits. One client reads the id of an instance here */
  projectId: string;
  type: DomainTypeEnum;
  /** Format: date-time */
  updatedAt?: string;
  verified: boolean;
  version: string;
};
/** Numeric marker of which product owns the domain. 1: web app, 2: compute. */
export type DomainApplicationTypeEnum = 1 | 2 | (number & {});
/** Body to add a domain to a project. */
export type DomainInput = {
  /** Names of deployment environments */
  deploymentEnvironments?: string[];
  link?: string;
  name: string;
  type: DomainTypeEnum;
};
/**
 * Kind of domain attached to a project, bucket or instance.
 * @enum {string}
 */
export type DomainTypeEnum =
  | "domain"
  | "subdomain"
  | "handshake-domain"
  | "handshake-subdomain"
  | "ens-domain";
/** Body to change a project domain. */
export type DomainUpdateInput = {
  deploymentEnvironments?: string[];
  link?: string;
  name?: string;
};
/** Environment entry of a container. */
export type Env = {
  isSecret: boolean;
  /** Name and value, joined by = */
  value: string;
};
/** Build-time variable of a project. */
export type EnvironmentVariable = {
  /** 24 hexadecimal digits */
  _id: string;
  deploymentEnvironments: DeploymentEnvironment[];
  name: string;
  value: string;
};
/** One variable in a request. */
export type EnvironmentVariableInput = {
  /** Names of deployment environments */
  environments: string[];
  name: string;
  value: string;
};
/** Error body. Clients have met a text under message, the same with error: true, and a text under error. */
export type Error = {
  /** true beside a message, or the text itself */
  error?: boolean | string;
  /** Text for people, or a code word when a login is refused */
  message?: string;
};
/** List form of a cluster era instance: ClusterInstance plus these. */
export type ExtendedClusterInstance = ClusterInstance & {
  ami: string;
  cpu: number;
  defaultDailyTopup: number;
  image: string;
  leasePricePerBlock: number;
  memory: string;
  storage: string;
  tag: string;
  topupReport?: TopupReport;
};
/** Instance with billing extras, used in lists. */
export type ExtendedInstance = {
  /** 24 hexadecimal digits */
  _id: string;
  /** 24 hexadecimal digits */
  activeDeployment?: string;
  /** Id of the compute project, or the whole project */
  computeProject: string | ComputeProject;
  /** Format: date-time */
  createdAt: string;
  /** With a small u here, defaultDailyTopUp elsewhere */
  defaultDailyTopup: number;
  deployments: string[];
  leasePricePerBlock: number;
  name: string;
  region: string;
  retrievableAkt: number;
  scalableRunningCost: number;
  /** Format: date-time */
  scalableRunningCostUpdatedAt: string;
  state: InstanceStateEnum;
  topupReport?: TopupReport;
  type?: ComputeTypeEnum;
  /** Format: date-time */
  updatedAt: string;
  withdrawnAkt: number;
};
/** Framework preset of a build. */
export type FrameworkEnum =
  | "static"
  | "vue"
  | "react"
  | "next"
  | "angular"
  | "preact"
  | "nuxt2"
  | "svelte"
  | "gatsby"
  | "eleventy"
  | "docusaurus"
  | "sanity"
  | "hugo"
  | "ionicreact"
  | "vite"
  | "scully"
  | "stencil"
  | "brunch"
  | "ionicangular"
  | (string & {});
/** Spending of a compute project, in micro units of the compute token in the cluster era. */
export type FundsUsage = {
  /** Millionths of a compute token for clusters */
  dailyUsage: number;
  /** Millionths of a compute token for clusters */
  usedTillNow: number;
};
/** Which git side effects a deployment may cause. */
export type GitProviderPreferences = {
  buildStatus?: boolean;
  commitComments?: boolean;
  githubDeployment?: boolean;
  prComments?: boolean;
};
/** Generated file. */
export type GptFile = {
  code: string;
  filename: string;
};
/** Body of a code assistant request. */
export type GptQueryRequest = {
  /** Text of the file */
  file?: string;
  lang?: string;
  query: string;
  type?: GptRequestTypeEnum;
};
/** Response of the code assistant. */
export type GptQueryResponse = {
  /** Text, or the generated files */
  response: string | GptFile[];
};
/**
 * Kind of code assistant request.
 * @enum {string}
 */
export type GptRequestTypeEnum =
  | "Generate"
  | "Based"
  | "Update"
  | "Find"
  | "Fix"
  | "Improve"
  | "Transpile"
  | "Test";
/** GPU of a machine image. */
export type Gpu = {
  availableUnits: number;
  model: string;
  totalUnits: number;
  units: number;
  vendor: string;
};
/** GPU demand of a service. */
export type GpuSpecs = {
  /** Models by the name of their vendor */
  models: {
    [key: string]: {
      model: string;
    }[];
  };
  units: number;
};
/** Health check settings and last result of a service. */
export type HealthCheck = {
  /** Named url in the time of clusters */
  path: string;
  port?: Port;
  status?: HealthStatusEnum;
  /** Format: date-time */
  timestamp?: string;
};
/** Health check in create and update requests. */
export type HealthCheckInput = {
  path: string;
  port: number;
};
/** Body to change only the health check. */
export type HealthCheckUpdateRequest = {
  healthCheckPort: number;
  healthCheckUrl: string;
};
/** Result of a container health check. */
export type HealthStatusEnum = "Active" | "Inactive" | "Pending" | "Unknown" | (string & {});
/** A compute instance. */
export type Instance = {
  /** 24 hexadecimal digits */
  _id: string;
  /** 24 hexadecimal digits */
  activeDeployment?: string;
  /** Id of the compute project; the whole project in some lists */
  computeProject: string | ComputeProject;
  /** Format: date-time */
  createdAt: string;
  deployments: string[];
  name: string;
  region: string;
  retrievableAkt: number;
  scalableRunningCost: number;
  /** Format: date-time */
  scalableRunningCostUpdatedAt: string;
  state: InstanceStateEnum;
  type?: ComputeTypeEnum;
  /** Format: date-time */
  updatedAt: string;
  withdrawnAkt: number;
};
/** Body to add or change a domain of a compute instance. */
export type InstanceDomainInput = {
  /** Target URL, or empty */
  link: string;
  name: string;
  type: DomainTypeEnum;
};
/** A single instance with optional spending report. */
export type InstanceGetResponse = {
  instance: Instance;
  success: boolean;
  topupReport?: TopupReport;
};
/** One version of an instance, cluster era. */
export type InstanceOrder = {
  /** 24 hexadecimal digits */
  _id: string;
  akashWalletId: string;
  buildTime: number;
  closingLogs: {
    log: string;
    time: string;
  }[];
  /** 24 hexadecimal digits */
  clusterInstance: string;
  clusterInstanceConfiguration: ClusterInstanceConfiguration;
  commitId: string;
  deploymentConfigBase64: string;
  deploymentInitiator: string;
  env: unknown;
  instanceEvents: string[];
  instanceLogs: string[];
  lastTopup: ComputeTopup;
  logs: {
    log: string[];
    time: string;
  }[];
  protocolData: ProtocolData;
  status: ComputeDeploymentStatusEnum;
  /** Topic of the order's events */
  topic: string;
  topups: ComputeTopup[];
  type: ComputeDeploymentTypeEnum;
  /** Misspelt on the wire */
  urlPrewiew: string;
};
/** An order with live logs. */
export type InstanceOrderGetResponse = {
  liveLogs: string[];
  order: InstanceOrder;
};
/** Ids created by a create or update call. */
export type InstanceResponse = {
  /** 24 hexadecimal digits */
  computeDeploymentId: string;
  /** 24 hexadecimal digits */
  computeInstanceId: string;
  /** 24 hexadecimal digits */
  computeProjectId: string;
  /** Topic of the deployment's events */
  topic: string;
};
/** State of a compute instance. */
export type InstanceStateEnum = "Starting" | "Failed-start" | "Active" | "Closed" | (string & {});
/** Number of instances by state. */
export type InstancesInfo = {
  active: number;
  closed: number;
  failedToStart: number;
  starting: number;
  total: number;
};
/** Invitation of a person to an organization. */
export type Invite = {
  /** 24 hexadecimal digits */
  _id: string;
  /** Format: date-time */
  createdAt: string;
  link: string;
  /** 24 hexadecimal digits */
  organization: string;
  /** Values are not known */
  status: string;
  /** Format: date-time */
  updatedAt: string;
  userEmail: string;
};
/** IPNS name of an upload or deployment (organization level API). */
export type IpnsName = {
  /** 24 hexadecimal digits */
  _id: string;
  /** Format: date-time */
  createdAt: string;
  ipnsLink: string;
  /** The IPNS hash */
  keyId: string;
  keyName: string;
  /** 24 hexadecimal digits */
  organizationId: string;
  /** 24 hexadecimal digits */
  publishedDeploymentId: string;
  /** Format: date-time */
  updatedAt: string;
};
/** Result of pinning a CID with the first API. */
export type LegacyPinCidResponse = {
  affectedDomains: string[];
  /** 24 hexadecimal digits */
  deploymentId: string;
  /** 24 hexadecimal digits */
  projectId: string;
  sitePreview: string;
};
/** Result of closing an upload of the first chunked upload API. */
export type LegacyUploadFinishResponse = {
  affectedDomains: string[];
  cid?: string;
  /** 24 hexadecimal digits */
  deploymentId: string;
  message: string;
  /** 24 hexadecimal digits */
  projectId: string;
  sitePreview: string;
  success: boolean;
};
/** Session data of the first chunked upload API. */
export type LegacyUploadInitiateResponse = {
  /** 24 hexadecimal digits */
  deploymentId: string;
  /** How many parts may be sent at once */
  parallelUploadCount: number;
  /** Largest size of a part, in bytes */
  payloadSize: number;
  /** A token that is good for this upload alone, when asked for */
  singleDeploymentToken?: string;
};
/** A template in the compute marketplace. */
export type MarketplaceApp = {
  /** 24 hexadecimal digits */
  _id: string;
  metadata: MarketplaceAppMetadata;
  name: string;
  priority?: number;
  services: MarketplaceAppService[];
};
/** Display data of a template. */
export type MarketplaceAppMetadata = {
  category: MarketplaceCategoryEnum;
  description: string;
  docsLink: string;
  icon: string;
  image: string;
  usage: number;
  websiteLink: string;
};
/** Port of a template. */
export type MarketplaceAppPort = {
  containerPort: number;
  defaultExposeTo?: string[];
  exposedPort: number;
  global?: boolean;
};
/** One service of a template. */
export type MarketplaceAppService = {
  /** 24 hexadecimal digits */
  _id: string;
  args: string[];
  commands: string[];
  customTemplateSpecs?: {
    cpu?: number;
    memory?: string;
    persistentStorage?: PersistentStorage;
    storage?: string;
  };
  /** 24 hexadecimal digits */
  defaultAkashMachineImageId: string;
  dockerImage: string;
  dockerImageTag: string;
  instanceCount: number;
  metadata: {
    icon: string;
    name: string;
  };
  ports: MarketplaceAppPort[];
  provider: string;
  variables: MarketplaceAppVariable[];
};
/** Variable a template asks for. */
export type MarketplaceAppVariable = {
  defaultValue: string;
  hidden: boolean;
  label: string;
  name: string;
  required?: boolean | string;
};
/** Category of a marketplace template. */
export type MarketplaceCategoryEnum = "Database" | "Node" | "Tools" | "AI" | (string & {});
/** Ids created from a template, cluster era. */
export type MarketplaceClusterInstanceResponse = {
  /** 24 hexadecimal digits */
  clusterId: string;
  /** 24 hexadecimal digits */
  clusterInstanceId: string;
  /** 24 hexadecimal digits */
  clusterInstanceOrderId: string;
  template: MarketplaceApp;
  /** 24 hexadecimal digits */
  templateId: string;
  topic: string;
};
/** Ids created from a template, plus the template. */
export type MarketplaceInstanceResponse = {
  /** 24 hexadecimal digits */
  computeDeploymentId: string;
  /** 24 hexadecimal digits */
  computeInstanceId: string;
  /** 24 hexadecimal digits */
  computeProjectId: string;
  template: MarketplaceApp;
  /** 24 hexadecimal digits */
  templateId: string;
  topic: string;
};
/** Umbrella over the site, compute and storage organizations of one team. */
export type MasterOrganization = {
  /** 24 hexadecimal digits */
  _id: string;
  compute: Organization;
  preferedAppType: AppTypeEnum;
  profile: OrganizationProfile;
  publiclyAccessible: AppTypeEnum;
  site: Organization;
  storage: Organization;
};
/** Bare confirmation text. */
export type MessageResponse = {
  error?: boolean;
  message: string;
};
/** Confirmation text with success flag. */
export type MessageSuccessResponse = {
  message: string;
  success: boolean;
};
/** Confirmation text with updated flag. */
export type MessageUpdatedResponse = {
  message: string;
  updated: boolean;
};
/** Body to copy a web app organization into a storage organization. */
export type MigrateProjectsRequest = {
  /** 24 hexadecimal digits */
  webappOrganizationId: string;
};
/** How much was migrated. */
export type MigrateProjectsResponse = {
  numberOfBuckets: number;
  numberOfUploads: number;
};
/** Node.js major used for the build. */
export type NodeVersionEnum = "V_12" | "V_14" | "V_16" | (string & {});
/** A product organization (web app, compute or storage). */
export type Organization = {
  /** 24 hexadecimal digits */
  _id: string;
  appType: AppTypeEnum;
  /** Format: date-time */
  createdAt?: string;
  invitedMembers?: Invite[];
  overdue: boolean;
  profile: OrganizationProfile;
  registries: string[];
  /** Format: date-time */
  updatedAt?: string;
  /** Ids of the members; full users in the responses of 2022 */
  users: (string | OrganizationUser)[];
  wallet?: Wallet;
};
/** Public face of an organization. */
export type OrganizationProfile = {
  image: string;
  name: string;
  username: string;
};
/** Member of an organization as expanded in 2022 responses. */
export type OrganizationUser = {
  /** 24 hexadecimal digits */
  _id: string;
  /** Format: date-time */
  createdAt: string;
  nftAccess?: string;
  organizations: string[];
  platformProfile: PlatformProfile;
  provider: {
    /** 24 hexadecimal digits */
    _id?: string;
    name: string;
  };
  providerProfiles: ProviderProfile[];
  /** Format: date-time */
  updatedAt: string;
};
/** Counters behind an overdue verdict. */
export type OverdueDetails = {
  allowedDomains: number;
  allowedEnsDomains: number;
  allowedHnsDomains: number;
  allowedMembers: number;
  exceededDomains: number;
  exceededEnsDomains: number;
  /** Clients type one object of amount and project; the plural suggests a list of them */
  exceededEnvironmentsForProjects: unknown;
  exceededHnsDomains: number;
  exceededMembers: number;
  usedDomains: number;
  usedEnsDomains: number;
  usedHnsDomains: number;
};
/** Whether an organization exceeds its plan and why. */
export type OverdueStatus = {
  error?: boolean;
  message?: string;
  overdue: boolean;
  overdueReasons?: string[];
  overdueResponse?: OverdueDetails;
};
/** Password gate of a project. */
export type PasswordProtection = {
  /** Clients disagree on what the items are */
  credentials: unknown[];
  enabled: boolean;
};
/** Pin state on one peer. */
export type PeerData = {
  attemptCount: number;
  error: string;
  ipfsPeerAddresses: string[];
  ipfsPeerId: string;
  peerName: string;
  priorityPin: boolean;
  /** Values are not known */
  status: string;
  /** With a capital S on the wire */
  timeStamp: string;
};
/** Persistent volume. */
export type PersistentStorage = {
  class: PersistentStorageClassEnum;
  mountPoint: string;
  /** With its unit, such as 10Gi */
  size: string;
};
/**
 * Class of a persistent volume. beta1: HDD, beta2: SSD, beta3: NVMe.
 * @enum {string}
 */
export type PersistentStorageClassEnum = "beta1" | "beta2" | "beta3";
/** Result of pinning one CID. */
export type PinCidResponse = {
  /** 24 hexadecimal digits */
  bucketId: string;
  dynamicLinks: string[];
  protocolLink: string;
  /** 24 hexadecimal digits */
  uploadId: string;
};
/** Body to pin several CIDs. */
export type PinCidsRequest = {
  cids: string[];
};
/** Upload created for one of several CIDs. */
export type PinCidsResponseItem = {
  cid: string;
  /** 24 hexadecimal digits */
  uploadId: string;
};
/** Pin state of a CID across the pinning cluster. */
export type PinStatus = {
  allocations: string[];
  cid: string;
  created: string;
  /** Not typed by any client */
  metadata: unknown;
  name: string;
  origins: string[];
  peerMap: {
    [key: string]: PeerData;
  };
};
/** Profile of a user on the platform. */
export type PlatformProfile = {
  avatar: string;
  email: string;
  /** Not in camel case on the wire */
  is_active?: boolean;
  name: string;
  username: string;
};
/** Port mapping of a container. */
export type Port = {
  containerPort: number;
  exposeTo?: string[];
  /** 80, or a port that the provider picks */
  exposedPort: number;
  global?: boolean;
};
/** A port of a container, as a request sends it. */
export type PortInput = {
  /** Number; some clients send text */
  containerPort: number | string;
  /** 80, or a port that the provider picks; some clients send text */
  exposedPort: number | string;
};
/** Credentials for a private container registry. */
export type PrivateImageConfig = {
  dockerPasswordOrToken: string;
  dockerRegistryURL: string;
  dockerUserName: string;
};
/** A web project. */
export type Project = {
  /** 24 hexadecimal digits */
  _id: string;
  configuration: Configuration;
  /** Format: date-time */
  createdAt: string;
  createdBy?: string;
  deploymentEnvironments: DeploymentEnvironment[];
  domains: Domain[];
  environmentVariables: EnvironmentVariable[];
  hookId: string;
  latestDeployment?: Deployment;
  name: string;
  /** 24 hexadecimal digits */
  organization: string;
  passwordProtection?: PasswordProtection;
  prCommentIds: {
    commentId: string;
    prId: string;
  }[];
  provider: ProviderEnum;
  providerOrganizationId?: string;
  repositoryId?: string;
  skipAllRelative?: boolean;
  state: ProjectStateEnum;
  type?: ProjectTypeEnum;
  /** Format: date-time */
  updatedAt: string;
  url: string;
};
/**
 * Whether a project is live or put away.
 * @enum {string}
 */
export type ProjectStateEnum = "MAINTAINED" | "ARCHIVED";
/** How a project came to exist: from a git repository or from direct uploads. */
export type ProjectTypeEnum = "STANDARD" | "UPLOAD" | (string & {});
/** Provider specific lease data; open object. */
export type ProtocolData = {
  /** Host of the exposed ports */
  providerHost?: string;
};
/**
 * Storage network a deployment or upload is written to. ipfs-filecoin: Filecoin (via IPFS).
 * @enum {string}
 */
export type ProtocolEnum = "arweave" | "ipfs-filecoin" | "ipfs";
/**
 * Source provider of a project (git host) or of a compute project (Docker Hub).
 * @enum {string}
 */
export type ProviderEnum = "GITHUB" | "GITLAB" | "BITBUCKET" | "DOCKERHUB";
/** Git host profile linked to a member. */
export type ProviderProfile = {
  avatar_url: string;
  /** Format: date-time */
  createdAt: string;
  email: string;
  events_url: string;
  followers: number;
  followers_url: string;
  following: number;
  following_url: string;
  gists_url: string;
  html_url: string;
  id: string;
  /** Format: date-time */
  lastLogin: string;
  name: string;
  organizations_url: string;
  providerName: string;
  public_gists: number;
  public_repos: number;
  received_events_url: string;
  repos_url: string;
  starred_url: string;
  subscriptions_url: string;
  url: string;
  username: string;
};
/** One service of an instance in create and update requests. */
export type ServiceInput = {
  /** Name of a machine image, not its id */
  akashMachineImageName: string;
  args: string[];
  autoscalingRules?: AutoscalingInput;
  buildImage: boolean;
  command: string[];
  customServiceSpecs?: CustomServiceSpecs;
  env: Env[];
  /** Variables of a template */
  environmentVariables?: {
    isSecret: boolean;
    label: string;
    value: string;
  }[];
  healthCheck?: HealthCheckInput;
  image: string;
  name: string;
  ports: Port[];
  privateImageConfig?: PrivateImageConfig;
  /** Number of replicas */
  serviceCount: number;
  tag: string;
  /** 24 hexadecimal digits */
  templateId?: string;
};
/** Body to run a command in an instance. */
export type ShellExecutionRequest = {
  command: string;
};
/** Output of a command. */
export type ShellExecutionResponse = {
  logs: string[];
};
/** Body to start a deployment from a git repository. */
export type StartDeploymentRequest = {
  branch: string;
  configuration: ConfigurationInput;
  createDefaultWebhook: boolean;
  /** Variables by name */
  env?: {
    [key: string]: string;
  };
  gitProviderPreferences?: GitProviderPreferences;
  gitUrl: string;
  /** 24 hexadecimal digits */
  organizationId: string;
  protocol: ProtocolEnum;
  provider: ProviderEnum;
  /** Becomes the name of the project */
  repoName: string;
  /**
   * Format: uuid
   *
   * A topic of the caller's choice, under which the events arrive
   */
  uniqueTopicId?: string;
};
/** Bare success flag. */
export type SuccessResponse = {
  error?: boolean;
  /** Seen on failure only */
  message?: string;
  success: boolean;
};
/** Live market price of a token. */
export type TokenPriceResponse = {
  message: string;
  price: number;
};
/** Owner of the API token and the organizations it may act on. */
export type TokenScope = {
  /** Seen on failure only */
  error?: boolean;
  /** Seen on failure only */
  message?: string;
  /** In practice one: a token belongs to one organization */
  organizations: TokenScopeOrganization[];
  user: TokenScopeUser;
};
/** Organization within a token scope. */
export type TokenScopeOrganization = {
  appType?: AppTypeEnum;
  /** 24 hexadecimal digits, not named _id here */
  id: string;
  name: string;
  username: string;
};
/** User behind a token. */
export type TokenScopeUser = {
  email: string;
  /** 24 hexadecimal digits, not named _id here */
  id: string;
  name: string;
  username: string;
};
/** Spending of one instance. */
export type TopupReport = {
  dailyUsage: number;
  usedTillNow: number;
};
/** Acknowledgement of an asynchronous trigger; the result arrives on the event stream. */
export type TriggerResponse = {
  message: string;
  topicId: string;
};
/** Body to update an instance, cluster era. */
export type UpdateClusterInstanceRequest = {
  akashMachineImageName?: string;
  args?: string[];
  command?: string[];
  customInstanceSpecs?: CustomServiceSpecs;
  env: Env[];
  instanceCount?: number;
  /** 24 hexadecimal digits */
  organizationId: string;
  tag: string;
  /**
   * Format: uuid
   *
   * A topic of the caller's choice, under which the events arrive
   */
  uniqueTopicId: string;
};
/** Body to update a compute instance. */
export type UpdateInstanceRequest = {
  /** 24 hexadecimal digits */
  organizationId: string;
  services: ServiceInput[];
  /**
   * Format: uuid
   *
   * A topic of the caller's choice, under which the events arrive
   */
  uniqueTopicId: string;
};
/** One upload to a bucket. */
export type Upload = {
  /** 24 hexadecimal digits */
  _id: string;
  /** 24 hexadecimal digits */
  bucket: string;
  /** Bytes */
  memoryUsed: number;
  protocol: ProtocolEnum;
  protocolLink: string;
  status: UploadStatusEnum;
  uploadDirectory: UploadedFile[];
  uploadInitiator: string;
};
/** Receipt for one data request. */
export type UploadDataResponse = {
  /** Bytes stored by this request */
  uploadSize: number;
};
/** Result of closing an upload. */
export type UploadFinishResponse = {
  /** 24 hexadecimal digits */
  bucketId: string;
  /** Of uploads to IPFS and Filecoin */
  cid?: string;
  dynamicLinks: string[];
  message: string;
  protocolLink: string;
  success: boolean;
  /** 24 hexadecimal digits */
  uploadId: string;
};
/** Session data of a chunked upload. */
export type UploadInitiateResponse = {
  /** How many parts may be sent at once */
  parallelUploadCount: number;
  /** Largest size of a part, in bytes */
  payloadSize: number;
  /** A token that is good for this upload alone, when asked for */
  singleUseToken?: string;
  /** 24 hexadecimal digits */
  uploadId: string;
};
/** Life cycle of a bucket upload. */
export type UploadStatusEnum =
  | "InProgress"
  | "Canceled"
  | "Uploaded"
  | "Failed"
  | "TimedOut"
  | "Pinned"
  | "Unpinned"
  | (string & {});
/** File inside an upload. */
export type UploadedFile = {
  fileName: string;
  /** Bytes */
  fileSize: number;
};
/** Consumption and limits of an organization; one flat object shared by all product types, most fields optional. */
export type UsageWithLimits = {
  /** Bytes */
  bandwidthLimit?: number;
  /** Seconds */
  buildExecutionLimit?: number;
  /** Millionths of a compute token */
  clusterAktLimit?: number;
  clusterBuildExecutionLimit?: number;
  concurrentBuildLimit?: number;
  deploymentsPerDayLimit?: number;
  domainsLimit?: number;
  ensDomainsLimit?: number;
  environmentsLimit?: number;
  hnsDomainsLimit?: number;
  imageOptimizationsLimit?: number;
  /** Bytes */
  ipfsBandwidthLimit?: number;
  /** Format: date-time */
  lastDeploymentDate?: string;
  membersLimit?: number;
  parallelUploadsLimit?: number;
  passwordProtectionLimit?: number;
  /** Bytes */
  storageArweaveLimit?: number;
  /** Bytes */
  storageFilecoinLimit?: number;
  /** Bytes */
  storageIPFSLimit?: number;
  /** Bytes; the protocol is no longer offered */
  storageSkynetLimit?: number;
  /** Bytes */
  usedBandwidth?: number;
  /** Seconds */
  usedBuildExecution?: number;
  /** Millionths of a compute token */
  usedClusterAkt?: number;
  /** Seconds */
  usedClusterBuildExecution?: number;
  usedConcurrentBuild?: number;
  usedDeploymentsPerDay?: number;
  usedDomains?: number;
  usedEnsDomains?: number;
  usedEnvironments?: number;
  usedHnsDomains?: number;
  usedImageOptimizations?: number;
  /** Bytes */
  usedIpfsBandwidth: number;
  usedIpfsNumberOfRequests?: number;
  usedNumberOfRequests?: number;
  usedParallelUploads?: number;
  usedPasswordProtections?: number;
  /** Bytes */
  usedStorageArweave?: number;
  /** Bytes */
  usedStorageFilecoin?: number;
  /** Bytes */
  usedStorageIPFS?: number;
  /** Bytes; the protocol is no longer offered */
  usedStorageSkynet?: number;
};
/** The signed-in user. */
export type User = {
  /** 24 hexadecimal digits */
  _id: string;
  /** Format: date-time */
  createdAt: string;
  organizations: MasterOrganization[];
  platformProfile: PlatformProfile;
  /** Format: date-time */
  updatedAt: string;
};
/** Session created at the end of the CLI login. */
export type VerifiedTokenResponse = {
  /** 24 hexadecimal digits */
  computeOrganizationId?: string;
  email: string;
  /** The token */
  jwtToken: string;
  /** 24 hexadecimal digits */
  masterOrganizationId?: string;
  /** 24 hexadecimal digits */
  siteOrganizationId?: string;
  /** 24 hexadecimal digits */
  storageOrganizationId?: string;
};
/** Crypto wallet attached to an organization for payments. */
export type Wallet = {
  address: string;
  /** Format: date-time */
  createdAt: string;
  id: string;
  networkDetails: {
    chainId: number;
    name: string;
  };
  /** 24 hexadecimal digits */
  organizationId: string;
  signature: string;
  tokenDetails: {
    address: string;
    decimals: number;
    name: string;
  };
  /** Format: date-time */
  updatedAt: string;
};
