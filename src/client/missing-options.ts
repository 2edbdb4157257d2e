/**
 * The options of a call that needs some. Of a missing argument the compiler says only how many it expected. So the options
 * may be left out, and `Lacking` then refuses the call with a type whose name in the message says what is missing.
 *
 * `Given` is inferred as the type of what is given, and stays `undefined` where nothing is.
 */
export type Needed<Options, Given> = Options | Inferred<Given>;

/**
 * Never anything, but where `Given` is inferred from. The type of a literal that holds a function is not known at first,
 * and is inferred member by member.
 */
type Inferred<Given> = [Given] extends [unknown]
  ? never
  : Given | { [Key in keyof Given]: Given[Key] };

/** What has to follow the options: nothing, or what no list of arguments fits when they are missing. */
export type Lacking<Options, Given> = undefined extends Given
  ? unknown extends Given
    ? []
    : // Written out, since the compiler would print the name of an alias and not what it stands for. It depends on `Given`
      // once more, so that the compiler makes the names only when it prints them.
      MissingOptions<
        Given extends undefined
          ? {
              [Name in RequiredKey<Options>]: Name extends "params"
                ? `params.${ParameterNames<Options[Name]>}`
                : Name;
            }[RequiredKey<Options>]
          : never
      >
  : [];

/** The names of the options that a call lacks, such as `"params.path.projectId" | "body"`. */
interface MissingOptions<Names> extends ReadonlyArray<never> {
  /** For the compiler alone: no list of arguments has it. */
  readonly missing: Names;
}

type ParameterNames<Params> = {
  [In in RequiredKey<Params>]: `${In}.${RequiredKey<Params[In]>}`;
}[RequiredKey<Params>];

type RequiredKey<Type> = {
  [Key in keyof Type & string]-?: object extends Pick<Type, Key> ? never : Key;
}[keyof Type & string];
