/** A sentence of the API, which writes English in every language of the page. */
export const FromApi = ({ text }: { text: string }) => <span lang="en">{text}</span>;
