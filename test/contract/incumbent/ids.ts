/** Ids as the API writes them. */
export const id = "64b7f2a90c1d2e3f4a5b6c7d";
export const topic = "0f8fad5b-d9cb-469f-a165-70867728950e";
export const cid = "bafybeigdyrzt5sfp7udm7hu76uh7y26nf3efuylqabf3oclgtqy55fbzdi";
export const page = { skip: 0, limit: 10 };
