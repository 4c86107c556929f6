/** What only the screen itself can do. */
export interface ScreenControl {
  /** Draws everything anew. */
  readonly redraw: () => Promise<void>;
  /** Lets something else have the terminal, then draws everything anew. */
  readonly release: (during: () => Promise<void>) => Promise<void>;
}

/** What any state may ask of the screen. */
export interface ScreenEffect {
  readonly type: "redraw" | "suspend";
}

/** @param suspend stops the program; done when it goes on */
export async function runScreenEffect(
  { type }: ScreenEffect,
  screen: ScreenControl,
  suspend: () => Promise<void>,
): Promise<readonly never[]> {
  if (type === "redraw") await screen.redraw();
  else await screen.release(suspend);
  return [];
}
