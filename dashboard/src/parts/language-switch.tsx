import { otherLanguage, switchLanguage } from "../state/language.ts";

/** In their own languages, for those who cannot read the page's. */
const names = { en: "English", es: "Español" };

/** A button with the name of the language that it switches to; with its code where there is little room. */
export function LanguageSwitch() {
  const other = otherLanguage();
  return (
    <button type="button" class="plain" lang={other} title={names[other]} onClick={switchLanguage}>
      <span class="language-name">{names[other]}</span>
      <span class="language-code">{other.toUpperCase()}</span>
    </button>
  );
}
