// Words and phrases for each kind of unwanted content, in English and Spanish, folded. Weights are likelihoods from 0 to 1: a
// word that also has an innocent sense weighs little and flags nothing alone. The words are offensive because they must match.
// `ñ` is the only letter that keeps its mark: without it, two of the words are others (a cone, an anus).
import type { ModerationCategory } from "../../task-types/moderation.ts";

export const moderationTerms: Readonly<Record<ModerationCategory, string>> = {
  hate: `
0.9 subhuman|vermin race|white power|heil hitler|gas the|go back to your country|inferior race|ethnic cleansing|sudaca|sudacas|moro de mierda|negro de mierda|negros de mierda
0.9 raza inferior|vete a tu pais|limpieza etnica|maricon|maricones|muerte a los|panchito de mierda|puto inmigrante|putos inmigrantes|moros de mierda
0.6 all immigrants are|todos los inmigrantes son|women are stupid|las mujeres son inferiores|nazi`,
  harassment: `
0.8 you are an idiot|youre an idiot|you are stupid|youre stupid|you are worthless|youre worthless|you are pathetic|youre pathetic|nobody likes you|you are a loser
0.8 shut up you|you moron|you idiot|go to hell|you are disgusting|piece of trash|eres un idiota|eres idiota|eres una idiota|eres estupido|eres estupida|eres un inutil
0.8 eres imbecil|eres un imbecil|eres una basura|nadie te quiere|das asco|callate imbecil|subnormal|gilipollas|hijo de puta|hija de puta|vete a la mierda|pendejo|pendeja|cabron
0.4 idiot|moron|loser|imbecil|idiota|estupido|estupida|inutil|payaso`,
  sexual: `
0.8 porn|porno|pornography|pornografia|blowjob|send nudes|sex video|video sexual|mamada|follar|masturbate|masturbarse|folladas
0.4 naked|nudes|xxx|onlyfans|desnuda|desnudo|horny|cachonda|cachondo|erotic|erotico
0.5 sexo oral|oral sex`,
  violence: `
0.9 kill you|kill him|kill her|kill them all|i will kill|im going to kill|going to shoot|shoot up the|shoot up a|shoot up my|shoot up your|beat you up|bomb the|slit your throat|stab you|burn your house|voy a matar|te voy a matar|te matare
0.9 os voy a matar|los voy a matar|voy a pegarte|te voy a pegar|te voy a romper|poner una bomba|voy a quemar|degollar|te reviento|voy a acuchillar|hurt you badly
0.4 murder|massacre|behead|torture|asesinar|masacre|torturar|apunalar`,
  self_harm: `
0.9 kill myself|killing myself|end my life|want to die|i want to die|hurt myself|cut myself|cutting myself|suicidal|better off dead|no reason to live|kill yourself|kys
0.9 quiero morir|quiero morirme|quitarme la vida|suicidarme|matarme|hacerme daño|hacerme dano|cortarme las venas|acabar con mi vida|sin ganas de vivir|suicidate|matate
0.4 suicide|suicidio|self harm|autolesion|autolesiones`,
  profanity: `
0.8 fuck|fucking|fucked|fucker|motherfucker|shit|bullshit|asshole|bitch|bastard|cunt|dickhead|wanker|puta|puto|putas|mierda|joder|jodido|coño|hostia puta|cabron|cabrones|cojones
0.8 gilipollas|pendejo|chingar|chinga|chingada|verga|carajo|culero|hijo de puta|malparido|boludo de mierda|pelotudo|concha de tu madre|tu polla|mi polla|la polla de|comeme la polla|pollas
0.4 damn|crap|ass|hell|culo|maldito|maldita`,
  spam: `
0.6 make money fast|earn money fast|free money|claim your prize|claim your reward|double your|lose weight fast|gana dinero|dinero gratis|dinero facil
0.6 reclama tu premio|adelgaza rapido|gratis ahora|hazte rico|get rich|viagra|100 percent free|risk free
0.35 click here|click now|buy now|act now|limited time offer|earn money|work from home|you have won|youve won|dont miss out|order now
0.35 haz clic aqui|pincha aqui|compra ahora|compra ya|oferta limitada|has ganado|te has ganado|sin riesgo|trabaja desde casa|no te lo pierdas
0.2 free|winner|prize|guaranteed|casino|crypto|gratis|premio|ganador|garantizado|subscribe|suscribete`,
};

/** Phrases in which a word of the lists, or of the package, is innocent. */
export const innocentPhrases =
  "naked eye|tit for tat|great tit|blue tit|coal tit|cum laude|chink in|spick and span|pussy willow|pussy cat|fag end|stop cock|cock and bull|" +
  "bomb the test|bomb the exam|bomb the interview|rape kit|rape crisis|sex education|same sex|fire retard|pinot negro|rio negro|hell of a|" +
  "ojo desnudo|al desnudo";

/** After a wish to die or to kill: what shows that it is a manner of speaking. */
export const figurativeEndings: ReadonlySet<string> = new Set(
  (
    "laughing laughter embarrassment boredom shame hunger curiosity thirst excitement cuteness heat happiness " +
    "risa hambre verguenza aburrimiento sueno calor frio sed amor envidia curiosidad ganas felicidad cansancio"
  ).split(" "),
);

/** Between a negation and what it denies. */
export const linkingWords: ReadonlySet<string> = new Set(
  "going to want wanted trying planning would ever te le la lo os se me quiero quiere voy vas va a pienso intento".split(
    " ",
  ),
);
