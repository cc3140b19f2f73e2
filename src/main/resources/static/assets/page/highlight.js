// Colours Java code outside the editor, with the editor's own parser.
import { classHighlighter, highlightCode } from "@lezer/highlight";
import { parser } from "@lezer/java";

/** Colours one <code> element. With data-lines, each line becomes an element with an id for links. */
export function highlight(code) {
  const text = code.textContent.replace(/\r\n?/g, "\n").trimEnd();
  const numbered = code.dataset.lines !== undefined;
  const lines = [document.createElement("span")];
  highlightCode(
    text,
    parser.parse(text),
    classHighlighter,
    (part, classes) => {
      const span = document.createElement("span");
      span.className = classes;
      span.textContent = part;
      lines.at(-1).append(classes ? span : part);
    },
    () => {
      lines.at(-1).append("\n");
      lines.push(document.createElement("span"));
    },
  );
  if (numbered) {
    lines.forEach((line, index) => {
      line.className = "line";
      line.id = `line-${index + 1}`;
    });
  }
  code.replaceChildren(...lines);
}

export function highlightAll(root = document) {
  root.querySelectorAll("code.language-java").forEach(highlight);
}
