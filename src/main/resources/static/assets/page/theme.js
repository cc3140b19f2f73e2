// Steps the theme without loading the page again. A cookie tells the server which theme the next page gets.

const THEMES = ["system", "light", "dark"];

const button = document.querySelector("[data-theme-step]");
const said = document.querySelector("[data-theme-said]");

function wear(theme) {
  const words = button.dataset[theme];
  document.documentElement.dataset.theme = theme;
  button.dataset.themeStep = theme;
  button.ariaLabel = words;
  button.title = words;
  button.querySelector("use").setAttribute("href", `#i-theme-${theme}`);
  said.textContent = words;
}

button.form.addEventListener("submit", (event) => {
  event.preventDefault();
  const next = THEMES[(THEMES.indexOf(button.dataset.themeStep) + 1) % THEMES.length];
  document.cookie = `theme=${next}; path=/; max-age=31536000; samesite=lax`;
  wear(next);
});
