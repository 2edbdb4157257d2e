// Generated from Spheron API 2024-03.1-reconstructed (SHA-256 1eb75115c598df23040aa6e7914a6392c4baaaeb25bce15696d50603db02c303) by npm run generate; not for editing.

export interface paths {
  "/auth/{provider}/cli/login": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Start the command line login
     * @description Meant for a browser: the git host redirects to http://127.0.0.1:{port}, with a one-time code as the first query value.
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
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Trade the code of a command line login for a token
     * @description A refused login answers a code word in message: security_check, banned, user_not_found, ask_admin_to_provide_access_to_dev_env or waiting_for_access_to_dev_env.
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
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Open the API documentation
     * @description A Swagger UI page. Where its document lies is not known.
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
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
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
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read what the token may act on
     * @description A token belongs to one organization, so organizations has one entry. The usual way to check a token and to learn the organization id that other calls need.
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
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
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
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
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
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
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
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Check the DNS records of a bucket domain
     * @description success only says that the check ran.
     */
    patch: operations["verifyBucketDomain"];
    trace?: never;
  };
  "/v1/bucket/{bucketId}/ipns-records": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
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
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
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
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Archive a bucket or bring it back */
    patch: operations["updateBucketState"];
    trace?: never;
  };
  "/v1/bucket/{bucketId}/uploads": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
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
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
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
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create an instance in a cluster
     * @deprecated
     * @description Replaced by POST /v1/compute-instance/create. Follow the deployment on GET /v1/subscribe with uniqueTopicId as sessionId.
     */
    post: operations["createClusterInstance"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/cluster-instance/order/{orderId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read an order of a cluster instance
     * @deprecated
     * @description Replaced by GET /v1/compute-instance/deployment/{deploymentId}. An order is one version of an instance.
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
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read the logs of an order
     * @deprecated
     * @description Replaced by GET /v1/compute-instance/deployment/{deploymentId}/logs. Paged by line numbers, from and to.
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
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create a cluster instance from a template
     * @deprecated
     * @description Replaced by POST /v1/compute-instance/template.
     */
    post: operations["createClusterInstanceFromTemplate"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/cluster-instance/{instanceId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read a cluster instance
     * @deprecated
     * @description Replaced by GET /v1/compute-instance/{instanceId}.
     */
    get: operations["getClusterInstance"];
    put?: never;
    post?: never;
    /**
     * Delete a cluster instance
     * @deprecated
     * @description Replaced by DELETE /v1/compute-instance/{instanceId}.
     */
    delete: operations["deleteClusterInstance"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/cluster-instance/{instanceId}/close": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Close a cluster instance
     * @deprecated
     * @description Replaced by POST /v1/compute-instance/{instanceId}/close. Closing twice fails with "Instance already closed".
     */
    post: operations["closeClusterInstance"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/cluster-instance/{instanceId}/domains": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the domains of a cluster instance
     * @deprecated
     * @description Replaced by GET /v1/compute-instance/{instanceId}/domains.
     */
    get: operations["listClusterInstanceDomains"];
    put?: never;
    /**
     * Add a domain to a cluster instance
     * @deprecated
     * @description Replaced by POST /v1/compute-instance/{instanceId}/domains.
     */
    post: operations["addClusterInstanceDomain"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/cluster-instance/{instanceId}/domains/{domainId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Remove a domain from a cluster instance
     * @deprecated
     * @description Replaced by DELETE /v1/compute-instance/{instanceId}/domains/{domainId}.
     */
    delete: operations["deleteClusterInstanceDomain"];
    options?: never;
    head?: never;
    /**
     * Change a domain of a cluster instance
     * @deprecated
     * @description Replaced by PATCH /v1/compute-instance/{instanceId}/domains/{domainId}.
     */
    patch: operations["updateClusterInstanceDomain"];
    trace?: never;
  };
  "/v1/cluster-instance/{instanceId}/domains/{domainId}/verify": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Check the DNS records of a cluster instance domain
     * @deprecated
     * @description Replaced by PATCH /v1/compute-instance/{instanceId}/domains/{domainId}/verify.
     */
    patch: operations["verifyClusterInstanceDomain"];
    trace?: never;
  };
  "/v1/cluster-instance/{instanceId}/exec-command": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Run a shell command in a cluster instance
     * @deprecated
     * @description Replaced by POST /v1/compute-instance/{instanceId}/exec-command.
     */
    post: operations["execClusterInstanceCommand"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/cluster-instance/{instanceId}/trigger/container-health-check": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Start a health check of a cluster instance
     * @deprecated
     * @description Replaced by POST /v1/compute-instance/{instanceId}/trigger/container-health-check. The result arrives on GET /v1/subscribe with topicId as sessionId.
     */
    post: operations["triggerClusterInstanceHealthCheck"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/cluster-instance/{instanceId}/trigger/fetch-logs": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Start fetching the logs of a cluster instance
     * @deprecated
     * @description Replaced by POST /v1/compute-instance/{instanceId}/trigger/fetch-logs. The lines arrive on GET /v1/subscribe with topicId as sessionId.
     */
    post: operations["triggerClusterInstanceLogFetch"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/cluster-instance/{instanceId}/update": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Deploy a new version of a cluster instance
     * @deprecated
     * @description Replaced by PATCH /v1/compute-instance/{instanceId}/update. May answer success false with a 2xx status.
     */
    patch: operations["updateClusterInstance"];
    trace?: never;
  };
  "/v1/cluster-instance/{instanceId}/update/health-check": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Change the health check of a cluster instance
     * @deprecated
     * @description Replaced by PATCH /v1/compute-instance/{instanceId}/update/health-check.
     */
    patch: operations["updateClusterInstanceHealthCheck"];
    trace?: never;
  };
  "/v1/cluster-templates": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the instance templates
     * @deprecated
     * @description Replaced by GET /v1/marketplace-app.
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
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the categories of instance templates
     * @deprecated
     * @description Replaced by GET /v1/marketplace-app/categories.
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
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read an instance template
     * @deprecated
     * @description Replaced by GET /v1/marketplace-app/{marketplaceAppId}.
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
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read a cluster
     * @deprecated
     * @description Replaced by GET /v1/compute-project/{computeProjectId}.
     */
    get: operations["getCluster"];
    put?: never;
    post?: never;
    /**
     * Delete a cluster
     * @deprecated
     * @description Replaced by DELETE /v1/compute-project/{computeProjectId}.
     */
    delete: operations["deleteCluster"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/cluster/{clusterId}/funds-usage": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read the spending of a cluster
     * @deprecated
     * @description Replaced by GET /v1/compute-project/{computeProjectId}/funds-usage.
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
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the instances of a cluster
     * @deprecated
     * @description Replaced by GET /v1/compute-project/{computeProjectId}/instances. With topupReport=y, each instance carries its spending.
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
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Count the instances of a cluster by state
     * @deprecated
     * @description Replaced by GET /v1/compute-project/{computeProjectId}/instances/count.
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
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
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
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create an instance with one or more services
     * @description Follow the deployment on GET /v1/subscribe with uniqueTopicId as sessionId.
     */
    post: operations["createComputeInstance"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/compute-instance/deployment/{deploymentId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read a deployment of an instance
     * @description A deployment is one version of an instance.
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
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read the logs of an instance's deployment
     * @description Paged by line numbers, from and to.
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
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create an instance from a marketplace template
     * @description Takes the machine image by id, where the other create call takes its name.
     */
    post: operations["createComputeInstanceFromTemplate"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/compute-instance/{instanceId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read an instance
     * @description With topupReport=y, the answer carries the spending.
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
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Close an instance
     * @description Closing twice fails with "Instance already closed".
     */
    post: operations["closeComputeInstance"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/compute-instance/{instanceId}/domains": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
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
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Remove a domain from an instance */
    delete: operations["deleteComputeInstanceDomain"];
    options?: never;
    head?: never;
    /**
     * Change a domain of an instance
     * @description Needs type, unlike the domains of projects and buckets.
     */
    patch: operations["updateComputeInstanceDomain"];
    trace?: never;
  };
  "/v1/compute-instance/{instanceId}/domains/{domainId}/verify": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
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
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
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
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
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
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Start a health check of an instance
     * @description The result arrives on GET /v1/subscribe with topicId as sessionId.
     */
    post: operations["triggerComputeInstanceHealthCheck"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/compute-instance/{instanceId}/trigger/fetch-logs": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Start fetching the logs of an instance
     * @description The lines arrive on GET /v1/subscribe with topicId as sessionId.
     */
    post: operations["triggerComputeInstanceLogFetch"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/compute-instance/{instanceId}/update": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
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
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
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
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
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
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the regions of the machine images
     * @description Create calls also take "any" as a region, which may not be listed.
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
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
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
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
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
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the instances of a compute project
     * @description With topupReport=y, each instance carries its spending.
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
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
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
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Deploy a git repository
     * @description Follow the topic on GET /v1/subscribe, or poll GET /v1/deployment/{deploymentId}.
     */
    post: operations["startDeployment"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/deployment/framework/suggestion": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
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
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Deploy a built site in one upload
     * @deprecated
     * @description Replaced by POST /v1/upload/initiate. Files keep their relative path as file name. Creates the project when there is none of that name, as far as is known.
     */
    post: operations["uploadDeployment"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/deployment/{deploymentId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read a deployment and its log
     * @description Its project is the whole project here, and an id elsewhere.
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
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
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
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
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
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
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
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
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
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Check whether the code assistant may be used
     * @description An error status means that it may not.
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
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Pin IPFS content into a project
     * @deprecated
     * @description Replaced by POST /v2/ipfs/pin/{cid}.
     */
    post: operations["pinCidV1"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/ipfs/pins/{cid}/status": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read whether IPFS content is pinned
     * @deprecated
     * @description Replaced by GET /v2/ipfs/pins/{cid}/status.
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
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the IPNS names of a deployment or upload
     * @description GET /v1/bucket/{bucketId}/ipns-records takes its place for storage organizations.
     */
    get: operations["listDeploymentIpnsNames"];
    put?: never;
    /**
     * Publish a deployment or upload under a new IPNS name
     * @description POST /v1/bucket/{bucketId}/ipns-records takes its place for storage organizations.
     */
    post: operations["publishIpnsName"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/ipns/deployments/{deploymentId}/names/{ipnsNameId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Point an IPNS name at another deployment or upload
     * @description PATCH /v1/bucket/{bucketId}/ipns-records/{ipnsRecordId} takes its place for storage organizations.
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
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the IPNS names of an organization
     * @description GET /v1/bucket/{bucketId}/ipns-records takes its place for storage organizations.
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
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read an IPNS name
     * @description GET /v1/bucket/{bucketId}/ipns-records/{ipnsRecordId} takes its place for storage organizations.
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
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
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
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
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
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
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
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create an organization
     * @description Clients call this with the token of a command line login. Whether an API token will do is not known.
     */
    post: operations["createOrganization"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/organization/{organizationId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read an organization
     * @description The id of a master organization answers that one, with the organizations of each product in it.
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
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
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
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
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
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the clusters of an organization
     * @deprecated
     * @description Replaced by GET /v1/organization/{organizationId}/compute-projects.
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
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
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
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
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
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
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
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the invitations of an organization */
    get: operations["listOrganizationInvites"];
    put?: never;
    /**
     * Invite a person to an organization
     * @description Limited to 5 calls in 10 minutes from one address.
     */
    post: operations["createOrganizationInvite"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/organization/{organizationId}/invites/{inviteId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
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
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Remove a member from an organization
     * @description For paid plans only.
     */
    delete: operations["removeOrganizationMember"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/organization/{organizationId}/migrate-projects": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Copy upload projects into a storage organization
     * @description organizationId is the storage organization that receives them; the body names the web app organization that they come from.
     */
    post: operations["migrateProjectsToStorage"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/organization/{organizationId}/overdue": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
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
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the projects of an organization
     * @description Projects carry their latest deployment here.
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
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
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
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
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
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
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
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
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
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
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
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
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
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
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
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
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
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
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
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
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
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
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
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
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
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
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
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read the DNS targets for custom domains
     * @description The same for every project: clients send 1 as projectId. No domain can be read whose name is cdn-records, since this path shadows it.
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
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
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
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Check the DNS records of a project domain
     * @description success only says that the check ran.
     */
    patch: operations["verifyProjectDomain"];
    trace?: never;
  };
  "/v1/project/{projectId}/environment-variables": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Add environment variables to a project
     * @description No call lists them: they are in the project's environmentVariables.
     */
    post: operations["addEnvironmentVariables"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/project/{projectId}/environment-variables/{environmentVariableId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
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
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Archive a project or bring it back */
    patch: operations["updateProjectState"];
    trace?: never;
  };
  "/v1/subscribe": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Follow the events of a topic
     * @description The topic is what a client sent as uniqueTopicId or topicId. Each event is a line "event: message" and a line "data:" with a JSON object. Type 2 says that a deployment finished, type 3 that it failed; known clients stop there. Perhaps limited to 5 calls in 10 minutes from one address.
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
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Upload files into a bucket in one request
     * @description May answer success false with a 2xx status, as far as is known.
     */
    post: operations["uploadFile"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/upload-deployment": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Start an upload in parts into a project
     * @deprecated
     * @description Replaced by POST /v1/upload/initiate.
     */
    post: operations["initiateUploadDeployment"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/upload-deployment/{deploymentId}/data": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Send a part of an upload to a project
     * @deprecated
     * @description Replaced by POST /v1/upload/{uploadId}/data. Takes an API token or the upload's own single use token.
     */
    post: operations["sendUploadDeploymentData"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/upload-deployment/{deploymentId}/finish": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Finish or cancel an upload to a project
     * @deprecated
     * @description Replaced by POST /v1/upload/{uploadId}/finish. Takes an API token or the upload's own single use token. May answer success false with a 2xx status.
     */
    post: operations["finishUploadDeployment"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/upload/initiate": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Start an upload in parts into a bucket
     * @description Send the parts with POST /v1/upload/{uploadId}/data, at most parallelUploadCount at once, and close with POST /v1/upload/{uploadId}/finish. An upload that is not closed blocks another for about 10 minutes.
     */
    post: operations["initiateUpload"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/upload/{uploadId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
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
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Send a part of an upload
     * @description Takes an API token or the upload's own single use token. The order of the parts does not matter.
     */
    post: operations["sendUploadData"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/upload/{uploadId}/finish": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Finish or cancel an upload
     * @description Takes an API token or the upload's own single use token. May answer success false with a 2xx status. Cancel after a part has failed, or the upload blocks another.
     */
    post: operations["finishUpload"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/upload/{uploadId}/pin": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
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
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
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
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
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
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
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
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
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
    /** @description Hardware and price agreed for a service. */
    AgreedMachineImage: {
      /** @description Time as a number */
      agreementDate: number;
      cpu: number;
      defaultDailyTopUp: number;
      gpu?: components["schemas"]["GpuSpecs"];
      leasePricePerBlock: number;
      /** @description 24 hexadecimal digits */
      machineId?: string;
      /** @description Name of a machine image, or Custom Plan */
      machineType: string;
      maxPricePerBlock: number;
      /** @description With its unit Gi */
      memory: string;
      persistentStorage?: components["schemas"]["PersistentStorage"];
      /** @description With its unit Gi */
      storage: string;
      /** @description Misspelt on the wire */
      topupThreashold: number;
    };
    /**
     * @description Product type of an organization.
     * @enum {string}
     */
    AppTypeEnum: "app" | "compute" | "storage";
    /**
     * @description Autoscaling cooldown in seconds.
     * @enum {integer}
     */
    AutoscalingCooldownEnum: 300 | 600 | 900 | 1200;
    /** @description Autoscaling settings in a request. */
    AutoscalingInput: {
      cancelAutoscaling?: boolean;
      cooldown: components["schemas"]["AutoscalingCooldownEnum"];
      maximumInstances: number;
      minimumInstances: number;
      plan: components["schemas"]["AutoscalingPlanEnum"];
      scaleDown: components["schemas"]["AutoscalingRulesThreshold"];
      scaleUp: components["schemas"]["AutoscalingRulesThreshold"];
      timeWindow: components["schemas"]["AutoscalingTimeWindowEnum"];
    };
    /**
     * @description Checks per autoscaling window.
     * @enum {integer}
     */
    AutoscalingNumberOfChecksEnum: 5;
    /**
     * @description Named autoscaling preset.
     * @enum {string}
     */
    AutoscalingPlanEnum: "custom" | "relax" | "standard" | "aggressive";
    /** @description Autoscaling settings and counters of a service. */
    AutoscalingRules: {
      averageCpuUtilization: number;
      averageMemoryUtilization: number;
      cooldown: components["schemas"]["AutoscalingCooldownEnum"];
      /** Format: date-time */
      lastScaleAction: string;
      /** Format: date-time */
      lastScaleCheck: string;
      maximumInstances: number;
      minimumInstances: number;
      numberOfChecks: components["schemas"]["AutoscalingNumberOfChecksEnum"];
      plan: components["schemas"]["AutoscalingPlanEnum"];
      scaleDown: components["schemas"]["AutoscalingRulesThreshold"];
      scaleUp: components["schemas"]["AutoscalingRulesThreshold"];
      timeWindow: components["schemas"]["AutoscalingTimeWindowEnum"];
      /** @description Counters of the current window */
      windowCounter: {
        numberOfChecksPreformed: number;
        numberOfRequestsAboveCPULimit: number;
        numberOfRequestsAboveMemoryLimit: number;
        numberOfRequestsBelowCPULimit: number;
        numberOfRequestsBelowMemoryLimit: number;
      };
    };
    /** @description Thresholds for one scaling direction. */
    AutoscalingRulesThreshold: {
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
     * @description Autoscaling window in seconds.
     * @enum {integer}
     */
    AutoscalingTimeWindowEnum: 60 | 120 | 300 | 600;
    /** @description A storage bucket. */
    Bucket: {
      /** @description 24 hexadecimal digits */
      _id: string;
      createdBy: string;
      name: string;
      /** @description 24 hexadecimal digits */
      organization: string;
      state: components["schemas"]["BucketStateEnum"];
    };
    /** @description Domain of a bucket. */
    BucketDomain: {
      /** @description 24 hexadecimal digits */
      _id: string;
      /** @description 24 hexadecimal digits */
      bucketId: string;
      link: string;
      name: string;
      type: components["schemas"]["DomainTypeEnum"];
      verified: boolean;
    };
    /** @description Body to add a domain to a bucket. */
    BucketDomainInput: {
      link?: string;
      name: string;
      type: components["schemas"]["DomainTypeEnum"];
    };
    /** @description Body to change a bucket domain. */
    BucketDomainUpdateInput: {
      link?: string;
      name: string;
    };
    /** @description IPNS name attached to a bucket. */
    BucketIpnsRecord: {
      /** @description 24 hexadecimal digits */
      _id: string;
      /** @description 24 hexadecimal digits */
      bucket: string;
      /** Format: date-time */
      createdAt: string;
      ipnsLink: string;
      /** @description The IPNS hash */
      keyId: string;
      keyName: string;
      /** @description Bytes */
      memoryUsed: number;
      targetCid: string;
      /** Format: date-time */
      updatedAt: string;
    };
    /**
     * @description Whether a bucket is live or put away.
     * @enum {string}
     */
    BucketStateEnum: "MAINTAINED" | "ARCHIVED";
    /** @description Outcome of a cancel request. */
    CancelDeploymentResponse: {
      canceled: boolean;
      error?: boolean;
      killing: boolean;
      message: string;
    };
    /** @description DNS targets for custom domains. */
    CdnRecords: {
      /** @description Target of CNAME records */
      recordCnameV2: string;
      /** @description Target of A records */
      recordIpv4V2: string;
    };
    /** @description Group of compute instances, cluster era. */
    Cluster: {
      /** @description 24 hexadecimal digits */
      _id: string;
      /** Format: date-time */
      createdAt: string;
      createdBy: string;
      name: string;
      /** @description 24 hexadecimal digits */
      organization?: string;
      proivder: components["schemas"]["ProviderEnum"];
      state: components["schemas"]["ClusterStateEnum"];
      /** Format: date-time */
      updatedAt: string;
      /** @description URL of the image or repository */
      url: string;
    };
    /** @description A compute instance, cluster era. */
    ClusterInstance: {
      /** @description 24 hexadecimal digits */
      _id: string;
      /** @description 24 hexadecimal digits */
      activeOrder: string;
      agreedMachineImageType: {
        agreementDate: number;
        cpu?: number;
        machineType: string;
        memory?: string;
        persistentStorage?: components["schemas"]["PersistentStorage"];
        storage?: string;
      };
      /** @description 24 hexadecimal digits */
      cluster: string;
      /** Format: date-time */
      createdAt: string;
      healthCheck: {
        port?: components["schemas"]["Port"];
        status?: components["schemas"]["HealthStatusEnum"];
        /** Format: date-time */
        timestamp?: string;
        url: string;
      };
      /** @description Spelt right here, urlPrewiew elsewhere */
      latestUrlPreview: string;
      name: string;
      orders: string[];
      retrievableAkt: number;
      scalable?: boolean;
      state: components["schemas"]["InstanceStateEnum"];
      /** Format: date-time */
      updatedAt: string;
      withdrawnAkt: number;
    };
    /** @description Container settings of an order. */
    ClusterInstanceConfiguration: {
      agreedMachineImage: components["schemas"]["AgreedMachineImage"];
      args: string[];
      branch: string;
      buildImage: boolean;
      command: string[];
      env: components["schemas"]["Env"][];
      folderName: string;
      image: string;
      instanceCount: number;
      ports: components["schemas"]["Port"][];
      protocol: string;
      region: string;
      tag: string;
    };
    /** @description Container settings in a create request, cluster era. */
    ClusterInstanceConfigurationInput: {
      akashMachineImageName?: string;
      args: string[];
      branch?: string;
      buildImage?: boolean;
      command: string[];
      customInstanceSpecs: components["schemas"]["CustomServiceSpecs"];
      env: components["schemas"]["Env"][];
      folderName?: string;
      image: string;
      instanceCount: number;
      ports: components["schemas"]["PortInput"][];
      protocol: components["schemas"]["ClusterProtocolEnum"];
      region: string;
      scalable?: boolean;
      tag: string;
    };
    /** @description Ids created by a create or update call, cluster era. */
    ClusterInstanceResponse: {
      /** @description 24 hexadecimal digits */
      clusterId: string;
      /** @description 24 hexadecimal digits */
      clusterInstanceId: string;
      /** @description 24 hexadecimal digits */
      clusterInstanceOrderId: string;
      /** @description Why the update failed */
      message?: string;
      /** @description False when the update failed, whatever the status */
      success?: boolean;
      /** @description Topic of the deployment's events */
      topic: string;
    };
    /**
     * @description Network a compute workload is placed on.
     * @enum {string}
     */
    ClusterProtocolEnum: "akash";
    /** @description State of a compute project (formerly cluster). */
    ClusterStateEnum: "MAINTAINED" | "ARCHIVED" | (string & {});
    /** @description One version of an instance. */
    ComputeDeployment: {
      /** @description 24 hexadecimal digits */
      _id: string;
      akashWalletId: string;
      buildTime: number;
      closingLogs: {
        log: string;
        time: string;
      }[];
      commitId: string;
      /** @description 24 hexadecimal digits */
      computeInstance: string;
      deploymentConfigBase64: string;
      deploymentInitiator: string;
      env: unknown;
      instanceEvents: string[];
      instanceLogs: string[];
      lastTopup: components["schemas"]["ComputeTopup"];
      logs: {
        log: string[];
        time: string;
      }[];
      protocolData: components["schemas"]["ProtocolData"];
      services: components["schemas"]["ComputeServiceConfiguration"][];
      status: components["schemas"]["ComputeDeploymentStatusEnum"];
      /** @description Topic of the deployment's events */
      topic: string;
      topups: components["schemas"]["ComputeTopup"][];
      type: components["schemas"]["ComputeDeploymentTypeEnum"];
      /** @description Misspelt on the wire */
      urlPrewiew: string;
    };
    /** @description A compute deployment with live logs. */
    ComputeDeploymentGetResponse: {
      deployment: components["schemas"]["ComputeDeployment"];
      liveLogs: string[];
    };
    /** @description A page of log lines. */
    ComputeDeploymentLogs: {
      /** @description 24 hexadecimal digits */
      _id: string;
      logs: string[];
      /** @description Number of lines there are */
      logsLength: number;
    };
    /** @description Status of one compute deployment (formerly order). */
    ComputeDeploymentStatusEnum:
      | "Queued"
      | "Pending"
      | "Deployed"
      | "Failed"
      | "Deprecated"
      | "Deprecated-Provider"
      | (string & {});
    /** @description Whether a compute deployment is the first or an update. */
    ComputeDeploymentTypeEnum: "DEPLOY" | "UPDATE" | (string & {});
    /** @description A machine image (plan). */
    ComputeMachine: {
      /** @description 24 hexadecimal digits */
      _id: string;
      cpu: number;
      defaultDailyTopUp: number;
      gpu?: components["schemas"]["Gpu"];
      /** @description In compute tokens */
      maxPricePerBlock: number;
      memory: string;
      name: string;
      storage: string;
      /** @description Misspelt on the wire */
      topupThreashold: number;
    };
    /** @description Resource use of a service. */
    ComputeMetrics: {
      cpu: number;
      memory: number;
      timestamp: string;
    };
    /** @description Group of compute instances. */
    ComputeProject: {
      /** @description 24 hexadecimal digits */
      _id: string;
      /** Format: date-time */
      createdAt: string;
      description: string;
      name: string;
      /** @description 24 hexadecimal digits */
      organization: string;
      proivder: components["schemas"]["ProviderEnum"];
      state: components["schemas"]["ClusterStateEnum"];
      /** Format: date-time */
      updatedAt: string;
    };
    /** @description One service inside a compute deployment. */
    ComputeServiceConfiguration: {
      agreedMachineImage: components["schemas"]["AgreedMachineImage"];
      args: string[];
      autoscalingRules: components["schemas"]["AutoscalingRules"];
      branch: string;
      buildImage: boolean;
      command: string[];
      customServiceSpecs: components["schemas"]["CustomServiceSpecs"];
      env: components["schemas"]["Env"][];
      folderName: string;
      healthCheck: components["schemas"]["HealthCheck"];
      image: string;
      name: string;
      ports: components["schemas"]["Port"][];
      privateImageConfig?: components["schemas"]["PrivateImageConfig"];
      protocol: components["schemas"]["ClusterProtocolEnum"];
      region: string;
      scalable: boolean;
      serviceCount: number;
      tag: string;
      template: string;
      /** @description Misspelt on the wire */
      urlPrewiew?: string;
    };
    /** @description One payment into the lease of a deployment. */
    ComputeTopup: {
      amount: number;
      time: number;
      txhash: string;
    };
    /** @description Purchase type of a compute instance. */
    ComputeTypeEnum: "SPOT" | "ON_DEMAND" | (string & {});
    /** @description Build settings of a project or of one deployment. */
    Configuration: {
      /** @description 24 hexadecimal digits */
      _id?: string;
      buildCommand: string;
      framework: components["schemas"]["FrameworkEnum"];
      installCommand: string;
      nodeVersion: components["schemas"]["NodeVersionEnum"];
      publishDir: string;
      /** @description Root folder inside the repository; may be empty */
      workspace: string;
    };
    /** @description Build settings as sent by clients. */
    ConfigurationInput: {
      buildCommand: string;
      /** @description One of the frameworks that a project's configuration names, or another name */
      framework: string;
      installCommand: string;
      /** @description One of the versions that a project's configuration names, or another name */
      nodeVersion: string;
      publishDir: string;
      /** @description Root folder inside the repository; may be empty */
      workspace: string;
    };
    /** @description Coupon registered for an organization. */
    Coupon: {
      /** Format: date-time */
      activatedAt: string;
      activationCode: string;
      couponName: string;
      /** @description Misspelt on the wire */
      daysRemaning: number;
      daysUntilActivation: number;
      /** Format: date-time */
      expiresAt: string;
      /** @description 24 hexadecimal digits, not named _id here */
      id: string;
      /** Format: date-time */
      registeredAt: string;
      /** @description Values are not known */
      state: string;
      totalDays: number;
    };
    /** @description Body to create an instance, cluster era. */
    CreateClusterInstanceRequest: {
      clusterName: string;
      /** @description DOCKERHUB for public images */
      clusterProvider: string;
      /** @description Name of the image */
      clusterUrl: string;
      configuration: components["schemas"]["ClusterInstanceConfigurationInput"];
      /** @description Number; some clients send text */
      healthCheckPort?: number | string;
      healthCheckUrl?: string;
      instanceName?: string;
      /** @description 24 hexadecimal digits */
      organizationId: string;
      /** @description True runs on demand, false on spot */
      scalable?: boolean;
      /**
       * Format: uuid
       * @description A topic of the caller's choice, under which the events arrive
       */
      uniqueTopicId?: string;
    };
    /** @description Body to create an instance from a marketplace template. */
    CreateInstanceFromMarketplaceRequest: {
      /** @description Id of a machine image, 24 hexadecimal digits; empty beside customInstanceSpecs */
      akashImageId: string;
      customInstanceSpecs?: components["schemas"]["CustomServiceSpecs"];
      /** @description Values by the label of a template's variable, not by its name */
      environmentVariables: {
        label: string;
        value: string;
      }[];
      instanceCount?: number;
      /** @description 24 hexadecimal digits */
      organizationId: string;
      /** @description Name of a region, or any */
      region: string;
      /** @description True runs on demand, false on spot */
      scalable: boolean;
      /** @description 24 hexadecimal digits */
      templateId: string;
      /**
       * Format: uuid
       * @description A topic of the caller's choice, under which the events arrive
       */
      uniqueTopicId?: string;
    };
    /** @description Body to create a compute instance with one or more services. */
    CreateInstanceRequest: {
      computeProjectDescription: string;
      computeProjectName: string;
      /** @description DOCKERHUB for public images */
      computeProvider: string;
      /** @description 24 hexadecimal digits */
      organizationId: string;
      /** @description Name of a region, or any */
      region: string;
      /** @description True runs on demand, false on spot */
      scalable: boolean;
      services: components["schemas"]["ServiceInput"][];
      /**
       * Format: uuid
       * @description A topic of the caller's choice, under which the events arrive
       */
      uniqueTopicId: string;
    };
    /** @description User name and password of a protected domain. */
    Credentials: {
      password: string;
      username: string;
    };
    /** @description Hardware outside the named machine images. */
    CustomServiceSpecs: {
      /** @description Number of cores: 0.5, 1, 2, 4, 8, 16 or 32; some clients send it as text */
      cpu?: number | string;
      /** @description With its unit, 0.5Gi to 32Gi */
      memory?: string;
      persistentStorage?: components["schemas"]["PersistentStorage"];
      /** @description With its unit, 1Gi to 1024Gi */
      storage: string;
    };
    /** @description One build and publication of a web project. */
    Deployment: {
      /** @description 24 hexadecimal digits */
      _id: string;
      branch: string;
      buildDirectory: string[];
      /** @description Seconds */
      buildTime: number;
      commitId: string;
      commitMessage: string;
      configuration: components["schemas"]["Configuration"];
      contentHash: string;
      /** Format: date-time */
      createdAt: string;
      deploymentEnvironmentName: string;
      deploymentInitiator?: string;
      encrypted?: boolean;
      /** @description Variables by name */
      env: {
        [key: string]: unknown;
      };
      externalRepositoryName: string | null;
      failedMessage: string;
      gitProviderPreferences?: components["schemas"]["GitProviderPreferences"];
      isFromRequest: boolean;
      logs: components["schemas"]["DeploymentLog"][];
      /** @description Bytes */
      memoryUsed: number;
      paymentId: string;
      /** @description Time as a number */
      pickedUpByDeployerAt?: number;
      /** @description Id of the project; the whole project where one deployment is read */
      project: string | components["schemas"]["Project"];
      /** @description skynet and ipfs-pinata are those of 2022 */
      protocol: "arweave" | "ipfs-filecoin" | "ipfs" | "skynet" | "ipfs-pinata" | (string & {});
      screenshot?: {
        fee: string;
        id: string;
        url: string;
      };
      sitePreview: string;
      skipAllRelative?: boolean;
      status: components["schemas"]["DeploymentStatusEnum"];
      /** @description Topic of the deployment's events */
      topic: string;
      /** Format: date-time */
      updatedAt: string;
    };
    /** @description Number of deployments by outcome. */
    DeploymentCount: {
      failed: number;
      pending: number;
      successful: number;
      total: number;
    };
    /** @description Named environment that maps git branches to a protocol. */
    DeploymentEnvironment: {
      /** @description 24 hexadecimal digits */
      _id: string;
      branches: string[];
      /** Format: date-time */
      createdAt?: string;
      isFree?: boolean;
      name: string;
      /** @description skynet and ipfs-pinata are those of 2022 */
      protocol: "arweave" | "ipfs-filecoin" | "ipfs" | "skynet" | "ipfs-pinata" | (string & {});
      status: components["schemas"]["DeploymentEnvironmentStatusEnum"];
      /** Format: date-time */
      updatedAt?: string;
    };
    /** @description Body to create or change a deployment environment. */
    DeploymentEnvironmentInput: {
      branches: string[];
      name: string;
      protocol: components["schemas"]["ProtocolEnum"];
    };
    /** @description Status of a deployment environment. */
    DeploymentEnvironmentStatusEnum: "ACTIVE" | "INACTIVE" | "PAYMENT_PENDING" | (string & {});
    /** @description A deployment with live log lines. */
    DeploymentGetResponse: {
      deployment: components["schemas"]["Deployment"];
      /** @description A list of lines on the compute side; not typed by any client here */
      liveLogs?: unknown;
    };
    /** @description One line of a build log. */
    DeploymentLog: {
      log: string;
      time: string;
    };
    /** @description Answer to start, authorize and redeploy. */
    DeploymentStartResponse: {
      deployment?: components["schemas"]["Deployment"];
      /** @description 24 hexadecimal digits */
      deploymentId: string;
      error?: boolean;
      message: string;
      /** @description 24 hexadecimal digits */
      projectId: string;
      success: boolean;
      /** @description Topic of the deployment's events */
      topic: string;
    };
    /** @description Life cycle of a web deployment. */
    DeploymentStatusEnum:
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
    /** @description Answer to the one-shot upload of a built site. */
    DeploymentUploadResponse: {
      affectedDomains?: string[];
      /** @description 24 hexadecimal digits */
      deploymentId: string;
      error?: boolean;
      message: string;
      /** @description 24 hexadecimal digits */
      projectId: string;
      sitePreview?: string;
      success: boolean;
    };
    /** @description Domain of a project or of a compute instance. */
    Domain: {
      /** @description 24 hexadecimal digits */
      _id: string;
      appType?: components["schemas"]["DomainApplicationTypeEnum"];
      /** Format: date-time */
      createdAt?: string;
      credentials?: components["schemas"]["Credentials"][];
      deploymentEnvironmentIds: string[];
      /** @description 24 hexadecimal digits. On domains of instances */
      instanceId?: string;
      /** @description Target URL, or empty */
      link: string;
      name: string;
      /** @description 24 hexadecimal digits. One client reads the id of an instance here */
      projectId: string;
      type: components["schemas"]["DomainTypeEnum"];
      /** Format: date-time */
      updatedAt?: string;
      verified: boolean;
      version: string;
    };
    /** @description Numeric marker of which product owns the domain. 1: web app, 2: compute. */
    DomainApplicationTypeEnum: 1 | 2 | (number & {});
    /** @description Body to add a domain to a project. */
    DomainInput: {
      /** @description Names of deployment environments */
      deploymentEnvironments?: string[];
      link?: string;
      name: string;
      type: components["schemas"]["DomainTypeEnum"];
    };
    /**
     * @description Kind of domain attached to a project, bucket or instance.
     * @enum {string}
     */
    DomainTypeEnum:
      | "domain"
      | "subdomain"
      | "handshake-domain"
      | "handshake-subdomain"
      | "ens-domain";
    /** @description Body to change a project domain. */
    DomainUpdateInput: {
      deploymentEnvironments?: string[];
      link?: string;
      name?: string;
    };
    /** @description Environment entry of a container. */
    Env: {
      isSecret: boolean;
      /** @description Name and value, joined by = */
      value: string;
    };
    /** @description Build-time variable of a project. */
    EnvironmentVariable: {
      /** @description 24 hexadecimal digits */
      _id: string;
      deploymentEnvironments: components["schemas"]["DeploymentEnvironment"][];
      name: string;
      value: string;
    };
    /** @description One variable in a request. */
    EnvironmentVariableInput: {
      /** @description Names of deployment environments */
      environments: string[];
      name: string;
      value: string;
    };
    /** @description Error body. Clients have met a text under message, the same with error: true, and a text under error. */
    Error: {
      /** @description true beside a message, or the text itself */
      error?: boolean | string;
      /** @description Text for people, or a code word when a login is refused */
      message?: string;
    };
    /** @description List form of a cluster era instance: ClusterInstance plus these. */
    ExtendedClusterInstance: components["schemas"]["ClusterInstance"] & {
      ami: string;
      cpu: number;
      defaultDailyTopup: number;
      image: string;
      leasePricePerBlock: number;
      memory: string;
      storage: string;
      tag: string;
      topupReport?: components["schemas"]["TopupReport"];
    };
    /** @description Instance with billing extras, used in lists. */
    ExtendedInstance: {
      /** @description 24 hexadecimal digits */
      _id: string;
      /** @description 24 hexadecimal digits */
      activeDeployment?: string;
      /** @description Id of the compute project, or the whole project */
      computeProject: string | components["schemas"]["ComputeProject"];
      /** Format: date-time */
      createdAt: string;
      /** @description With a small u here, defaultDailyTopUp elsewhere */
      defaultDailyTopup: number;
      deployments: string[];
      leasePricePerBlock: number;
      name: string;
      region: string;
      retrievableAkt: number;
      scalableRunningCost: number;
      /** Format: date-time */
      scalableRunningCostUpdatedAt: string;
      state: components["schemas"]["InstanceStateEnum"];
      topupReport?: components["schemas"]["TopupReport"];
      type?: components["schemas"]["ComputeTypeEnum"];
      /** Format: date-time */
      updatedAt: string;
      withdrawnAkt: number;
    };
    /** @description Framework preset of a build. */
    FrameworkEnum:
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
    /** @description Spending of a compute project, in micro units of the compute token in the cluster era. */
    FundsUsage: {
      /** @description Millionths of a compute token for clusters */
      dailyUsage: number;
      /** @description Millionths of a compute token for clusters */
      usedTillNow: number;
    };
    /** @description Which git side effects a deployment may cause. */
    GitProviderPreferences: {
      buildStatus?: boolean;
      commitComments?: boolean;
      githubDeployment?: boolean;
      prComments?: boolean;
    };
    /** @description Generated file. */
    GptFile: {
      code: string;
      filename: string;
    };
    /** @description Body of a code assistant request. */
    GptQueryRequest: {
      /** @description Text of the file */
      file?: string;
      lang?: string;
      query: string;
      type?: components["schemas"]["GptRequestTypeEnum"];
    };
    /** @description Answer of the code assistant. */
    GptQueryResponse: {
      /** @description Text, or the generated files */
      response: string | components["schemas"]["GptFile"][];
    };
    /**
     * @description Kind of code assistant request.
     * @enum {string}
     */
    GptRequestTypeEnum:
      | "Generate"
      | "Based"
      | "Update"
      | "Find"
      | "Fix"
      | "Improve"
      | "Transpile"
      | "Test";
    /** @description GPU of a machine image. */
    Gpu: {
      availableUnits: number;
      model: string;
      totalUnits: number;
      units: number;
      vendor: string;
    };
    /** @description GPU demand of a service. */
    GpuSpecs: {
      /** @description Models by the name of their vendor */
      models: {
        [key: string]: {
          model: string;
        }[];
      };
      units: number;
    };
    /** @description Health check settings and last result of a service. */
    HealthCheck: {
      /** @description Named url in the time of clusters */
      path: string;
      port?: components["schemas"]["Port"];
      status?: components["schemas"]["HealthStatusEnum"];
      /** Format: date-time */
      timestamp?: string;
    };
    /** @description Health check in create and update requests. */
    HealthCheckInput: {
      path: string;
      port: number;
    };
    /** @description Body to change only the health check. */
    HealthCheckUpdateRequest: {
      healthCheckPort: number;
      healthCheckUrl: string;
    };
    /** @description Result of a container health check. */
    HealthStatusEnum: "Active" | "Inactive" | "Pending" | "Unknown" | (string & {});
    /** @description A compute instance. */
    Instance: {
      /** @description 24 hexadecimal digits */
      _id: string;
      /** @description 24 hexadecimal digits */
      activeDeployment?: string;
      /** @description Id of the compute project; the whole project in some lists */
      computeProject: string | components["schemas"]["ComputeProject"];
      /** Format: date-time */
      createdAt: string;
      deployments: string[];
      name: string;
      region: string;
      retrievableAkt: number;
      scalableRunningCost: number;
      /** Format: date-time */
      scalableRunningCostUpdatedAt: string;
      state: components["schemas"]["InstanceStateEnum"];
      type?: components["schemas"]["ComputeTypeEnum"];
      /** Format: date-time */
      updatedAt: string;
      withdrawnAkt: number;
    };
    /** @description Body to add or change a domain of a compute instance. */
    InstanceDomainInput: {
      /** @description Target URL, or empty */
      link: string;
      name: string;
      type: components["schemas"]["DomainTypeEnum"];
    };
    /** @description A single instance with optional spending report. */
    InstanceGetResponse: {
      instance: components["schemas"]["Instance"];
      success: boolean;
      topupReport?: components["schemas"]["TopupReport"];
    };
    /** @description One version of an instance, cluster era. */
    InstanceOrder: {
      /** @description 24 hexadecimal digits */
      _id: string;
      akashWalletId: string;
      buildTime: number;
      closingLogs: {
        log: string;
        time: string;
      }[];
      /** @description 24 hexadecimal digits */
      clusterInstance: string;
      clusterInstanceConfiguration: components["schemas"]["ClusterInstanceConfiguration"];
      commitId: string;
      deploymentConfigBase64: string;
      deploymentInitiator: string;
      env: unknown;
      instanceEvents: string[];
      instanceLogs: string[];
      lastTopup: components["schemas"]["ComputeTopup"];
      logs: {
        log: string[];
        time: string;
      }[];
      protocolData: components["schemas"]["ProtocolData"];
      status: components["schemas"]["ComputeDeploymentStatusEnum"];
      /** @description Topic of the order's events */
      topic: string;
      topups: components["schemas"]["ComputeTopup"][];
      type: components["schemas"]["ComputeDeploymentTypeEnum"];
      /** @description Misspelt on the wire */
      urlPrewiew: string;
    };
    /** @description An order with live logs. */
    InstanceOrderGetResponse: {
      liveLogs: string[];
      order: components["schemas"]["InstanceOrder"];
    };
    /** @description Ids created by a create or update call. */
    InstanceResponse: {
      /** @description 24 hexadecimal digits */
      computeDeploymentId: string;
      /** @description 24 hexadecimal digits */
      computeInstanceId: string;
      /** @description 24 hexadecimal digits */
      computeProjectId: string;
      /** @description Topic of the deployment's events */
      topic: string;
    };
    /** @description State of a compute instance. */
    InstanceStateEnum: "Starting" | "Failed-start" | "Active" | "Closed" | (string & {});
    /** @description Number of instances by state. */
    InstancesInfo: {
      active: number;
      closed: number;
      failedToStart: number;
      starting: number;
      total: number;
    };
    /** @description Invitation of a person to an organization. */
    Invite: {
      /** @description 24 hexadecimal digits */
      _id: string;
      /** Format: date-time */
      createdAt: string;
      link: string;
      /** @description 24 hexadecimal digits */
      organization: string;
      /** @description Values are not known */
      status: string;
      /** Format: date-time */
      updatedAt: string;
      userEmail: string;
    };
    /** @description IPNS name of an upload or deployment (organization level API). */
    IpnsName: {
      /** @description 24 hexadecimal digits */
      _id: string;
      /** Format: date-time */
      createdAt: string;
      ipnsLink: string;
      /** @description The IPNS hash */
      keyId: string;
      keyName: string;
      /** @description 24 hexadecimal digits */
      organizationId: string;
      /** @description 24 hexadecimal digits */
      publishedDeploymentId: string;
      /** Format: date-time */
      updatedAt: string;
    };
    /** @description Result of pinning a CID with the first API. */
    LegacyPinCidResponse: {
      affectedDomains: string[];
      /** @description 24 hexadecimal digits */
      deploymentId: string;
      /** @description 24 hexadecimal digits */
      projectId: string;
      sitePreview: string;
    };
    /** @description Result of closing an upload of the first chunked upload API. */
    LegacyUploadFinishResponse: {
      affectedDomains: string[];
      cid?: string;
      /** @description 24 hexadecimal digits */
      deploymentId: string;
      message: string;
      /** @description 24 hexadecimal digits */
      projectId: string;
      sitePreview: string;
      success: boolean;
    };
    /** @description Session data of the first chunked upload API. */
    LegacyUploadInitiateResponse: {
      /** @description 24 hexadecimal digits */
      deploymentId: string;
      /** @description How many parts may be sent at once */
      parallelUploadCount: number;
      /** @description Largest size of a part, in bytes */
      payloadSize: number;
      /** @description A token that is good for this upload alone, when asked for */
      singleDeploymentToken?: string;
    };
    /** @description A template in the compute marketplace. */
    MarketplaceApp: {
      /** @description 24 hexadecimal digits */
      _id: string;
      metadata: components["schemas"]["MarketplaceAppMetadata"];
      name: string;
      priority?: number;
      services: components["schemas"]["MarketplaceAppService"][];
    };
    /** @description Display data of a template. */
    MarketplaceAppMetadata: {
      category: components["schemas"]["MarketplaceCategoryEnum"];
      description: string;
      docsLink: string;
      icon: string;
      image: string;
      usage: number;
      websiteLink: string;
    };
    /** @description Port of a template. */
    MarketplaceAppPort: {
      containerPort: number;
      defaultExposeTo?: string[];
      exposedPort: number;
      global?: boolean;
    };
    /** @description One service of a template. */
    MarketplaceAppService: {
      /** @description 24 hexadecimal digits */
      _id: string;
      args: string[];
      commands: string[];
      customTemplateSpecs?: {
        cpu?: number;
        memory?: string;
        persistentStorage?: components["schemas"]["PersistentStorage"];
        storage?: string;
      };
      /** @description 24 hexadecimal digits */
      defaultAkashMachineImageId: string;
      dockerImage: string;
      dockerImageTag: string;
      instanceCount: number;
      metadata: {
        icon: string;
        name: string;
      };
      ports: components["schemas"]["MarketplaceAppPort"][];
      provider: string;
      variables: components["schemas"]["MarketplaceAppVariable"][];
    };
    /** @description Variable a template asks for. */
    MarketplaceAppVariable: {
      defaultValue: string;
      hidden: boolean;
      label: string;
      name: string;
      required?: boolean | string;
    };
    /** @description Category of a marketplace template. */
    MarketplaceCategoryEnum: "Database" | "Node" | "Tools" | "AI" | (string & {});
    /** @description Ids created from a template, cluster era. */
    MarketplaceClusterInstanceResponse: {
      /** @description 24 hexadecimal digits */
      clusterId: string;
      /** @description 24 hexadecimal digits */
      clusterInstanceId: string;
      /** @description 24 hexadecimal digits */
      clusterInstanceOrderId: string;
      template: components["schemas"]["MarketplaceApp"];
      /** @description 24 hexadecimal digits */
      templateId: string;
      topic: string;
    };
    /** @description Ids created from a template, plus the template. */
    MarketplaceInstanceResponse: {
      /** @description 24 hexadecimal digits */
      computeDeploymentId: string;
      /** @description 24 hexadecimal digits */
      computeInstanceId: string;
      /** @description 24 hexadecimal digits */
      computeProjectId: string;
      template: components["schemas"]["MarketplaceApp"];
      /** @description 24 hexadecimal digits */
      templateId: string;
      topic: string;
    };
    /** @description Umbrella over the site, compute and storage organizations of one team. */
    MasterOrganization: {
      /** @description 24 hexadecimal digits */
      _id: string;
      compute: components["schemas"]["Organization"];
      preferedAppType: components["schemas"]["AppTypeEnum"];
      profile: components["schemas"]["OrganizationProfile"];
      publiclyAccessible: components["schemas"]["AppTypeEnum"];
      site: components["schemas"]["Organization"];
      storage: components["schemas"]["Organization"];
    };
    /** @description Bare confirmation text. */
    MessageResponse: {
      error?: boolean;
      message: string;
    };
    /** @description Confirmation text with success flag. */
    MessageSuccessResponse: {
      message: string;
      success: boolean;
    };
    /** @description Confirmation text with updated flag. */
    MessageUpdatedResponse: {
      message: string;
      updated: boolean;
    };
    /** @description Body to copy a web app organization into a storage organization. */
    MigrateProjectsRequest: {
      /** @description 24 hexadecimal digits */
      webappOrganizationId: string;
    };
    /** @description How much was migrated. */
    MigrateProjectsResponse: {
      numberOfBuckets: number;
      numberOfUploads: number;
    };
    /** @description Node.js major used for the build. */
    NodeVersionEnum: "V_12" | "V_14" | "V_16" | (string & {});
    /** @description A product organization (web app, compute or storage). */
    Organization: {
      /** @description 24 hexadecimal digits */
      _id: string;
      appType: components["schemas"]["AppTypeEnum"];
      /** Format: date-time */
      createdAt?: string;
      invitedMembers?: components["schemas"]["Invite"][];
      overdue: boolean;
      profile: components["schemas"]["OrganizationProfile"];
      registries: string[];
      /** Format: date-time */
      updatedAt?: string;
      /** @description Ids of the members; full users in the answers of 2022 */
      users: (string | components["schemas"]["OrganizationUser"])[];
      wallet?: components["schemas"]["Wallet"];
    };
    /** @description Public face of an organization. */
    OrganizationProfile: {
      image: string;
      name: string;
      username: string;
    };
    /** @description Member of an organization as expanded in 2022 responses. */
    OrganizationUser: {
      /** @description 24 hexadecimal digits */
      _id: string;
      /** Format: date-time */
      createdAt: string;
      nftAccess?: string;
      organizations: string[];
      platformProfile: components["schemas"]["PlatformProfile"];
      provider: {
        /** @description 24 hexadecimal digits */
        _id?: string;
        name: string;
      };
      providerProfiles: components["schemas"]["ProviderProfile"][];
      /** Format: date-time */
      updatedAt: string;
    };
    /** @description Counters behind an overdue verdict. */
    OverdueDetails: {
      allowedDomains: number;
      allowedEnsDomains: number;
      allowedHnsDomains: number;
      allowedMembers: number;
      exceededDomains: number;
      exceededEnsDomains: number;
      /** @description Clients type one object of amount and project; the plural suggests a list of them */
      exceededEnvironmentsForProjects: unknown;
      exceededHnsDomains: number;
      exceededMembers: number;
      usedDomains: number;
      usedEnsDomains: number;
      usedHnsDomains: number;
    };
    /** @description Whether an organization exceeds its plan and why. */
    OverdueStatus: {
      error?: boolean;
      message?: string;
      overdue: boolean;
      overdueReasons?: string[];
      overdueResponse?: components["schemas"]["OverdueDetails"];
    };
    /** @description Password gate of a project. */
    PasswordProtection: {
      /** @description Clients disagree on what the items are */
      credentials: unknown[];
      enabled: boolean;
    };
    /** @description Pin state on one peer. */
    PeerData: {
      attemptCount: number;
      error: string;
      ipfsPeerAddresses: string[];
      ipfsPeerId: string;
      peerName: string;
      priorityPin: boolean;
      /** @description Values are not known */
      status: string;
      /** @description With a capital S on the wire */
      timeStamp: string;
    };
    /** @description Persistent volume. */
    PersistentStorage: {
      class: components["schemas"]["PersistentStorageClassEnum"];
      mountPoint: string;
      /** @description With its unit, such as 10Gi */
      size: string;
    };
    /**
     * @description Class of a persistent volume. beta1: HDD, beta2: SSD, beta3: NVMe.
     * @enum {string}
     */
    PersistentStorageClassEnum: "beta1" | "beta2" | "beta3";
    /** @description Result of pinning one CID. */
    PinCidResponse: {
      /** @description 24 hexadecimal digits */
      bucketId: string;
      dynamicLinks: string[];
      protocolLink: string;
      /** @description 24 hexadecimal digits */
      uploadId: string;
    };
    /** @description Body to pin several CIDs. */
    PinCidsRequest: {
      cids: string[];
    };
    /** @description Upload created for one of several CIDs. */
    PinCidsResponseItem: {
      cid: string;
      /** @description 24 hexadecimal digits */
      uploadId: string;
    };
    /** @description Pin state of a CID across the pinning cluster. */
    PinStatus: {
      allocations: string[];
      cid: string;
      created: string;
      /** @description Not typed by any client */
      metadata: unknown;
      name: string;
      origins: string[];
      peerMap: {
        [key: string]: components["schemas"]["PeerData"];
      };
    };
    /** @description Profile of a user on the platform. */
    PlatformProfile: {
      avatar: string;
      email: string;
      /** @description Not in camel case on the wire */
      is_active?: boolean;
      name: string;
      username: string;
    };
    /** @description Port mapping of a container. */
    Port: {
      containerPort: number;
      exposeTo?: string[];
      /** @description 80, or a port that the provider picks */
      exposedPort: number;
      global?: boolean;
    };
    /** @description A port of a container, as a request sends it. */
    PortInput: {
      /** @description Number; some clients send text */
      containerPort: number | string;
      /** @description 80, or a port that the provider picks; some clients send text */
      exposedPort: number | string;
    };
    /** @description Credentials for a private container registry. */
    PrivateImageConfig: {
      dockerPasswordOrToken: string;
      dockerRegistryURL: string;
      dockerUserName: string;
    };
    /** @description A web project. */
    Project: {
      /** @description 24 hexadecimal digits */
      _id: string;
      configuration: components["schemas"]["Configuration"];
      /** Format: date-time */
      createdAt: string;
      createdBy?: string;
      deploymentEnvironments: components["schemas"]["DeploymentEnvironment"][];
      domains: components["schemas"]["Domain"][];
      environmentVariables: components["schemas"]["EnvironmentVariable"][];
      hookId: string;
      latestDeployment?: components["schemas"]["Deployment"];
      name: string;
      /** @description 24 hexadecimal digits */
      organization: string;
      passwordProtection?: components["schemas"]["PasswordProtection"];
      prCommentIds: {
        commentId: string;
        prId: string;
      }[];
      provider: components["schemas"]["ProviderEnum"];
      providerOrganizationId?: string;
      repositoryId?: string;
      skipAllRelative?: boolean;
      state: components["schemas"]["ProjectStateEnum"];
      type?: components["schemas"]["ProjectTypeEnum"];
      /** Format: date-time */
      updatedAt: string;
      url: string;
    };
    /**
     * @description Whether a project is live or put away.
     * @enum {string}
     */
    ProjectStateEnum: "MAINTAINED" | "ARCHIVED";
    /** @description How a project came to exist: from a git repository or from direct uploads. */
    ProjectTypeEnum: "STANDARD" | "UPLOAD" | (string & {});
    /** @description Provider specific lease data; open object. */
    ProtocolData: {
      /** @description Host under which the exposed ports answer */
      providerHost?: string;
    };
    /**
     * @description Storage network a deployment or upload is written to. ipfs-filecoin: Filecoin (via IPFS).
     * @enum {string}
     */
    ProtocolEnum: "arweave" | "ipfs-filecoin" | "ipfs";
    /**
     * @description Source provider of a project (git host) or of a compute project (Docker Hub).
     * @enum {string}
     */
    ProviderEnum: "GITHUB" | "GITLAB" | "BITBUCKET" | "DOCKERHUB";
    /** @description Git host profile linked to a member. */
    ProviderProfile: {
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
    /** @description One service of an instance in create and update requests. */
    ServiceInput: {
      /** @description Name of a machine image, not its id */
      akashMachineImageName: string;
      args: string[];
      autoscalingRules?: components["schemas"]["AutoscalingInput"];
      buildImage: boolean;
      command: string[];
      customServiceSpecs?: components["schemas"]["CustomServiceSpecs"];
      env: components["schemas"]["Env"][];
      /** @description Variables of a template */
      environmentVariables?: {
        isSecret: boolean;
        label: string;
        value: string;
      }[];
      healthCheck?: components["schemas"]["HealthCheckInput"];
      image: string;
      name: string;
      ports: components["schemas"]["Port"][];
      privateImageConfig?: components["schemas"]["PrivateImageConfig"];
      /** @description Number of replicas */
      serviceCount: number;
      tag: string;
      /** @description 24 hexadecimal digits */
      templateId?: string;
    };
    /** @description Body to run a command in an instance. */
    ShellExecutionRequest: {
      command: string;
    };
    /** @description Output of a command. */
    ShellExecutionResponse: {
      logs: string[];
    };
    /** @description Body to start a deployment from a git repository. */
    StartDeploymentRequest: {
      branch: string;
      configuration: components["schemas"]["ConfigurationInput"];
      createDefaultWebhook: boolean;
      /** @description Variables by name */
      env?: {
        [key: string]: string;
      };
      gitProviderPreferences?: components["schemas"]["GitProviderPreferences"];
      gitUrl: string;
      /** @description 24 hexadecimal digits */
      organizationId: string;
      protocol: components["schemas"]["ProtocolEnum"];
      provider: components["schemas"]["ProviderEnum"];
      /** @description Becomes the name of the project */
      repoName: string;
      /**
       * Format: uuid
       * @description A topic of the caller's choice, under which the events arrive
       */
      uniqueTopicId?: string;
    };
    /** @description Bare success flag. */
    SuccessResponse: {
      error?: boolean;
      /** @description Seen on failure only */
      message?: string;
      success: boolean;
    };
    /** @description Live market price of a token. */
    TokenPriceResponse: {
      message: string;
      price: number;
    };
    /** @description Owner of the API token and the organizations it may act on. */
    TokenScope: {
      /** @description Seen on failure only */
      error?: boolean;
      /** @description Seen on failure only */
      message?: string;
      /** @description In practice one: a token belongs to one organization */
      organizations: components["schemas"]["TokenScopeOrganization"][];
      user: components["schemas"]["TokenScopeUser"];
    };
    /** @description Organization within a token scope. */
    TokenScopeOrganization: {
      appType?: components["schemas"]["AppTypeEnum"];
      /** @description 24 hexadecimal digits, not named _id here */
      id: string;
      name: string;
      username: string;
    };
    /** @description User behind a token. */
    TokenScopeUser: {
      email: string;
      /** @description 24 hexadecimal digits, not named _id here */
      id: string;
      name: string;
      username: string;
    };
    /** @description Spending of one instance. */
    TopupReport: {
      dailyUsage: number;
      usedTillNow: number;
    };
    /** @description Acknowledgement of an asynchronous trigger; the result arrives on the event stream. */
    TriggerResponse: {
      message: string;
      topicId: string;
    };
    /** @description Body to update an instance, cluster era. */
    UpdateClusterInstanceRequest: {
      akashMachineImageName?: string;
      args?: string[];
      command?: string[];
      customInstanceSpecs?: components["schemas"]["CustomServiceSpecs"];
      env: components["schemas"]["Env"][];
      instanceCount?: number;
      /** @description 24 hexadecimal digits */
      organizationId: string;
      tag: string;
      /**
       * Format: uuid
       * @description A topic of the caller's choice, under which the events arrive
       */
      uniqueTopicId: string;
    };
    /** @description Body to update a compute instance. */
    UpdateInstanceRequest: {
      /** @description 24 hexadecimal digits */
      organizationId: string;
      services: components["schemas"]["ServiceInput"][];
      /**
       * Format: uuid
       * @description A topic of the caller's choice, under which the events arrive
       */
      uniqueTopicId: string;
    };
    /** @description One upload to a bucket. */
    Upload: {
      /** @description 24 hexadecimal digits */
      _id: string;
      /** @description 24 hexadecimal digits */
      bucket: string;
      /** @description Bytes */
      memoryUsed: number;
      protocol: components["schemas"]["ProtocolEnum"];
      protocolLink: string;
      status: components["schemas"]["UploadStatusEnum"];
      uploadDirectory: components["schemas"]["UploadedFile"][];
      uploadInitiator: string;
    };
    /** @description Receipt for one data request. */
    UploadDataResponse: {
      /** @description Bytes stored by this request */
      uploadSize: number;
    };
    /** @description Result of closing an upload. */
    UploadFinishResponse: {
      /** @description 24 hexadecimal digits */
      bucketId: string;
      /** @description Of uploads to IPFS and Filecoin */
      cid?: string;
      dynamicLinks: string[];
      message: string;
      protocolLink: string;
      success: boolean;
      /** @description 24 hexadecimal digits */
      uploadId: string;
    };
    /** @description Session data of a chunked upload. */
    UploadInitiateResponse: {
      /** @description How many parts may be sent at once */
      parallelUploadCount: number;
      /** @description Largest size of a part, in bytes */
      payloadSize: number;
      /** @description A token that is good for this upload alone, when asked for */
      singleUseToken?: string;
      /** @description 24 hexadecimal digits */
      uploadId: string;
    };
    /** @description Life cycle of a bucket upload. */
    UploadStatusEnum:
      | "InProgress"
      | "Canceled"
      | "Uploaded"
      | "Failed"
      | "TimedOut"
      | "Pinned"
      | "Unpinned"
      | (string & {});
    /** @description File inside an upload. */
    UploadedFile: {
      fileName: string;
      /** @description Bytes */
      fileSize: number;
    };
    /** @description Consumption and limits of an organization; one flat object shared by all product types, most fields optional. */
    UsageWithLimits: {
      /** @description Bytes */
      bandwidthLimit?: number;
      /** @description Seconds */
      buildExecutionLimit?: number;
      /** @description Millionths of a compute token */
      clusterAktLimit?: number;
      clusterBuildExecutionLimit?: number;
      concurrentBuildLimit?: number;
      deploymentsPerDayLimit?: number;
      domainsLimit?: number;
      ensDomainsLimit?: number;
      environmentsLimit?: number;
      hnsDomainsLimit?: number;
      imageOptimizationsLimit?: number;
      /** @description Bytes */
      ipfsBandwidthLimit?: number;
      /** Format: date-time */
      lastDeploymentDate?: string;
      membersLimit?: number;
      parallelUploadsLimit?: number;
      passwordProtectionLimit?: number;
      /** @description Bytes */
      storageArweaveLimit?: number;
      /** @description Bytes */
      storageFilecoinLimit?: number;
      /** @description Bytes */
      storageIPFSLimit?: number;
      /** @description Bytes; the protocol is no longer offered */
      storageSkynetLimit?: number;
      /** @description Bytes */
      usedBandwidth?: number;
      /** @description Seconds */
      usedBuildExecution?: number;
      /** @description Millionths of a compute token */
      usedClusterAkt?: number;
      /** @description Seconds */
      usedClusterBuildExecution?: number;
      usedConcurrentBuild?: number;
      usedDeploymentsPerDay?: number;
      usedDomains?: number;
      usedEnsDomains?: number;
      usedEnvironments?: number;
      usedHnsDomains?: number;
      usedImageOptimizations?: number;
      /** @description Bytes */
      usedIpfsBandwidth: number;
      usedIpfsNumberOfRequests?: number;
      usedNumberOfRequests?: number;
      usedParallelUploads?: number;
      usedPasswordProtections?: number;
      /** @description Bytes */
      usedStorageArweave?: number;
      /** @description Bytes */
      usedStorageFilecoin?: number;
      /** @description Bytes */
      usedStorageIPFS?: number;
      /** @description Bytes; the protocol is no longer offered */
      usedStorageSkynet?: number;
    };
    /** @description The signed-in user. */
    User: {
      /** @description 24 hexadecimal digits */
      _id: string;
      /** Format: date-time */
      createdAt: string;
      organizations: components["schemas"]["MasterOrganization"][];
      platformProfile: components["schemas"]["PlatformProfile"];
      /** Format: date-time */
      updatedAt: string;
    };
    /** @description Session created at the end of the CLI login. */
    VerifiedTokenResponse: {
      /** @description 24 hexadecimal digits */
      computeOrganizationId?: string;
      email: string;
      /** @description The token */
      jwtToken: string;
      /** @description 24 hexadecimal digits */
      masterOrganizationId?: string;
      /** @description 24 hexadecimal digits */
      siteOrganizationId?: string;
      /** @description 24 hexadecimal digits */
      storageOrganizationId?: string;
    };
    /** @description Crypto wallet attached to an organization for payments. */
    Wallet: {
      address: string;
      /** Format: date-time */
      createdAt: string;
      id: string;
      networkDetails: {
        chainId: number;
        name: string;
      };
      /** @description 24 hexadecimal digits */
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
  };
  responses: {
    /** @description Any other failure */
    Failure: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["Error"];
      };
    };
    /** @description The token was not accepted, or belongs to another organization. Documented, not seen */
    Forbidden: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["Error"];
      };
    };
    /** @description The token is missing, wrong or expired. Seen in practice, also where 403 is documented */
    Unauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["Error"];
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
        /** @description Local port that the login page redirects to */
        port: number;
      };
      header?: never;
      path: {
        provider: "github" | "gitlab" | "bitbucket";
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The login page of the git host */
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
        /** @description The port of the login; an old client says that Bitbucket needs it */
        port: number;
      };
      header?: never;
      path: {
        provider: "github" | "gitlab" | "bitbucket";
        /** @description One-time code of the redirect */
        code: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The token, and the organizations of the user */
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
          "application/json": components["schemas"]["VerifiedTokenResponse"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  getApiDocs: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The documentation page */
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
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description An empty page */
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
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The owner of the token and its organization */
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
          "application/json": components["schemas"]["TokenScope"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  getBucket: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        bucketId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The bucket */
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
          "application/json": components["schemas"]["Bucket"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  listBucketDomains: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        bucketId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The domains */
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
            domains: components["schemas"]["BucketDomain"][];
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
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        bucketId: string;
      };
      cookie?: never;
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
        "application/json": components["schemas"]["BucketDomainInput"];
      };
    };
    responses: {
      /** @description The new domain */
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
            domain: components["schemas"]["BucketDomain"];
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
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        bucketId: string;
        /** @description Id or name of the domain */
        domainIdentifier: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The domain */
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
            domain: components["schemas"]["BucketDomain"];
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
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        bucketId: string;
        /** @description Id or name of the domain */
        domainIdentifier: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The domain is gone */
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
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        bucketId: string;
        /** @description Id or name of the domain */
        domainIdentifier: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "link": "https://example.com",
         *       "name": "www.example.com"
         *     }
         */
        "application/json": components["schemas"]["BucketDomainUpdateInput"];
      };
    };
    responses: {
      /** @description The changed domain */
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
            domain: components["schemas"]["BucketDomain"];
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
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        bucketId: string;
        /** @description Id or name of the domain */
        domainIdentifier: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        /** @example {} */
        "application/json": Record<string, unknown>;
      };
    };
    responses: {
      /** @description The domain; its verified tells whether the records are right */
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
            domain: components["schemas"]["BucketDomain"];
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
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        bucketId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The IPNS records */
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
            ipnsRecords: components["schemas"]["BucketIpnsRecord"][];
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
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        bucketId: string;
      };
      cookie?: never;
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
      /** @description The new IPNS record */
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
            ipnsRecord: components["schemas"]["BucketIpnsRecord"];
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
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        bucketId: string;
        /** @description 24 hexadecimal digits */
        ipnsRecordId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The IPNS record */
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
            ipnsRecord: components["schemas"]["BucketIpnsRecord"];
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
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        bucketId: string;
        /** @description 24 hexadecimal digits */
        ipnsRecordId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The IPNS record is gone */
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
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        bucketId: string;
        /** @description 24 hexadecimal digits */
        ipnsRecordId: string;
      };
      cookie?: never;
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
      /** @description The changed IPNS record */
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
            ipnsRecord: components["schemas"]["BucketIpnsRecord"];
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
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        bucketId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "state": "MAINTAINED"
         *     }
         */
        "application/json": {
          state: components["schemas"]["BucketStateEnum"];
        };
      };
    };
    responses: {
      /** @description The changed bucket */
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
          "application/json": components["schemas"]["Bucket"];
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
        /** @description How many to leave out from the start */
        skip?: number;
        /** @description How many to answer at most */
        limit?: number;
      };
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        bucketId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The uploads */
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
          "application/json": components["schemas"]["Upload"][];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  countBucketUploads: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        bucketId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The number of uploads */
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
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
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
        "application/json": components["schemas"]["CreateClusterInstanceRequest"];
      };
    };
    responses: {
      /** @description Ids of what was created, and the topic of its events */
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
          "application/json": components["schemas"]["ClusterInstanceResponse"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  getInstanceOrder: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        orderId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The order and its live logs */
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
          "application/json": components["schemas"]["InstanceOrderGetResponse"];
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
        /** @description First line */
        from: number;
        /** @description Last line */
        to: number;
        /** @description logs are those of the deployment, instanceLogs those of the container, instanceEvents its events */
        logType: "logs" | "instanceLogs" | "instanceEvents";
        search?: string;
      };
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        orderId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The lines from the first to the last asked for, and how many there are */
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
            order: components["schemas"]["ComputeDeploymentLogs"];
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
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
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
        "application/json": components["schemas"]["CreateInstanceFromMarketplaceRequest"];
      };
    };
    responses: {
      /** @description Ids of what was created, the template, and the topic of its events */
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
          "application/json": components["schemas"]["MarketplaceClusterInstanceResponse"];
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
        /** @description y adds the spending */
        topupReport?: "y";
      };
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        instanceId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The instance */
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
            instance: components["schemas"]["ClusterInstance"];
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
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        instanceId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The instance is gone */
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
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        instanceId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The instance shuts down */
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
          "application/json": components["schemas"]["MessageSuccessResponse"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  listClusterInstanceDomains: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        instanceId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The domains */
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
            domains: components["schemas"]["Domain"][];
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
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        instanceId: string;
      };
      cookie?: never;
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
        "application/json": components["schemas"]["InstanceDomainInput"];
      };
    };
    responses: {
      /** @description The new domain */
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
            domain: components["schemas"]["Domain"];
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
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        instanceId: string;
        /** @description 24 hexadecimal digits */
        domainId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The domain is gone */
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
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        instanceId: string;
        /** @description 24 hexadecimal digits */
        domainId: string;
      };
      cookie?: never;
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
        "application/json": components["schemas"]["InstanceDomainInput"];
      };
    };
    responses: {
      /** @description The changed domain */
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
            domain: components["schemas"]["Domain"];
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
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        instanceId: string;
        /** @description 24 hexadecimal digits */
        domainId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The check ran */
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
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        instanceId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "command": "ls"
         *     }
         */
        "application/json": components["schemas"]["ShellExecutionRequest"];
      };
    };
    responses: {
      /** @description What the command printed */
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
          "application/json": components["schemas"]["ShellExecutionResponse"];
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
        /** @description A topic of the caller's choice, under which the result arrives */
        topicId: string;
      };
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        instanceId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The check has started */
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
          "application/json": components["schemas"]["TriggerResponse"];
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
        /** @description A topic of the caller's choice, under which the result arrives */
        topicId: string;
      };
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        instanceId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The fetch has started */
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
          "application/json": components["schemas"]["TriggerResponse"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  updateClusterInstance: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        instanceId: string;
      };
      cookie?: never;
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
        "application/json": components["schemas"]["UpdateClusterInstanceRequest"];
      };
    };
    responses: {
      /** @description Ids of the new version, and the topic of its events */
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
          "application/json": components["schemas"]["ClusterInstanceResponse"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  updateClusterInstanceHealthCheck: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        instanceId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "healthCheckUrl": "/health",
         *       "healthCheckPort": 8080
         *     }
         */
        "application/json": components["schemas"]["HealthCheckUpdateRequest"];
      };
    };
    responses: {
      /** @description Whether the health check was changed */
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
          "application/json": components["schemas"]["MessageUpdatedResponse"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  listClusterTemplates: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The templates */
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
            clusterTemplates: components["schemas"]["MarketplaceApp"][];
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  listClusterTemplateCategories: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The categories */
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
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        clusterTemplateId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The template */
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
            clusterTemplate: components["schemas"]["MarketplaceApp"];
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
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        clusterId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The cluster */
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
            | components["schemas"]["Cluster"]
            | {
                cluster: components["schemas"]["Cluster"];
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
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        clusterId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The cluster is gone */
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
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        clusterId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The spending, in millionths of a compute token */
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
          "application/json": components["schemas"]["FundsUsage"];
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
        /** @description How many to leave out from the start */
        skip?: number;
        /** @description How many to answer at most */
        limit?: number;
        /** @description y adds the spending */
        topupReport?: "y";
      };
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        clusterId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The instances */
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
            extendedInstances: components["schemas"]["ExtendedClusterInstance"][];
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
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        clusterId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The number of instances in each state */
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
          "application/json": components["schemas"]["InstancesInfo"];
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
        /** @description How many to leave out from the start */
        skip?: number;
        /** @description How many to answer at most */
        limit?: number;
        state?: "Starting" | "Failed-start" | "Active" | "Closed";
        computeProjectId?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The instances */
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
            instances: components["schemas"]["ExtendedInstance"][];
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  createComputeInstance: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
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
        "application/json": components["schemas"]["CreateInstanceRequest"];
      };
    };
    responses: {
      /** @description Ids of what was created, and the topic of its events */
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
          "application/json": components["schemas"]["InstanceResponse"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  getComputeDeployment: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        deploymentId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The deployment and its live logs */
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
          "application/json": components["schemas"]["ComputeDeploymentGetResponse"];
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
        /** @description First line */
        from: number;
        /** @description Last line */
        to: number;
        /** @description logs are those of the deployment, instanceLogs those of the container, instanceEvents its events */
        logType: "logs" | "instanceLogs" | "instanceEvents";
        search?: string;
      };
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        deploymentId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The lines from the first to the last asked for, and how many there are */
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
            deployment: components["schemas"]["ComputeDeploymentLogs"];
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
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
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
        "application/json": components["schemas"]["CreateInstanceFromMarketplaceRequest"];
      };
    };
    responses: {
      /** @description Ids of what was created, the template, and the topic of its events */
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
          "application/json": components["schemas"]["MarketplaceInstanceResponse"];
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
        /** @description y adds the spending */
        topupReport?: "y";
      };
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        instanceId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The instance, and its spending when asked for */
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
          "application/json": components["schemas"]["InstanceGetResponse"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  deleteComputeInstance: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        instanceId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The instance is gone */
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
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        instanceId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The instance shuts down */
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
          "application/json": components["schemas"]["MessageSuccessResponse"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  listComputeInstanceDomains: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        instanceId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The domains */
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
            domains: components["schemas"]["Domain"][];
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
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        instanceId: string;
      };
      cookie?: never;
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
        "application/json": components["schemas"]["InstanceDomainInput"];
      };
    };
    responses: {
      /** @description The new domain */
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
            domain: components["schemas"]["Domain"];
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
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        instanceId: string;
        /** @description 24 hexadecimal digits */
        domainId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The domain is gone */
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
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        instanceId: string;
        /** @description 24 hexadecimal digits */
        domainId: string;
      };
      cookie?: never;
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
        "application/json": components["schemas"]["InstanceDomainInput"];
      };
    };
    responses: {
      /** @description The changed domain */
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
            domain: components["schemas"]["Domain"];
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
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        instanceId: string;
        /** @description 24 hexadecimal digits */
        domainId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The check ran */
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
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        instanceId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "command": "ls"
         *     }
         */
        "application/json": components["schemas"]["ShellExecutionRequest"];
      };
    };
    responses: {
      /** @description What the command printed */
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
          "application/json": components["schemas"]["ShellExecutionResponse"];
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
        /** @description Name of the service */
        service: string;
      };
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        instanceId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The current use */
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
            metrics: components["schemas"]["ComputeMetrics"];
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
        /** @description A topic of the caller's choice, under which the result arrives */
        topicId: string;
      };
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        instanceId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The check has started */
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
          "application/json": components["schemas"]["TriggerResponse"];
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
        /** @description A topic of the caller's choice, under which the result arrives */
        topicId: string;
      };
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        instanceId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The fetch has started */
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
          "application/json": components["schemas"]["TriggerResponse"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  updateComputeInstance: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        instanceId: string;
      };
      cookie?: never;
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
        "application/json": components["schemas"]["UpdateInstanceRequest"];
      };
    };
    responses: {
      /** @description Ids of the new version, and the topic of its events */
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
          "application/json": components["schemas"]["InstanceResponse"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  updateComputeInstanceHealthCheck: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        instanceId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "healthCheckUrl": "/health",
         *       "healthCheckPort": 8080
         *     }
         */
        "application/json": components["schemas"]["HealthCheckUpdateRequest"];
      };
    };
    responses: {
      /** @description Whether the health check was changed */
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
          "application/json": components["schemas"]["MessageUpdatedResponse"];
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
        /** @description How many to leave out from the start */
        skip?: number;
        /** @description How many to answer at most */
        limit?: number;
        searchString?: string;
        region?: string;
        provider?: string;
        /** @description Values are not known */
        scalingMode?: string;
        /** @description Values are not known */
        machineImageType?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The machine images, and how many there are */
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
            akashMachineImages: components["schemas"]["ComputeMachine"][];
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
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The regions, and how many there are */
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
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        computeProjectId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The compute project */
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
          "application/json": components["schemas"]["ComputeProject"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  deleteComputeProject: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        computeProjectId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The compute project is gone */
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
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        computeProjectId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The spending */
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
          "application/json": components["schemas"]["FundsUsage"];
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
        /** @description How many to leave out from the start */
        skip?: number;
        /** @description How many to answer at most */
        limit?: number;
        /** @description y adds the spending */
        topupReport?: "y" | "n";
        state?: "Starting" | "Failed-start" | "Active" | "Closed";
      };
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        computeProjectId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The instances */
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
            extendedInstances: components["schemas"]["ExtendedInstance"][];
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
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        computeProjectId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The number of instances in each state */
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
          "application/json": components["schemas"]["InstancesInfo"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  startDeployment: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
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
        "application/json": components["schemas"]["StartDeploymentRequest"];
      };
    };
    responses: {
      /** @description Ids of the deployment and its project, and the topic of its events */
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
          "application/json": components["schemas"]["DeploymentStartResponse"];
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
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The guessed framework */
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
            suggestedFramework: components["schemas"]["FrameworkEnum"];
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
        /** @description Name of the project */
        project: string;
        /** @description Id of the organization; may be left out, since a token belongs to one */
        organization?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
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
          /** @description Repeatable; file name carries the relative path such as ./dir/file */
          files: Blob[];
        };
      };
    };
    responses: {
      /** @description Ids of the deployment and its project, and where it can be seen */
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
          "application/json": components["schemas"]["DeploymentUploadResponse"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  getDeployment: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        deploymentId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The deployment and its live logs */
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
          "application/json": components["schemas"]["DeploymentGetResponse"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  authorizeDeployment: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        deploymentId: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        /** @example {} */
        "application/json": Record<string, unknown>;
      };
    };
    responses: {
      /** @description Ids of the deployment and its project, and the topic of its events */
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
          "application/json": components["schemas"]["DeploymentStartResponse"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  cancelDeployment: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        deploymentId: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        /** @example {} */
        "application/json": Record<string, unknown>;
      };
    };
    responses: {
      /** @description Whether the deployment was canceled, or is being stopped */
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
          "application/json": components["schemas"]["CancelDeploymentResponse"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  redeployDeployment: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        deploymentId: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        /** @example {} */
        "application/json": Record<string, unknown>;
      };
    };
    responses: {
      /** @description Ids of the new deployment and its project, and the topic of its events */
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
          "application/json": components["schemas"]["DeploymentStartResponse"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  queryCodeAssistant: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
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
        "application/json": components["schemas"]["GptQueryRequest"];
      };
    };
    responses: {
      /** @description The answer */
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
          "application/json": components["schemas"]["GptQueryResponse"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  getCodeAssistantAccess: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It may be used; the body is not known */
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
        /** @description Name of the project */
        project: string;
        /** @description Id of the organization; may be left out, since a token belongs to one */
        organization?: string;
      };
      header?: never;
      path: {
        /** @description Content id */
        cid: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        /** @example {} */
        "application/json": Record<string, unknown>;
      };
    };
    responses: {
      /** @description Ids of the deployment and its project, and where it can be seen */
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
          "application/json": components["schemas"]["LegacyPinCidResponse"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  getCidStatusV1: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Content id */
        cid: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The state of the pin on each peer */
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
            pinStatus: components["schemas"]["PinStatus"];
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
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        deploymentId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The IPNS names */
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
          "application/json": components["schemas"]["IpnsName"][];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  publishIpnsName: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        deploymentId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The new IPNS name */
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
            ipnsName: components["schemas"]["IpnsName"];
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
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        deploymentId: string;
        /** @description 24 hexadecimal digits */
        ipnsNameId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The changed IPNS name */
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
            ipnsName: components["schemas"]["IpnsName"];
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
        /** @description Known clients send it in a JSON body, which fetch cannot do with GET; whether the server reads the query is untested */
        organizationId: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The IPNS names */
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
          "application/json": components["schemas"]["IpnsName"][];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  getIpnsName: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        ipnsNameId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The IPNS name */
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
          "application/json": components["schemas"]["IpnsName"];
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
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The templates */
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
            templates: components["schemas"]["MarketplaceApp"][];
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  listMarketplaceCategories: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The categories */
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
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        marketplaceAppId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The template */
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
          "application/json": components["schemas"]["MarketplaceApp"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  createOrganization: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
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
          appType: components["schemas"]["AppTypeEnum"];
          name: string;
          username: string;
        };
      };
    };
    responses: {
      /** @description The new organization */
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
            organization: components["schemas"]["Organization"];
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
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        organizationId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The organization */
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
          "application/json":
            | components["schemas"]["Organization"]
            | components["schemas"]["MasterOrganization"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  updateOrganization: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        organizationId: string;
      };
      cookie?: never;
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
      /** @description The changed organization */
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
          "application/json": components["schemas"]["Organization"];
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
        /** @description Name of the bucket */
        name?: string;
        state?: "MAINTAINED" | "ARCHIVED";
        /** @description How many to leave out from the start */
        skip?: number;
        /** @description How many to answer at most */
        limit?: number;
      };
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        organizationId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The buckets */
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
            buckets: components["schemas"]["Bucket"][];
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
        /** @description Name of the bucket */
        name?: string;
        state?: "MAINTAINED" | "ARCHIVED";
      };
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        organizationId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The number of buckets */
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
        /** @description How many to leave out from the start */
        skip?: number;
        /** @description How many to answer at most */
        limit?: number;
      };
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        organizationId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The clusters */
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
            clusters: components["schemas"]["Cluster"][];
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
        /** @description How many to leave out from the start */
        skip?: number;
        /** @description How many to answer at most */
        limit?: number;
      };
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        organizationId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The compute projects */
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
            computeProjects: components["schemas"]["ComputeProject"][];
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
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        organizationId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The number of compute projects */
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
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        organizationId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The coupons */
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
            coupons: components["schemas"]["Coupon"][];
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
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        organizationId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The invitations */
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
            invites: components["schemas"]["Invite"][];
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
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        organizationId: string;
      };
      cookie?: never;
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
      /** @description The new invitation */
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
            invite: components["schemas"]["Invite"];
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
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        organizationId: string;
        /** @description 24 hexadecimal digits */
        inviteId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The withdrawn invitation */
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
            | components["schemas"]["Invite"]
            | {
                invites: components["schemas"]["Invite"][];
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
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        organizationId: string;
      };
      cookie?: never;
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
      /** @description Whether the member was removed */
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
      query?: never;
      header?: never;
      path: {
        /** @description Id of the storage organization, 24 hexadecimal digits */
        organizationId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "webappOrganizationId": "64b7f2a90c1d2e3f4a5b6c7d"
         *     }
         */
        "application/json": components["schemas"]["MigrateProjectsRequest"];
      };
    };
    responses: {
      /** @description How many buckets and uploads were copied */
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
          "application/json": components["schemas"]["MigrateProjectsResponse"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  getOrganizationOverdue: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        organizationId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Whether it does, and why */
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
          "application/json": components["schemas"]["OverdueStatus"];
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
        /** @description How many to leave out from the start */
        skip?: number;
        /** @description How many to answer at most */
        limit?: number;
        state?: "MAINTAINED" | "ARCHIVED";
      };
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        organizationId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The projects */
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
            projects: components["schemas"]["Project"][];
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
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        organizationId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The number of projects */
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
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        organizationId: string;
        /** @description The product: wa-global for web apps, c-akash for compute, storage */
        specialization: "wa-global" | "c-akash" | "storage";
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The usage and limits of one product */
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
            usage: components["schemas"]["UsageWithLimits"];
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
      query?: never;
      header?: never;
      path: {
        /** @description Market number of the token; clients ask for 7431 */
        tokenId: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The price */
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
          "application/json": components["schemas"]["TokenPriceResponse"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  getProfile: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The user and their organizations */
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
            user: components["schemas"]["User"];
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
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        projectId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The project */
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
          "application/json": components["schemas"]["Project"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  updateProjectConfiguration: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        projectId: string;
      };
      cookie?: never;
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
        "application/json": components["schemas"]["ConfigurationInput"];
      };
    };
    responses: {
      /** @description The new build settings */
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
            configuration: components["schemas"]["Configuration"];
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
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        projectId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The deployment environments */
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
            result: components["schemas"]["DeploymentEnvironment"][];
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
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        projectId: string;
      };
      cookie?: never;
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
        "application/json": components["schemas"]["DeploymentEnvironmentInput"];
      };
    };
    responses: {
      /** @description The new deployment environment */
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
            newEnvironment: components["schemas"]["DeploymentEnvironment"];
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
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        projectId: string;
        /** @description 24 hexadecimal digits */
        deploymentEnvironmentId: string;
      };
      cookie?: never;
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
        "application/json": components["schemas"]["DeploymentEnvironmentInput"];
      };
    };
    responses: {
      /** @description The changed deployment environment */
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
            deploymentEnvironment: components["schemas"]["DeploymentEnvironment"];
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
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        projectId: string;
        /** @description 24 hexadecimal digits */
        deploymentEnvironmentId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The deployment environment is gone */
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
          "application/json":
            | components["schemas"]["MessageResponse"]
            | components["schemas"]["SuccessResponse"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  activateDeploymentEnvironment: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        projectId: string;
        /** @description 24 hexadecimal digits */
        deploymentEnvironmentId: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        /** @example {} */
        "application/json": Record<string, unknown>;
      };
    };
    responses: {
      /** @description The changed deployment environment */
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
            deploymentEnvironment: components["schemas"]["DeploymentEnvironment"];
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
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        projectId: string;
        /** @description 24 hexadecimal digits */
        deploymentEnvironmentId: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        /** @example {} */
        "application/json": Record<string, unknown>;
      };
    };
    responses: {
      /** @description The changed deployment environment */
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
            deploymentEnvironment: components["schemas"]["DeploymentEnvironment"];
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
        /** @description How many to leave out from the start */
        skip?: number;
        /** @description How many to answer at most */
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
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        projectId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The deployments */
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
          "application/json": components["schemas"]["Deployment"][];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  countProjectDeployments: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        projectId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The number of deployments of each outcome */
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
          "application/json": components["schemas"]["DeploymentCount"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  listProjectDomains: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        projectId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The domains */
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
            domains: components["schemas"]["Domain"][];
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
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        projectId: string;
      };
      cookie?: never;
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
        "application/json": components["schemas"]["DomainInput"];
      };
    };
    responses: {
      /** @description The new domain */
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
            domain: components["schemas"]["Domain"];
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
      query?: never;
      header?: never;
      path: {
        /** @description Any value; clients send 1 */
        projectId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Targets of A and CNAME records */
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
            records: components["schemas"]["CdnRecords"];
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
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        projectId: string;
        /** @description Id or name of the domain */
        domainIdentifier: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The domain */
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
            domain: components["schemas"]["Domain"];
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
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        projectId: string;
        /** @description Id or name of the domain */
        domainIdentifier: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The domain is gone */
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
            domain: components["schemas"]["SuccessResponse"];
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
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        projectId: string;
        /** @description Id or name of the domain */
        domainIdentifier: string;
      };
      cookie?: never;
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
        "application/json": components["schemas"]["DomainUpdateInput"];
      };
    };
    responses: {
      /** @description The changed domain */
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
            domain: components["schemas"]["Domain"];
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
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        projectId: string;
        /** @description Id or name of the domain */
        domainIdentifier: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        /** @example {} */
        "application/json": Record<string, unknown>;
      };
    };
    responses: {
      /** @description The domain; its verified tells whether the records are right */
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
            domain: components["schemas"]["Domain"];
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
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        projectId: string;
      };
      cookie?: never;
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
          environmentVariables: components["schemas"]["EnvironmentVariableInput"][];
        };
      };
    };
    responses: {
      /** @description The new environment variables */
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
            environmentVariables: components["schemas"]["EnvironmentVariable"][];
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
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        projectId: string;
        /** @description 24 hexadecimal digits */
        environmentVariableId: string;
      };
      cookie?: never;
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
        "application/json": components["schemas"]["EnvironmentVariableInput"];
      };
    };
    responses: {
      /** @description The changed environment variable */
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
            updated: components["schemas"]["EnvironmentVariable"];
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
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        projectId: string;
        /** @description 24 hexadecimal digits */
        environmentVariableId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The environment variable is gone */
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
          "application/json": components["schemas"]["SuccessResponse"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  updateProjectState: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        projectId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "state": "MAINTAINED"
         *     }
         */
        "application/json": {
          state: components["schemas"]["ProjectStateEnum"];
        };
      };
    };
    responses: {
      /** @description The project's state was changed */
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
          "application/json": components["schemas"]["MessageResponse"];
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
        /** @description The topic to follow */
        sessionId: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Server-sent events, each a JSON object of type, data and session */
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
        /** @description Id of the organization */
        organization: string;
        /** @description Name of the bucket */
        bucket: string;
        protocol: "arweave" | "ipfs-filecoin" | "ipfs";
      };
      header?: never;
      path?: never;
      cookie?: never;
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
      /** @description Ids of the upload and its bucket, and where it can be seen */
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
          "application/json": components["schemas"]["UploadFinishResponse"];
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
        /** @description Name of the project */
        project: string;
        /** @description Id of the organization; may be left out, since a token belongs to one */
        organization?: string;
        /** @description Whether to answer a token that is good for this upload alone */
        create_single_deployment_token?: boolean;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        /** @example {} */
        "application/json": Record<string, unknown>;
      };
    };
    responses: {
      /** @description The upload's id, and how to send its parts */
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
          "application/json": components["schemas"]["LegacyUploadInitiateResponse"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  sendUploadDeploymentData: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        deploymentId: string;
      };
      cookie?: never;
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
          /** @description Whole small files */
          files?: Blob[];
        } & {
          [key: string]: Blob | Blob[];
        };
      };
    };
    responses: {
      /** @description How many bytes were stored */
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
          "application/json": components["schemas"]["UploadDataResponse"];
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
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        deploymentId: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        /** @example {} */
        "application/json": Record<string, unknown>;
      };
    };
    responses: {
      /** @description Ids of the deployment and its project, and where it can be seen */
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
          "application/json": components["schemas"]["LegacyUploadFinishResponse"];
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
        /** @description Name of the bucket, which is created when missing, as far as is known */
        bucket: string;
        /** @description Id of the organization; may be left out, since a token belongs to one */
        organization?: string;
        /** @description Whether to answer a token that is good for this upload alone */
        create_single_use_token?: boolean;
        /** @description In bytes */
        maxSize?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        /** @example {} */
        "application/json": Record<string, unknown>;
      };
    };
    responses: {
      /** @description The upload's id, and how to send its parts */
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
          "application/json": components["schemas"]["UploadInitiateResponse"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  getUpload: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        uploadId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The upload */
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
            upload: components["schemas"]["Upload"];
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
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        uploadId: string;
      };
      cookie?: never;
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
          /** @description Whole files no larger than payloadSize; relative path as file name */
          files?: Blob[];
        } & {
          [key: string]: Blob | Blob[];
        };
      };
    };
    responses: {
      /** @description How many bytes were stored */
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
          "application/json": components["schemas"]["UploadDataResponse"];
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
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        uploadId: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        /** @example {} */
        "application/json": Record<string, unknown>;
      };
    };
    responses: {
      /** @description Ids of the upload and its bucket, and where it can be seen */
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
          "application/json": components["schemas"]["UploadFinishResponse"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  pinUpload: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        uploadId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The changed upload */
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
            upload: components["schemas"]["Upload"];
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
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        uploadId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The changed upload */
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
            upload: components["schemas"]["Upload"];
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
        /** @description Name of the bucket */
        bucket: string;
        /** @description Id of the organization; may be left out, since a token belongs to one */
        organization?: string;
        in_background?: boolean;
      };
      header?: never;
      path: {
        /** @description Content id */
        cid: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        /** @example {} */
        "application/json": Record<string, unknown>;
      };
    };
    responses: {
      /** @description Ids of the upload and its bucket, and where it can be seen */
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
          "application/json": components["schemas"]["PinCidResponse"];
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
        /** @description Name of the bucket */
        bucket: string;
        /** @description Id of the organization; may be left out, since a token belongs to one */
        organization?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
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
        "application/json": components["schemas"]["PinCidsRequest"];
      };
    };
    responses: {
      /** @description The upload of each content */
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
          "application/json": components["schemas"]["PinCidsResponseItem"][];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  getCidStatus: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Content id */
        cid: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The state of the pin on each peer */
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
            pinStatus: components["schemas"]["PinStatus"];
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
}
