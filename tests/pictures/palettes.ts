import type { Palette } from "./screen-picture.ts";

/** The sixteen colours of a dark and of a light terminal, each readable on its background. */
export const PALETTES: Readonly<Record<"dark" | "light", Palette>> = {
  dark: {
    foreground: "#d8dee9",
    background: "#1b1f27",
    colours: [
      "#3b4252",
      "#f07178",
      "#a3d977",
      "#f2c97d",
      "#82aaff",
      "#c792ea",
      "#6fd3e0",
      "#e5e9f0",
      "#7a8496",
      "#ff8b92",
      "#c3e88d",
      "#ffd98e",
      "#9cc4ff",
      "#ddb3ff",
      "#95e6f0",
      "#ffffff",
    ],
  },
  light: {
    foreground: "#24292f",
    background: "#fbfbf9",
    colours: [
      "#24292f",
      "#b3261e",
      "#1a6b2d",
      "#7d5700",
      "#0b57b0",
      "#7b3fb5",
      "#0b6b78",
      "#57606a",
      "#6e7781",
      "#cf2a22",
      "#23803a",
      "#946800",
      "#1668cc",
      "#8e4fcb",
      "#12808f",
      "#8c959f",
    ],
  },
};
