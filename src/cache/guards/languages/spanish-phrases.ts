// Spanish phrases that mean the same: ways of asking, of naming a thing, and of saying what somebody wants.
import { phrasesOf } from "../phrases.ts";

/** What a customer does: who wants to cancel asks how. */
const wished =
  "cancelar devolver cambiar restablecer recuperar actualizar eliminar borrar rastrear pagar comprar pedir reservar cerrar abrir descargar contactar registrar renovar reprogramar transferir activar desactivar verificar editar".split(
    " ",
  );
const wishes = wished
  .flatMap((verb) => [
    `^ quiero|necesito|quisiera|deseo ${verb} > cómo ${verb}`,
    `^ me gustaría|gustaria ${verb} > cómo ${verb}`,
  ])
  .join("\n");
/** "¿Podría cambiar el precio?" asks what may happen; with "mi" it asks what the customer may do. */
const permissions = wished.map((verb) => `^ podría|podria ${verb} mi|mis > puedo ${verb} mi`).join("\n");
const offers = "hacen venden ofrecen aceptan entregan reparan alquilan"
  .split(" ")
  .map((verb) => `^ ustedes ${verb} > ${verb}`)
  .join("\n");
const durations = "tarda tardan demora demoran dura duran lleva llevan toma toman"
  .split(" ")
  .map((verb) => `cuánto|cuanto tiempo ${verb} > cuánto ${verb}`)
  .join("\n");

export const spanishPhrases = phrasesOf(`
  ${durations}
  ${wishes}
  ${permissions}
  ${offers}
  es|sería|seria posible hacer > hacen
  es|sería|seria posible > se puede
  hay posibilidad de > se puede
  existe alguna manera|forma de > cómo
  hay manera|forma de > cómo
  cuánto|cuanto vale|valen|sale|salen > cuánto cuesta
  ^ qué|que cuesta|cuestan > cuánto cuesta
  qué|que precio tiene|tienen > cuánto cuesta
  ^ necesito|quiero ayuda para|con > cómo
  ^ ayúdame|ayudame|ayúdenme|ayudenme a|con > cómo
  me puedes|puede|pueden|podrías|podrias|podría|podria|podrían|podrian ayudar a|con > cómo
  puedes|puede|pueden|podrías|podrias|podría|podria|podrían|podrian ayudarme a|con > cómo
  puedes|puede|pueden|podrías|podrias|podría|podria|podrían|podrian explicarme >
  me pueden|podrían|podrian decir >
  pueden|podrían|podrian decirme >
  necesito saber >
  cuál|cual es la manera|forma de > cómo
  cuál|cual es el precio|coste|costo de > cuánto cuesta
  cuál|cual es la mejor|buena manera|forma de > cómo
  inteligencia artificial > ia
  estados unidos > eeuu
  unión|union europea > ue
  naciones unidas > onu
  producto interior|interno bruto > pib
  recursos humanos > rrhh
  cuál|cual es el|la mejor > qué mejor
  cuáles|cuales son los|las mejores > qué mejores
  de qué|que manera|forma > cómo
  qué|que debo|debería|tengo hacer para > cómo
  qué|que tengo que hacer para > cómo
  cómo|como hago|hacer para > cómo
  cómo|como puedo|podría|podria|puede|podemos|debo|se > cómo
  cómo|como se puede > cómo
  hay alguna manera|forma de > cómo
  con el fin de > para
  a fin de > para
  me gustaría|gustaria saber >
  quisiera|quiero saber >
  puedes|podrías|podrias|puede|podría|podria decirme >
  me puedes|podrías|podrias|puede|podría|podria decir >
  de acuerdo con > según
  de acuerdo a > según
  a causa de > porque
  debido a > porque
  por culpa de > porque
  a el menos > almenos
  un poco de > algo
  un poco > algo
  a menos que > salvo
  a no ser que > salvo
  tengo|tienes|tiene|tenemos|tienen que > debe
  no tengo|tienes|tiene|tenemos|tienen que > no necesita
  hay que > debe
  por lo menos > almenos
  como máximo|maximo > alomás
  a lo sumo > alomás
  más de > sobre
  ya no > nunca
  ha|han|había|habían sido > fue
  ha|han|había|habían estado > estaba
  por qué|que > porqué
  se encuentra|encuentran > está
  por favor > 
  me dices|dice > 
  por supuesto > 
  sin embargo > 
  no obstante > 
  de hecho > 
  grupo|tipo|clase|especie|trozo|pedazo de > 
  parece|parecen ser|estar > ser
  para qué > paraqué
  en contra de > contra
  estados unidos > eeuu
  reino unido > ru
`);
