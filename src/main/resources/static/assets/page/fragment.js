// Fetches parts of pages that the server has rendered and puts them in place. The only module that
// turns text into HTML: everything in a fragment was escaped by the server's templates.

const policy = window.trustedTypes?.createPolicy("assay", { createHTML: (html) => html });

/** Fetches a fragment. Resolves to {ok, status, retryAfter, html}; rejects when the server can't be reached. */
export async function load(url, options = {}) {
  const response = await fetch(url, {
    ...options,
    headers: { ...options.headers, "Assay-Fragment": "true", Accept: "text/html" },
  });
  const { ok, status } = response;
  return { ok, status, retryAfter: secondsToWait(response), html: await response.text() };
}

/** Returns after how many seconds to ask again; 0 if that would be of no use. */
export function secondsToWait(response) {
  return Number(response.headers.get("Retry-After")) || 0;
}

/** Replaces what is in target by html. */
export function show(target, html) {
  const template = document.createElement("template");
  template.innerHTML = policy ? policy.createHTML(html) : html;
  target.replaceChildren(template.content);
  target.dispatchEvent(new CustomEvent("assay:shown", { bubbles: true }));
}

/** Replaces what is in target by a copy of the template with this id. */
export function showTemplate(target, id) {
  target.replaceChildren(document.getElementById(id).content.cloneNode(true));
}
