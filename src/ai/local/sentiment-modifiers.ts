// Words that change the valence of the words around them: intensifiers, negations, and conjunctions of contrast such as "but".

const setOf = (words: string) => new Set(words.split(" "));

const strong = setOf(
  "absolutely amazingly completely considerably deeply enormously entirely especially exceptionally extremely fabulously fully " +
    "greatly highly hugely incredibly insanely most particularly purely really remarkably seriously so such super thoroughly totally " +
    "tremendously truly unbelievably utterly very way definitely simply " +
    "muy mucho mucha muchisimo bastante super sumamente totalmente absolutamente completamente realmente extremadamente tan " +
    "demasiado verdaderamente increiblemente especialmente bien",
);
const weak = setOf(
  "almost barely hardly kinda less little marginally occasionally partly scarcely slightly somewhat sorta fairly rather quite " +
    "algo apenas ligeramente casi medio relativamente",
);
const negating = setOf(
  "not no never neither nor none nobody nothing nowhere without cannot cant dont doesnt didnt isnt arent wasnt werent wont " +
    "wouldnt shouldnt couldnt hasnt havent hadnt aint lack lacks lacking lacked hardly barely nothing " +
    "nunca jamas tampoco ni nadie nada ningun ninguno ninguna sin poco poca",
);
const contrasting = setOf("but however although yet pero sino aunque embargo");

/** The factor for the next opinion word. */
export const intensity = (word: string): number => (strong.has(word) ? 1.3 : weak.has(word) ? 0.75 : 1);
export const isNegation = (word: string): boolean => negating.has(word);
export const isContrast = (word: string): boolean => contrasting.has(word);

/** Valences of the common emoji that express an opinion. */
export const emojiValence: ReadonlyMap<string, number> = new Map([
  ...[
    "😀",
    "😃",
    "😄",
    "😁",
    "😊",
    "🙂",
    "😍",
    "🥰",
    "😘",
    "🤩",
    "❤",
    "💖",
    "👍",
    "🎉",
    "👏",
    "🙌",
    "💯",
    "😂",
    "😋",
    "✅",
  ].map((emoji) => [emoji, 2.5] as const),
  ...["😞", "😢", "😭", "😡", "😠", "🤬", "👎", "💔", "😤", "🤮", "🤢", "😩", "😒", "🙁", "☹", "😖", "💩", "❌"].map(
    (emoji) => [emoji, -2.5] as const,
  ),
]);
