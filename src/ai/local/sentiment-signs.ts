// Opinions without words: emoji, emoticons, stars and ratings such as "9/10". They mean the same in every language.

/** Valences of the common emoji that express an opinion. */
const glad =
  "😀 😃 😄 😁 😆 😂 🤣 😊 ☺ 🙂 😍 🥰 😘 🤩 😻 😎 🥳 🤗 😇 😋 😌 😉 😸 ❤ 💖 💕 💗 💓 💞 💘 💝 💙 💚 💛 💜 🧡 🤎 🖤 ♥ 👍 👌 👏 🙌 💪 🎉 🎊 💯 🏆 🥇 ✅ ✨ 😹";
const unhappy =
  "😞 😢 😭 😡 😠 🤬 👎 💔 😤 🤮 🤢 😩 😫 😒 🙁 ☹ 😖 😣 😔 😟 😕 😥 😰 😨 😱 😓 😿 😾 👿 🙄 🤦 🖕 💩 ❌ 😑 🥱 🤡";
const emojiValence: ReadonlyMap<string, number> = new Map([
  ...glad.split(" ").map((emoji) => [emoji, 2.5] as const),
  ...unhappy.split(" ").map((emoji) => [emoji, -2.5] as const),
]);

const emoticon =
  /(?<![\p{N}:;=])(?:>?[:;=]['’]?[-o]?[)\]D([]|:-?[/\\](?!\/)|D:|<\/?3|[xX]D|\^_?\^|T_T|-_-)(?![\p{L}\p{N}])/gu;
/** Written from right to left, alone between spaces: "(:" and "):". */
const mirrored = /(?<=^|\s)[([)\]][-o]?[:=;](?=\s|$)/gu;
const sad = /^>|[([/\\]$|^D:|^<\/|^T_T|^-_-/;
const starRun = /[★☆⭐🌟](?:\ufe0f?[★☆⭐🌟]){0,9}/gu;
/** A share of five or ten; a date, a fraction and "8 out of 10 people" are none. */
const rating =
  /(?<![\p{L}\p{N}/.,-])(\d{1,2}(?:[.,]\d)?)\s?(\/|out of|de|sobre)\s?(5|10)(?![\p{N}/]|[.,]\d)(\s(?:stars?|estrellas?|points|puntos)(?!\p{L}))?/giu;
const rated =
  /(?:^|[.!?:\n]\s{0,3}|\b(?:give|gave|it|this|rating|rate|rated|score|solid|doy|daria|daría|nota|puntuación|un|a)\s)$/i;
/** "9/10 for me" */
const afterRating = /^\s*(?:$|[.,;!?)—\n-]|(?:for|from|por|para|de)\s(?:me|us|mí|mi|nosotros|nuestra)(?!\p{L}))/iu;
/** In Spanish "8 de 10" is also a share of a group. */
const given = /(?<!\p{L})(?:doy|daría|dimos|damos|nota|puntuación|puntúo|califico)(?!\p{L})/iu;
/** "5 stars", "una estrella"; but not "a 5 star hotel" and "hotel de 5 estrellas". */
const starWords =
  /(?<!(?:de|con|las|los|the|of|sobre)\s)(?<![\p{L}\p{N}.,/-])(?<count>[0-5](?:[.,]5)?|zero|one|two|three|four|five|cero|una|dos|tres|cuatro|cinco)\s(?:(?<one>star|estrella)|stars|estrellas)(?![\p{L}-])(?!\s(?:hotel|restaurant|resort|general|michelin|en el cielo|in the sky))/giu;
const starCounts = "zero one two three four five cero una dos tres cuatro cinco".split(" ");
const emoticonValence = 2.5;
/** Valence of the best rating; the worst has its opposite. */
const bestRating = 4;

/** Each sign's valence, on the scale of the lexicon. */
export function* signValences(text: string): Generator<number> {
  for (const [emoji] of text.matchAll(/\p{Extended_Pictographic}/gu)) yield emojiValence.get(emoji) ?? 0;
  for (const [sign] of text.matchAll(emoticon)) yield sad.test(sign) ? -emoticonValence : emoticonValence;
  for (const [sign] of text.matchAll(mirrored)) yield /^[)\]]/.test(sign) ? -emoticonValence : emoticonValence;
  for (const [stars] of text.matchAll(starRun)) {
    const filled = stars.match(/[★⭐🌟]/gu)?.length ?? 0;
    const empty = stars.match(/☆/gu)?.length ?? 0;
    // A single star is an ornament, unless there is nothing else.
    if (filled + empty > 1 || text.trim() === stars) yield valenceOf(filled, empty === 0 ? 5 : filled + empty);
  }
  for (const { groups: { count = "", one } = {} } of text.matchAll(starWords)) {
    const word = starCounts.indexOf(count.toLowerCase());
    const stars = word < 0 ? Number(count.replace(",", ".")) : word % 6;
    if (one === undefined || stars === 1) yield valenceOf(stars, 5);
  }
  for (const match of text.matchAll(rating)) {
    const [whole, points = "", word, best = "", unit] = match;
    const before = text.slice(Math.max(0, match.index - 24), match.index);
    const after = text.slice(match.index + whole.length);
    const isRating =
      unit !== undefined || (rated.test(before) && afterRating.test(after) && (word !== "de" || given.test(before)));
    if (isRating) yield valenceOf(Number(points.replace(",", ".")), Number(best));
  }
}

function valenceOf(points: number, best: number): number {
  if (points > best) return 0;
  return (Math.max(0, points - 1) / Math.max(1, best - 1) - 0.5) * 2 * bestRating;
}
