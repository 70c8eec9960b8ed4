// English phrases that mean the same: ways of asking, of naming a thing, and of saying what somebody wants.
import { phrasesOf } from "../phrases.ts";

/** What a service does. */
const offered = "ship deliver accept offer provide sell support rent repair refund".split(" ");
/** What a customer does: who wants to cancel asks how. */
const wished =
  "cancel return change reset update delete remove track pay buy order book refund close open download upgrade downgrade subscribe unsubscribe contact register renew reschedule transfer exchange activate deactivate verify edit".split(
    " ",
  );
const askingToTell = "what how why when where who which whether if"
  .split(" ")
  .flatMap((word) => [
    `can|could|would you tell|show|explain ${word} > ${word}`,
    `can|could|would you tell|show me|us ${word} > ${word}`,
    `can|could|would you please tell|show|explain ${word} > ${word}`,
    `can|could|would you please tell|show me|us ${word} > ${word}`,
    `^ tell|show me|us ${word} > ${word}`,
    `^ please tell|show me|us ${word} > ${word}`,
    `^ please explain ${word} > ${word}`,
    `^ explain ${word} > ${word}`,
  ])
  .join("\n");
const offers = offered.map((verb) => `do you ${verb} > can you ${verb}`).join("\n");
const wishes = wished
  .flatMap((verb) => [
    `^ want|need to ${verb} > how ${verb}`,
    `^ i just want|need to ${verb} > how ${verb}`,
    `^ i want|need|wish to ${verb} > how ${verb}`,
    `^ i would like|love to ${verb} > how ${verb}`,
  ])
  .join("\n");

export const englishPhrases = phrasesOf(`
  ${askingToTell}
  ${offers}
  ${wishes}
  what is|are the|a|some|your good|best|easiest|right|proper way|ways|method|methods to|of|for > how
  what is|are the|a|some way|ways|method|methods to|of|for > how
  miles per hour > mph
  kilometers|kilometres per hour > kmh
  degrees celsius|centigrade > celsius
  degrees fahrenheit > fahrenheit
  artificial intelligence > ai
  machine learning > ml
  natural language processing > nlp
  united kingdom > uk
  european union > eu
  united nations > un
  gross domestic product > gdp
  frequently asked questions > faq
  what is|are the best > which best
  is there a|any way to > how
  is there any way i|you can > how
  how do|can|could|would|should|does|to i|you|we|one|someone|people > how
  how to > how
  how i|you|we|one can|could > how
  what should|must|can|do i|you|we|one do > how
  in order to > to
  if i|you|we want|wanted|need to > to
  what|which way|ways can|could|do|should i|you|we > how
  how much time > how long
  get|have my money back > get a refund
  get in touch with > contact
  get in contact with > contact
  reach out to > contact
  sign|log in > login
  sign|log into > login to
  sign up > register
  is it possible for me|us to > can whoever
  is it possible to > can whoever
  would it be possible to > can whoever
  can|could|would you explain|describe your > what is your
  am i able to > can i
  are you able to > can you
  ^ i want|need help with|to > how
  ^ i need|want some help with|to > how
  ^ i would like help with|to > how
  ^ help me to > how
  ^ help me with > how
  ^ help me > how
  can|could|would|will you help me to|with > how
  can|could|would|will you help me > how
  can|could you please help me to|with > how
  can|could you please help me > how
  can|could|would|will you please > 
  ^ tell|give|show me the > what is the
  ^ please tell|give|show me the > what is the
  ^ define > what is the definition of
  do you think > 
  do you know >
  do you know if|whether >
  can|could|would you please > 
  please tell me > 
  can|could you please tell me > 
  can|could you tell me > 
  i want|need to know >
  ^ i would like to know the > what is the
  ^ i want|need to know the > what is the
  i would like to know >
  i am wondering >
  used to be > formerly be
  did use to > formerly
  used to > formerly
  according to > think
  as well as > and
  such as > like
  in spite of > despite
  because of > because
  due to > because
  a lot of > many
  lots of > many
  no longer > not anymore
  not have|has to > not need
  have|has to > must
  a few > some
  at least > atleast
  at most > atmost
  more than > over
  less than > under
  has|have|had been > was
  in fact > 
  of course > 
  to be fair > 
  appears|appear|seems|seem to be > be
  group|bunch|herd|pair|kind|type|sort|piece|slice of > 
  has|have|had yet to > not
  turn|switch on > enable
  turn|switch off > disable
  united states of america > usa
  united states > usa
  united kingdom > uk
`);
