// Switches the theme without loading the page again; the server remembers it for the next one.

const links = document.querySelectorAll("a[data-theme-choice]");

for (const link of links) {
  link.addEventListener("click", (event) => {
    event.preventDefault();
    document.documentElement.dataset.theme = link.dataset.themeChoice;
    links.forEach((each) => (each.ariaCurrent = each === link ? "true" : null));
    fetch(link.href, { redirect: "manual" }).catch(() => location.assign(link.href));
  });
}
