/** What verbs put before the paths they are given; helpers that take verbs learn by it which operation is meant. */
export const pathPrefix: unique symbol = Symbol.for("spheron-client.pathPrefix");
