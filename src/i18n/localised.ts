/**
 * The shape that a part of the messages has in other languages than English: the same keys.
 * Singular forms (`_one`) are needed only where the language has them; Korean and Chinese do not.
 */
export type Localised<Tree> = {
  readonly [Key in keyof Tree as Key extends `${string}_one` ? never : Key]: Leaf<Tree[Key]>;
};

type Leaf<Value> = Value extends string ? string : Localised<Value>;
