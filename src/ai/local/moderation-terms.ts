// Words and phrases for each kind of unwanted content, in English and Spanish, folded. Weights are likelihoods from 0 to 1: a
// word that also has an innocent sense weighs little and flags nothing alone. The words are offensive because they must match.
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
0.8 porn|porno|pornography|pornografia|blowjob|nudes|send nudes|sex video|video sexual|mamada|follar|masturbate|masturbarse|xxx|onlyfans|folladas
0.5 naked|desnuda|desnudo|horny|cachonda|cachondo|erotic|erotico|sexo oral|oral sex`,
  violence: `
0.9 kill you|kill him|kill her|kill them all|i will kill|im going to kill|going to shoot|shoot up|beat you up|bomb the|slit your throat|stab you|burn your house|voy a matar|te voy a matar|te matare
0.9 os voy a matar|los voy a matar|voy a pegarte|te voy a pegar|te voy a romper|poner una bomba|voy a quemar|degollar|te reviento|voy a acuchillar|hurt you badly
0.4 murder|massacre|behead|torture|asesinar|masacre|torturar|apunalar`,
  self_harm: `
0.9 kill myself|killing myself|end my life|want to die|i want to die|hurt myself|cut myself|cutting myself|suicidal|better off dead|no reason to live|kill yourself|kys
0.9 quiero morir|quiero morirme|quitarme la vida|suicidarme|matarme|hacerme dano|cortarme las venas|no quiero vivir|acabar con mi vida|sin ganas de vivir|suicidate|matate
0.4 suicide|suicidio|self harm|autolesion|autolesiones`,
  profanity: `
0.8 fuck|fucking|fucked|fucker|motherfucker|shit|bullshit|asshole|bitch|bastard|cunt|dickhead|wanker|puta|puto|putas|mierda|joder|jodido|cono|hostia puta|cabron|cabrones|cojones
0.8 gilipollas|pendejo|chingar|chinga|chingada|verga|carajo|culero|hijo de puta|malparido|boludo de mierda|pelotudo|concha de tu madre|polla
0.4 damn|crap|ass|hell|culo|maldito|maldita`,
  spam: `
0.6 click here|buy now|act now|limited time offer|make money fast|earn money|work from home|free money|you have won|youve won|claim your prize|risk free|100 free|double your|lose weight fast
0.6 haz clic aqui|compra ahora|oferta limitada|gana dinero|dinero gratis|dinero facil|has ganado|reclama tu premio|sin riesgo|trabaja desde casa|adelgaza rapido|te has ganado|gratis ahora
0.3 free|winner|prize|guaranteed|viagra|casino|crypto|gratis|premio|ganador|garantizado|subscribe|suscribete`,
};
