// All consumer groups of this port. A group is kept while it has members.
import { Group } from "./group.ts";

export class GroupCoordinator {
  readonly #groups = new Map<string, Group>();

  /** Undefined when nobody is in the group. */
  find(name: string): Group | undefined {
    return this.#groups.get(name);
  }

  /** Of groups with members. */
  names(): string[] {
    return [...this.#groups].filter(([, group]) => !group.isEmpty).map(([name]) => name);
  }

  /** Of those that join. */
  named(name: string): Group {
    for (const [other, group] of this.#groups) if (group.isEmpty) this.#groups.delete(other);
    const group = this.#groups.get(name) ?? new Group();
    this.#groups.set(name, group);
    return group;
  }
}
