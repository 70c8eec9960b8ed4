// Words and letters by which a very short text shows its language: greetings, thanks, answers, words of menus and notices.

const lists: Readonly<Record<string, string>> = {
  en: "hello hi hey thanks thank you yes please sorry okay good bad great very morning night bye goodbye welcome help open close save search settings menu home problem not works done the is order help today tomorrow yesterday love hate new free cancel no excellent",
  es: "hola gracias sí por favor perdón bueno buena buenas buenos malo muy noche tardes adiós bienvenido bienvenida ayuda abrir cerrar guardar buscar ajustes inicio problema no funciona hecho el es pedido hoy mañana ayer odio nuevo gratis cancelar excelente días me encanta",
  fr: "bonjour salut merci oui s'il plaît pardon désolé bon bonne mauvais très soir bonsoir nuit revoir bienvenue aide ouvrir fermer enregistrer rechercher paramètres accueil problème ne pas marche c'est le est commande aujourd'hui demain hier nouveau gratuit annuler rien beaucoup est adore excellent",
  de: "hallo danke ja nein bitte entschuldigung gut gute guten schlecht sehr morgen abend nacht tschüss willkommen hilfe öffnen schließen speichern suchen einstellungen problem nicht geht fertig der ist bestellung heute gestern liebe neu kostenlos abbrechen kein schön es bis dank vielen",
  it: "ciao grazie sì prego scusi scusa buono buona buon buongiorno buonasera notte cattivo molto arrivederci benvenuto benvenuti aiuto apri chiudi salva cerca impostazioni problema non no funziona fatto il è ordine oggi domani ieri nuovo gratis annulla bene per favore lo",
  pt: "olá oi obrigado obrigada sim não por favor desculpe bom boa mau muito dia noite tarde tchau adeus bem-vindo ajuda abrir fechar salvar guardar buscar configurações início problema funciona feito o é pedido hoje amanhã ontem novo grátis cancelar tudo bem que excelente me",
  nl: "hallo hoi bedankt dank ja nee alsjeblieft alstublieft sorry goed goede slecht heel erg morgen avond nacht doei welkom hulp openen sluiten opslaan zoeken instellingen probleem niet werkt klaar het is bestelling vandaag gisteren nieuw gratis annuleren geen mooi tot",
  sv: "hej tack ja nej snälla ursäkta förlåt bra dålig dåligt mycket god morgon kväll natt välkommen hjälp öppna stäng spara sök inställningar problem inte fungerar klart är beställning idag imorgon igår ny gratis avbryt ingen hejdå och i hur var",
  no: "hei takk ja nei vennligst unnskyld beklager bra dårlig veldig god morgen kveld natt velkommen hjelp åpne lukk lagre søk innstillinger problem ikke fungerer ferdig er bestilling i dag morgen går ny gratis avbryt ingen hvor og ha det",
  da: "hej tak ja nej venligst undskyld beklager godt dårlig meget god morgen aften nat velkommen hjælp åbn luk gem søg indstillinger problem ikke virker færdig er bestilling i dag morgen går ny gratis annuller ingen hvor og farvel",
  fi: "hei moi terve kiitos kyllä ei ole hyvä anteeksi hyvää huono erittäin todella huomenta iltaa yötä tervetuloa apua avaa sulje tallenna haku etsi asetukset ongelma toimii valmis on tilaus tänään huomenna eilen uusi ilmainen peruuta missä paljon",
  pl: "cześć dziękuję dzięki tak nie proszę przepraszam dobry dobra dobrze zły bardzo dzień wieczór noc dobranoc witaj witamy pomoc otwórz zamknij zapisz szukaj ustawienia problem działa gotowe jest zamówienie dziś dzisiaj jutro wczoraj nowy darmowy anuluj gdzie",
  cs: "ahoj děkuji díky ano ne prosím promiňte dobrý dobrá dobře špatný velmi den ráno večer noc vítejte pomoc otevřít zavřít uložit hledat nastavení problém nefunguje hotovo je objednávka dnes zítra včera nový zdarma zrušit kde",
  ro: "bună salut mulțumesc da nu vă rog scuze bun rău foarte dimineața seara noapte ziua pa bine ați venit ajutor deschide închide salvează caută setări problemă funcționează gata este comandă azi mâine ieri nou gratuit anulează unde",
  hu: "szia helló köszönöm igen nem kérem bocsánat jó rossz nagyon reggelt napot estét éjszakát viszlát üdvözöljük segítség megnyitás bezárás mentés keresés beállítások probléma működik kész van rendelés ma holnap tegnap új ingyenes mégse hol",
  tr: "merhaba selam teşekkürler teşekkür ederim evet hayır lütfen pardon özür iyi güzel kötü çok günaydın akşamlar geceler hoşça hoş geldiniz yardım aç kapat kaydet ara ayarlar sorun değil çalışmıyor tamam sipariş bugün yarın dün yeni ücretsiz iptal nerede bir",
};

/** Word in lower case → the languages that have it. */
export const everydayWords: ReadonlyMap<string, readonly string[]> = (() => {
  const byWord = new Map<string, string[]>();
  for (const [language, words] of Object.entries(lists)) {
    for (const word of new Set(words.split(" "))) byWord.set(word, [...(byWord.get(word) ?? []), language]);
  }
  return byWord;
})();

export const ownLetters: readonly (readonly [language: string, letters: RegExp])[] = [
  ["es", /[¿¡ñ]/i],
  ["de", /ß/],
  ["fr", /[œùêî]/i],
  ["it", /ò/i],
  ["pt", /[ãõ]/i],
  ["pl", /[łąężźśćń]/i],
  ["cs", /[řěů]/i],
  ["ro", /[țșăţ]/i],
  ["hu", /[őű]/i],
  ["tr", /[ğışİ]/],
  ["da", /[øæ]/i],
  ["no", /[øæ]/i],
  ["sv", /å.*[äö]|[äö].*å/i],
];

/** Letters beside a to z that a language writes with, in lower case. */
export const alphabets: Readonly<Record<string, string>> = {
  en: "éï",
  es: "áéíóúüñ",
  fr: "àâæçéèêëîïôœùûüÿ",
  de: "äöüßé",
  it: "àèéìòùî",
  pt: "áâãàçéêíóôõúü",
  nl: "éëïóèöü",
  sv: "åäöé",
  no: "æøåéòô",
  da: "æøåé",
  fi: "äöå",
  pl: "ąćęłńóśźż",
  cs: "áčďéěíňóřšťúůýž",
  ro: "ăâîșțşţ",
  hu: "áéíóöőúüű",
  tr: "çğıöşüâîû̇",
};
