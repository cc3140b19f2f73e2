// Switches the theme without loading the page again. A cookie tells the server which theme the next page gets.

const links = document.querySelectorAll("a[data-theme-choice]");

for (const link of links) {
  link.addEventListener("click", (event) => {
    event.preventDefault();
    const theme = link.dataset.themeChoice;
    document.cookie = `theme=${theme}; path=/; max-age=31536000; samesite=lax`;
    document.documentElement.dataset.theme = theme;
    links.forEach((each) => (each.ariaCurrent = each === link ? "true" : null));
  });
}
