// Tells the languages apart that share the Cyrillic or the Arabic script, by the letters that they lack and by frequent words.
import type { LanguageWeight } from "./latin-languages.ts";

interface Written {
  language: string;
  /** How likely it is before anything is read. */
  prior: number;
  alphabet: ReadonlySet<string>;
  words: ReadonlySet<string>;
}

const written = (language: string, prior: number, alphabet: string, words: string): Written => ({
  language,
  prior,
  alphabet: new Set(alphabet),
  words: new Set(words.split(" ")),
});

const cyrillic: readonly Written[] = [
  written(
    "ru",
    1.6,
    "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
    "и в не что это я мне мой моя где как он она они был было есть нет очень спасибо пожалуйста здравствуйте привет меня вы мы из для когда уже ещё только если или от завтра утро доброе день добрый до с у к",
  ),
  written(
    "uk",
    1,
    "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя'’",
    "і в не що це я мені мій моя де як він вона вони був було є немає дуже дякую ласка привіт мене ви ми з із для коли вже ще тільки якщо або та до й у від завтра ранок день посилка добрий",
  ),
  written(
    "bg",
    0.8,
    "абвгдежзийклмнопрстуфхцчшщъьюя",
    "и в не какво това аз ми моя къде как той тя те беше има няма много благодаря моля здравей здравейте се са съм е да за на от с че ще вие ние когато вече още само ако или до утре добро утро добър ден пратката",
  ),
  written(
    "be",
    0.4,
    "абвгдеёжзійклмнопрстуўфхцчшыьэюя'’",
    "і ў не што гэта я мне мой мая дзе як ён яна яны быў ёсць няма вельмі дзякуй калі ласка вы мы для з",
  ),
  written(
    "sr",
    0.4,
    "абвгдђежзијклљмнњопрстћуфхцчџш",
    "и у не што шта то ја ми мој моја где како он она они био је су сам има нема врло хвала молим здраво се да за на од са ће ви када још само ако или до",
  ),
  written(
    "mk",
    0.2,
    "абвгдѓежзѕијклљмнњопрстќуфхцчџш",
    "и во не што тоа јас ми мојот мојата каде како тој таа тие беше има нема многу благодарам ве молам здраво се да за на од со ќе вие кога уште само ако или до",
  ),
];

/** A letter that the language does not have. Names bring a few, so the first ones do not rule it out. */
const foreignLetter = 0.25;
const knownWord = 2.5;
/** More evidence than this changes nothing. */
const mostSigns = 12;

export function weighCyrillic(words: readonly string[]): LanguageWeight[] {
  const letters = words.join("");
  return cyrillic.map(({ language, prior, alphabet, words: known }) => {
    let foreign = 0;
    for (const letter of letters) if (!alphabet.has(letter)) foreign++;
    const hits = words.filter((word) => known.has(word)).length;
    const weight = prior * foreignLetter ** Math.min(foreign, mostSigns) * knownWord ** Math.min(hits, mostSigns);
    // Russian has this letter in one word of a thousand, Bulgarian in every second.
    return { language, weight: language === "ru" && letters.includes("ъ") ? weight / 4 : weight };
  });
}

const urduOnly = /[ٹڈڑںےھہ]/g;
const persianToo = /[پچژگکی]/g;
/** Letters that Arabic lacks altogether; of the others, Persian only has another form. */
const notArabic = /[پچژگ]/g;
const arabicOnly = /[ةىيكإأؤئ]/g;

export function weighArabic(text: string): LanguageWeight[] {
  const count = (letters: RegExp) => text.match(letters)?.length ?? 0;
  const [urdu, persian, arabic] = [count(urduOnly), count(persianToo), count(arabicOnly)];
  return [
    { language: "ar", weight: 1 + arabic },
    { language: "fa", weight: (persian + count(notArabic)) / (1 + urdu) },
    { language: "ur", weight: urdu * 3 },
  ];
}
