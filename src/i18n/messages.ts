import type { en } from "./messages/en.ts";

/**
 * The shape that every language's messages have: the keys of the English ones.
 * Singular forms (`_one`) are needed only where the language has them; Korean and Chinese do not.
 */
export type Messages = Localised<typeof en>;

type Localised<Tree> = {
  readonly [Key in keyof Tree as Key extends `${string}_one` ? never : Key]: Leaf<Tree[Key]>;
};

type Leaf<Value> = Value extends string ? string : Localised<Value>;
