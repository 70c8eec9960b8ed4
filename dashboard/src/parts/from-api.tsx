import { Marked } from "./marked.tsx";

/** A sentence of the API, which writes English in every language of the page. */
export const FromApi = ({ text }: { text: string }) => (
  <span lang="en">
    <Marked text={text} />
  </span>
);
