import { expect, test } from "vitest";
import { idsOf, searching } from "../helpers/searching.ts";
import { SMALL_LIST } from "../helpers/small-list.ts";

const find = searching(SMALL_LIST);

test.each([
  ["Korean typed on the Latin layout", "tkdgkdlwjsrl", ["company.shanghai-electric"]],
  ["Latin typed on the Hangul layout", "노무호먀", ["place.shanghai", "company.shanghai-electric"]],
])("%s: %s", (_, query, ids) => {
  expect(idsOf(find(query))).toEqual(ids);
});

test("what the form is found by is emphasised in it", () => {
  expect(find("tkdgkdlwjs").hits[0]?.matched).toEqual({
    field: "ko",
    text: "상하이전기",
    ranges: [[0, 4]],
  });
});

test("who is found as typed is found on no other layout", () => {
  const ids = idsOf(find("shanghai"));
  expect(ids[0]).toBe("place.shanghai");
});
