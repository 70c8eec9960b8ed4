import type { ComponentChildren } from "preact";

export const Card = ({
  title,
  note,
  actions,
  children,
  wide = false,
}: {
  title: ComponentChildren;
  note?: ComponentChildren;
  actions?: ComponentChildren;
  children: ComponentChildren;
  wide?: boolean;
}) => (
  <section class={wide ? "card wide" : "card"}>
    <header>
      <h2>{title}</h2>
      {note && <p class="quiet">{note}</p>}
      {actions && <div class="card-actions">{actions}</div>}
    </header>
    {children}
  </section>
);
