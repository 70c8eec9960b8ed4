// The theme: the system's setting until the user chooses light or dark.
import { effect, signal } from "@preact/signals";

const storageKey = "ai-eventstream-theme";
const themes = ["system", "light", "dark"] as const;
type Theme = (typeof themes)[number];

export const theme = signal<Theme>(themes.find((name) => name === localStorage.getItem(storageKey)) ?? "system");
/** Counts changes of the visible colours. Charts, which draw their own colours, watch it. */
export const themeChanges = signal(0);

effect(() => {
  localStorage.setItem(storageKey, theme.value);
  document.documentElement.dataset.theme = theme.value;
  themeChanges.value = themeChanges.peek() + 1;
});
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => {
  themeChanges.value += 1;
});

export function nextTheme(): void {
  theme.value = themes[(themes.indexOf(theme.value) + 1) % themes.length] ?? "system";
}
