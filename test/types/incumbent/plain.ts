/** What JSON makes of a type: dates are text, and an enum is its values. */
export type Plain<T> = T extends Date
  ? string
  : T extends string
    ? `${T}`
    : T extends number
      ? NumberIn<`${T}`, T>
      : T extends readonly (infer Item)[]
        ? Plain<Item>[]
        : T extends object
          ? { [Key in keyof T]: Plain<T[Key]> }
          : T;

type NumberIn<Text, Otherwise> = Text extends `${infer Value extends number}` ? Value : Otherwise;

/** The type with its open enums closed: of their values, those that are known. */
export type Closed<T> =
  | ([Literal<T>] extends [never] ? Extract<T, string | number> : Literal<T>)
  | ClosedMembers<Exclude<T, string | number>>;

type Literal<T> = T extends string | number
  ? string extends T
    ? never
    : number extends T
      ? never
      : T
  : never;

type ClosedMembers<T> = T extends readonly (infer Item)[]
  ? Closed<Item>[]
  : T extends object
    ? { [Key in keyof T]: Closed<T[Key]> }
    : T;
