// Values of a trace: numbers, truth values and null as they are, references to objects, texts.

/** A reference to an object of the trace. */
export class Reference {
  constructor(id) {
    this.id = id;
  }
}

/** A text of the program: a String, a char or what a StringBuilder holds. */
export class JavaText {
  constructor(text, quote) {
    this.text = text;
    this.quote = quote;
  }

  toString() {
    return this.quote + this.text.replace(/[\n\r\t\\]/g, (each) => ESCAPES[each]) + this.quote;
  }
}

const ESCAPES = { "\n": "\\n", "\r": "\\r", "\t": "\\t", "\\": "\\\\" };
const LONGEST = 200;

/** Returns the value that a worker wrote; what it should not have written is shown as text. */
export function valueOf(raw) {
  if (typeof raw !== "string") {
    return typeof raw === "object" && raw !== null ? "?" : raw;
  }
  const rest = raw.slice(2, LONGEST);
  if (raw[1] !== ":") {
    return raw.slice(0, LONGEST);
  }
  switch (raw[0]) {
    case "r":
      return /^\d{1,9}$/.test(rest) ? new Reference(Number(rest)) : rest;
    case "s":
      return new JavaText(rest, '"');
    case "c":
      return new JavaText(rest, "'");
    default:
      return rest;
  }
}

/** Returns the name of a class without those of the classes around it. */
export function simpleName(type) {
  return type.slice(type.lastIndexOf(".") + 1);
}

/** Returns the object that a value refers to, or undefined. */
export function referred(value, objects) {
  return value instanceof Reference ? objects.get(value.id) : undefined;
}

/** Says whether two values are the same as Java's == sees them. */
export function isSame(one, other) {
  return (
    one === other ||
    (one instanceof Reference && other instanceof Reference && one.id === other.id) ||
    (one instanceof JavaText && other instanceof JavaText && one.text === other.text)
  );
}
