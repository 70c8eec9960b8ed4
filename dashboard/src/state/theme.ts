// Light or dark: as the system has it, until one is chosen.
import { effect, signal } from "@preact/signals";

const place = "ai-eventstream-theme";
const themes = ["system", "light", "dark"] as const;
type Theme = (typeof themes)[number];

export const theme = signal<Theme>(themes.find((name) => name === localStorage.getItem(place)) ?? "system");
/** Counts changes of what is really shown, for what draws its own colours. */
export const themeChanges = signal(0);

effect(() => {
  localStorage.setItem(place, theme.value);
  document.documentElement.dataset.theme = theme.value;
  themeChanges.value = themeChanges.peek() + 1;
});
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => {
  themeChanges.value += 1;
});

export function nextTheme(): void {
  theme.value = themes[(themes.indexOf(theme.value) + 1) % themes.length] ?? "system";
}
