// The language of the page: English or Spanish. This file knows no browser, so that texts and formats can be tested without one.
import { signal } from "@preact/signals";

export const languages = ["en", "es"] as const;
export type Language = (typeof languages)[number];

export const language = signal<Language>("en");

/** A value for each language, which is made when it is first needed. Who reads it while rendering is rendered again in another language. */
export function inEachLanguage<T>(make: (language: Language) => T): () => T {
  const made = new Map<Language, T>();
  return () => {
    const wanted = language.value;
    const value = made.get(wanted) ?? make(wanted);
    made.set(wanted, value);
    return value;
  };
}
