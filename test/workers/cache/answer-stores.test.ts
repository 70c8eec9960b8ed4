import { answerStoreContract } from "./answer-store.contract.ts";
import { composedAnswers, embeddedAnswers } from "./answer-stores.ts";

answerStoreContract("EmbeddedAnswerStore", embeddedAnswers);
answerStoreContract("ComposedAnswerStore", composedAnswers);
