// Greetings and thanks at the ends of a text, which ask nothing: "Hello, where is my order? Thanks in advance." They count where the
// text brings something to work on ("Translate: Thank you."), because then they may be part of it.

const greeting =
  /^\s*¡?(?:(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day))(?: (?:there|all|team|everyone|everybody|support|guys|folks|friends))?|please help(?: me)?|(?:a )?quick question|hola(?: a todos| equipo| amigos|,? buen[oa]s(?: (?:días|dias|tardes|noches))?)?|buen[oa]s(?: (?:días|dias|tardes|noches))?|buen día|una pregunta)\s?[.,:!\n]+\s*(?:¡|(?=\S))/iu;
const thanks =
  /(?<=[.?!,;\n])\s*¡?(?:please|pls|plz|thx|thanx|tnx|(?:many )?thanks(?: a lot| so much| very much)?|thank you(?: so much| very much)?|por favor|porfa|(?:muchas |mil )?gracias|(?:un )?saludos?)(?: in advance| for (?:your|the|any) (?:help|time|answer)| de antemano| por (?:su|tu|la) (?:ayuda|tiempo|atención|respuesta))?\s?[.!]*\s*$/iu;

/** Something to work on: after a colon, in quotes, on a line of its own. */
const material = /:\s|["\n`]|<\w/;
/** Of fewer words, a greeting may be the subject: "Hello, Dolly". Two words may be a question: "Buenas, ¿cómo pago?" */
const fewestWords = (rest: string): number => (rest.includes("?") ? 2 : 3);
/** Longer texts bring something to work on. */
const longestQuestion = 1_000;

export function withoutCourtesy(text: string): string {
  if (text.length > longestQuestion) return text;
  const rest = text.replace(greeting, "").replace(thanks, "");
  if (rest === text || material.test(rest) || rest.trim().split(/\s+/).length < fewestWords(rest)) return text;
  return rest;
}
