/** The operations of an upload in parts, by their path templates. */
export const initiatePath = "/v1/upload/initiate";
export const dataPath = "/v1/upload/{uploadId}/data";
export const finishPath = "/v1/upload/{uploadId}/finish";
