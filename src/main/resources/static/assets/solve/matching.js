// Tells how well names fit the word at the cursor, as the server does: so an answer to a first letter
// also serves the letters after it, and the server's order stays.

const NO_MATCH = 3;

/** Returns 0 where name begins with the word, 1 in another case, 2 for humps, else NO_MATCH. */
function quality(name, word) {
  if (name.startsWith(word)) {
    return 0;
  }
  if (name.slice(0, word.length).toLowerCase() === word.toLowerCase()) {
    return 1;
  }
  return humps(name, word) ? 2 : NO_MATCH;
}

/** Returns the places in name of the letters of an abbreviation, as of "arLi" in ArrayList; or null. */
function humps(name, word) {
  const places = [];
  let at = 0;
  for (const letter of word) {
    if (at > 0 && name[at] === letter) {
      places.push(at++);
      continue;
    }
    while (at < name.length && !(begins(name, at) && equal(name[at], letter))) {
      if (at === 0) {
        return null;
      }
      at++;
    }
    if (at === name.length) {
      return null;
    }
    places.push(at++);
  }
  return places;
}

function begins(name, at) {
  return at === 0 || /\p{Lu}/u.test(name[at]) || name[at - 1] === "_";
}

function equal(one, other) {
  return one.toLowerCase() === other.toLowerCase();
}

/** Returns the options whose labels fit the word; of equally good ones the first stays first. */
export function fitting(options, word) {
  const rank = (option) =>
    4 * (option.rare ? 1 : 0) + (option.label === word ? -1 : quality(option.label, word));
  return options
    .filter(({ label, rare }) => quality(label, word) < (rare ? 2 : NO_MATCH))
    .sort((one, other) => rank(one) - rank(other));
}

/** Returns the parts of a label to emphasize, as pairs of offsets in one list. */
export function matchedParts(label, word) {
  if (quality(label, word) < 2) {
    return word ? [0, word.length] : [];
  }
  return (humps(label, word) ?? []).flatMap((place) => [place, place + 1]);
}
