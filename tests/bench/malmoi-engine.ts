import { search } from "../../src/search/search.ts";
import { makeSearchIndex } from "../../src/search/search-index.ts";
import type { Engine } from "./engine.ts";

export const MALMOI: Engine = {
  name: "malmoi",
  about: "as in the program, with highlights",
  build: (entries) => {
    const index = makeSearchIndex({ entries });
    return (query, limit) =>
      search(index, query, { limit }).hits.map(({ entry, matched }) => {
        // Highlights are made when they are asked for.
        void matched.ranges;
        return entry;
      });
  },
};
