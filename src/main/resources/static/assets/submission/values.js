// The values of a test case: marks the differing parts, copies the case, adds it to the visitor's own.

const TOKEN = /"(?:[^"\\]|\\.)*"|[^\s,[\]"]+|[\s\S]/g;

/** Marks the part of both texts between their common beginning and their common end. */
function markDifference(expected, actual) {
  const [left, right] = [expected, actual].map((pre) => pre.textContent.match(TOKEN) ?? []);
  const shorter = Math.min(left.length, right.length);
  let start = 0;
  while (start < shorter && left[start] === right[start]) {
    start++;
  }
  let end = 0;
  while (end < shorter - start && left.at(-1 - end) === right.at(-1 - end)) {
    end++;
  }
  for (const [pre, tokens] of [[expected, left], [actual, right]]) {
    const middle = tokens.slice(start, tokens.length - end).join("");
    if (middle !== "" && middle.length < pre.textContent.length) {
      const mark = document.createElement("mark");
      mark.textContent = middle;
      pre.replaceChildren(
        tokens.slice(0, start).join(""),
        mark,
        tokens.slice(tokens.length - end).join(""),
      );
    }
  }
}

/** Resolves to the whole input, which may be shown shortened. Rejects if the server can't send it. */
async function wholeInput(values) {
  const shown = values.querySelector("[data-part=input]");
  const rest = shown.parentElement.querySelector("[data-whole]");
  if (!rest?.href) {
    return (rest ?? shown).textContent;
  }
  const response = await fetch(rest.href);
  if (!response.ok) {
    throw new Error(`${rest.href}: ${response.status}`);
  }
  return response.text();
}

/** Copies text. Browsers give scripts a clipboard only on encrypted pages; elsewhere a field helps. */
async function copy(text) {
  if (navigator.clipboard) {
    await navigator.clipboard.writeText(text);
    return;
  }
  const field = document.createElement("textarea");
  field.value = text;
  document.body.append(field);
  field.select();
  const copied = document.execCommand("copy");
  field.remove();
  if (!copied) {
    throw new Error("copy");
  }
}

/**
 * Adds marks and buttons to the values in root, now and whenever other values are shown there.
 *
 * @param take adds the text of an input to the visitor's own cases
 * @param sent returns the input of a run's case (counted from 0) as it was sent, if it is known
 */
export function serveValues(root, { take, sent } = {}) {
  function prepare() {
    for (const values of root.querySelectorAll("[data-values]")) {
      const expected = values.querySelector("[data-part=expected]");
      const actual = values.querySelector("[data-part=actual].different");
      if (expected && actual) {
        markDifference(expected, actual);
      }
      const tools = values.querySelector("[data-tools]");
      if (tools) {
        tools.hidden = false;
        tools.querySelector("[data-take]").hidden = !take;
      }
    }
  }

  root.addEventListener("click", async (event) => {
    const button = event.target.closest("[data-copy], [data-take]");
    if (button) {
      const values = button.closest("[data-values]");
      const place = [...root.querySelectorAll("details.case")].indexOf(values.closest("details.case"));
      try {
        const input = sent?.(place) ?? (await wholeInput(values));
        if (button.dataset.take === undefined) {
          await copy(input);
        } else {
          take(input);
        }
        button.textContent = button.dataset.done;
      } catch {
        button.textContent = button.dataset.failed;
      }
    }
  });
  root.addEventListener("assay:shown", prepare);
  prepare();
}
