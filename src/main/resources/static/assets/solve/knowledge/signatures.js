// Lists the methods that a call may mean, with the parameter at the cursor in bold.

/** Returns the list. The method that takes the most likely arguments is emphasized. */
export function signatureList(signatures, argument) {
  const list = document.createElement("ul");
  list.className = "cm-signatures";
  const chosen = signatures.find((signature) => takes(signature, argument)) ?? signatures[0];
  for (const signature of signatures) {
    const item = document.createElement("li");
    item.append(line(signature, argument));
    if (signature === chosen) {
      item.setAttribute("aria-current", "true");
      if (signature.documentation) {
        item.append(element("p", signature.documentation));
      }
    }
    list.append(item);
  }
  return list;
}

function takes({ parameters, varargs }, argument) {
  return argument < parameters.length || varargs || (argument === 0 && parameters.length === 0);
}

function line({ label, parameters, varargs }, argument) {
  const code = document.createElement("code");
  const last = parameters.length - 1;
  const current = parameters[varargs ? Math.min(argument, last) : argument];
  if (!current) {
    code.append(label);
    return code;
  }
  const { from, to } = current;
  code.append(label.slice(0, from), element("strong", label.slice(from, to)), label.slice(to));
  return code;
}

function element(tag, text) {
  return Object.assign(document.createElement(tag), { textContent: text });
}
