// English words that the general lexicon lacks or misjudges in reviews, support and news, with valences on its scale, -4 to 4.
// Words are folded; a `*` stands for any ending.

export const englishWords = `
3 must-see flawless* flawlessly superb* outstanding phenomenal delectable mouthwatering exquisite* mesmerizing* unforgettable masterpiece
3 masterful* brilliantly stunning* stellar heartwarming spotless* impeccable* addictive
2 delicious* tasty yummy flavorful* tender juicy crispy fresh attentive prompt* courteous knowledgeable sturdy durable* comfy cozy affordable
2 reliable* responsive intuitive* easily effortless* seamless* crisp believable gripping engaging touching* riveting hilarious* funniest
2 classic recommend* recommended pleased ideal worth pleasantly gem authentic generous* reasonable* reasonably noteworthy thoughtful
2 exceeded underrated timeless captivat* moving refreshing* compelling nicely beautifully quality subtle outshine*
1 works worked working fits fit quick* fast lightweight handy simple easy clear* loud large portable plenty sharp smooth* solid decent
1 convenient* sleek stylish elegant stays lasts lasting warm hot affordable compatible charismatic poignant artful* realistic vibrant
-3 unwatchable garbage crap crappy junk rubbish awful* horrid* worthless useless inedible disgust* atrocious* abysmal pathetic* scam rip-off
-3 ripoff unacceptable appalling* lousy crummy nasty gross vomit puke cockroach* roaches inexcusable insulting* laughable
-2 disappoint* waste wasted wasting refund* return returned returning broke broken breaks cracked crack cracks defective faulty malfunction*
-2 dead died dies overpriced mediocre bland tasteless flavorless stale soggy greasy undercooked overcooked burnt raw rude unfriendly dirty filthy
-2 sticky slow sluggish unreliable flimsy uncomfortable unresponsive unusable unhappy frustrat* annoy* boring* bored dull tedious
-2 predictable unfunny cliche* cliched contrived unconvincing amateurish pointless lame incoherent plotless cheesy wooden embarrass* unbelievably
-2 mess flop drag dragged drags pretentious shallow hollow forgettable lacks lacked lacking poorly poor worst worse avoid skip regret*
-2 misleading shoddy scratched leak* overheats crashes crashed freezes freezing glitch* bug bugs buggy problem* error* failure failed fails fail
-2 sucked suck sucks sucky stinks mistake mistakes uninspired underwhelm* unimpress* unpleasant unprofessional ignored torture stereotyp*
-1 cheap cheaply plastic cold dry salty thin small tiny short hard weak* expensive crowded noisy static drops dropped muffled unfortunately
-1 sadly barely hardly however wait waited waiting excuse ashamed nothing supposed supposedly tried trying instead maybe average meh okay
-1 cancel* missing stuck bother* loose fell falls falling stopped stops quit overlong shame
0 play plays played playing please share shares shared sharing interest interests united number numbers certain dear
0 screw screws like pretty just well kind no dare cell novel
`;

/** Phrases whose valence differs from that of their words. They are tried before the words. */
export const englishPhrases = `
3 highly recommend|highly recommended|definitely recommend|would recommend|thumbs up|top notch|must have|must see|out of this world|cant go wrong
3 two thumbs|second to none|love at first|blown away|blew me away|hit the spot|well done|well made|well worth|worth it|worth every|best ever|ten out of ten
2 i like|we like|i liked|we liked|really like|really liked|my cup of tea|my favourite|my favorite|will be back|be back|go back again|coming back|cant wait|no complaints|no problems|no problem|no issues|no trouble|not bad|not too bad|cant complain|easy to use|on time
2 as described|as advertised|as expected|value for money|bang for the buck|good value|great deal|good price|no doubt|not only|right on|so far so good
2 wont regret|wont be disappointed|wont disappoint|not be disappointed|not disappointed|never disappoint|never disappoints|never disappointed|without a doubt|works like a charm
-3 stay away|never again|not worth|waste of|do not buy|dont buy|dont waste|want my money back|money back|ripped off|rip off|thumbs down|not recommend|dont recommend
-3 would not recommend|wouldnt recommend|cannot recommend|cant recommend|wont be back|wont be going back|not be back|not go back|never go back|never be back|never come back
-3 not coming back|wont be returning|never return|will never|piece of|the worst|falls apart|fell apart|falling apart|fall apart|dont bother
-2 dont like|didnt like|do not like|did not like|doesnt like|not like it|look elsewhere|go elsewhere|somewhere else|save your money|save yourself|too bad|too much|too many|too long|too small|too big|too loud|too short|not enough|not even|no longer
-2 no good|stopped working|stop working|quit working|does not work|doesnt work|didnt work|did not work|wont work|not work|not working|never worked|not impressed|so what|half an hour
-2 an hour|should have been|would have been|supposed to|at best|if only|the only good|nothing special|nothing to|not much|not up to|let down|run away|second rate|low quality|poor quality
0 works in|works at|works for|works as|works on|works with|worked in|worked at|worked for|worked as|worked with|working in|working at|working for|working on
0 kind of|sort of|no matter|used to|sure enough
`;
