import { render } from "preact";
import { Page } from "./page.tsx";
import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/page.css";
import "./styles/parts.css";
import "./styles/screens.css";

const root = document.getElementById("page");
if (root) render(<Page />, root);
