// Words as Vim sees them: letters and digits, other signs, blanks. A big word ends only at a blank.

const BLANK = 0;
const SIGN = 1;

/** Returns the kind of a character: 0 for a blank or the end of a line. Words of one kind are one word. */
export function kind(char, big) {
  if (char === undefined || /\s/.test(char)) {
    return BLANK;
  }
  if (big) {
    return SIGN;
  }
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(char)) {
    return 3;
  }
  return /[\p{L}\p{N}\p{M}_\ud800-\udfff]/u.test(char) ? 2 : SIGN;
}

function isEmptyLine(text, at) {
  return (text[at] === "\n" || at === text.length) && (at === 0 || text[at - 1] === "\n");
}

/** Returns the start of the next word, or the end of the text. An empty line is a word. */
export function nextStart(text, from, big) {
  const own = kind(text[from], big);
  let at = from;
  while (own !== BLANK && at < text.length && kind(text[at], big) === own) {
    at++;
  }
  while (at < text.length && kind(text[at], big) === BLANK && !(at > from && isEmptyLine(text, at))) {
    at++;
  }
  return at;
}

/** Returns the offset of the last character of this or the next word. `stay` keeps an end where it is. */
export function nextEnd(text, from, big, stay = false) {
  let at = from + 1;
  if (stay && kind(text[from], big) !== BLANK && kind(text[at], big) !== kind(text[from], big)) {
    return from;
  }
  while (at < text.length && kind(text[at], big) === BLANK) {
    at++;
  }
  while (at + 1 < text.length && kind(text[at + 1], big) === kind(text[at], big)) {
    at++;
  }
  return Math.min(at, text.length);
}

/** Returns the start of this or the previous word; an empty line is a word. */
export function previousStart(text, from, big) {
  let at = from - 1;
  while (at > 0 && kind(text[at], big) === BLANK && !isEmptyLine(text, at)) {
    at--;
  }
  while (at > 0 && kind(text[at], big) !== BLANK && kind(text[at - 1], big) === kind(text[at], big)) {
    at--;
  }
  return Math.max(at, 0);
}

/** Returns the offset of the last character of the previous word. */
export function previousEnd(text, from, big) {
  const own = kind(text[from], big);
  let at = from;
  while (own !== BLANK && at >= 0 && kind(text[at], big) === own) {
    at--;
  }
  if (own === BLANK) {
    at--;
  }
  while (at > 0 && kind(text[at], big) === BLANK && !isEmptyLine(text, at)) {
    at--;
  }
  return Math.max(at, 0);
}
