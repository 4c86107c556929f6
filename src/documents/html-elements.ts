const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Elements inside a line of text; all others begin and end a paragraph. */
export const INLINE = words(
  "a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark math nobr " +
    "q rb rp rt ruby s samp script small span strike strong style sub sup svg template time tt u " +
    "var wbr",
);
/** Elements that a program reads, or that show what a program reads. */
export const UNREAD = words(
  "code kbd math noembed noframes pre samp script style svg template textarea tt var xmp iframe",
);
/** Elements without an end. */
export const VOID = words("area base br col embed hr img input link meta param source track wbr");
/** Attributes that people read. */
export const ATTRIBUTES = ["title", "alt", "placeholder", "aria-label"] as const;
