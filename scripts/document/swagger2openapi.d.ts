// The types published for it (7.0.4) give convertObj a result that is a promise and void at once.
declare module "swagger2openapi" {
  const converter: {
    convertObj(
      document: object,
      options: { resolve: boolean; patch: boolean; warnOnly: boolean },
    ): Promise<{ openapi: object }>;
  };
  export default converter;
}
