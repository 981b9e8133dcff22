/** Id of the part of the page that says in words what the map shows; either map refers to it. */
export const MAP_IN_WORDS = "map-in-words";
