// Chooses the language: the one that the user switched to, else the first of the browser's languages that the page has.
import { effect } from "@preact/signals";
import { type Language, language, languages } from "../texts/language.ts";

const storageKey = "ai-eventstream-language";

const known = (tag: string | null): Language | undefined =>
  languages.find((name) => tag?.toLowerCase().split("-")[0] === name);
const ofBrowser = navigator.languages.map(known).find((name) => name !== undefined);

language.value = known(localStorage.getItem(storageKey)) ?? ofBrowser ?? "en";
effect(() => {
  document.documentElement.lang = language.value;
});

export const otherLanguage = (): Language => (language.value === "en" ? "es" : "en");

export function switchLanguage(): void {
  language.value = otherLanguage();
  localStorage.setItem(storageKey, language.value);
}
