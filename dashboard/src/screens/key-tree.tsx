// The keys as a tree, whose levels are read when they are opened. A key, and for an administrator a branch, opens a drawer.
import { useState } from "preact/hooks";
import { type Failure, requestJson } from "../api/request-json.ts";
import { type KeyLevel, keyLevel, type TreeNode } from "../api/shapes-of-store.ts";
import { bytes, number } from "../format/numbers.ts";
import { Card } from "../parts/card.tsx";
import { Empty } from "../parts/load-states.tsx";
import { may } from "../state/session.ts";
import { texts } from "../texts/texts.ts";
import { KeyDrawer, type Named } from "./key-drawer.tsx";

type Levels = Readonly<Record<string, KeyLevel>>;

export function KeyTree() {
  const text = texts.value.cache.tree;
  const [levels, setLevels] = useState<Levels>({});
  const [failure, setFailure] = useState<Failure | null>(null);
  const [opened, setOpened] = useState<Named | null>(null);
  const read = async (prefix: string, others: Levels) => {
    const reply = await requestJson(keyLevel, `/store/tree?prefix=${encodeURIComponent(prefix)}`);
    setFailure(reply.ok ? null : reply.failure);
    if (reply.ok) setLevels({ ...others, [prefix]: reply.value });
  };
  const toggle = (prefix: string) => {
    if (!levels[prefix]) return void read(prefix, levels);
    setLevels(Object.fromEntries(Object.entries(levels).filter(([open]) => !open.startsWith(prefix))));
  };
  const root = levels[""];
  const button = (
    <button type="button" onClick={() => read("", {})}>
      {root ? text.again : text.open}
    </button>
  );
  return (
    <Card title={text.title} note={text.note} actions={button} wide>
      {failure && <p role="alert">{failure.message}</p>}
      {root?.nodes.length === 0 && <Empty title={text.nothing} />}
      {root && root.nodes.length > 0 && <Level prefix="" levels={levels} toggle={toggle} open={setOpened} />}
      {opened && <KeyDrawer named={opened} close={() => setOpened(null)} changed={() => read("", {})} />}
    </Card>
  );
}

interface LevelProps {
  levels: Levels;
  toggle: (prefix: string) => void;
  open: (named: Named) => void;
}

function Level({ prefix, ...props }: LevelProps & { prefix: string }) {
  const text = texts.value.cache.tree;
  const level = props.levels[prefix];
  if (!level) return null;
  const { nodes, left_out, is_complete } = level;
  return (
    <ul class="key-tree">
      {nodes.map((node) => (
        <Node key={node.prefix} node={node} {...props} />
      ))}
      {left_out.nodes > 0 && (
        <li class="quiet">{text.leftOut(left_out.nodes, number(left_out.keys), bytes(left_out.bytes))}</li>
      )}
      {!is_complete && <li class="quiet">{text.incomplete}</li>}
    </ul>
  );
}

function Node({ node, ...props }: LevelProps & { node: TreeNode }) {
  const text = texts.value.cache.tree;
  const { name, prefix, is_key, keys } = node;
  const isOpen = props.levels[prefix] !== undefined;
  return (
    <li>
      <div class="key-node">
        {is_key ? (
          <button type="button" class="key" onClick={() => props.open({ key: prefix })}>
            {name}
          </button>
        ) : (
          <button type="button" class="key branch" aria-expanded={isOpen} onClick={() => props.toggle(prefix)}>
            <span aria-hidden="true">{isOpen ? "▾" : "▸"}</span> {name}
          </button>
        )}
        <span class="quiet">
          {!is_key && `${text.keys(keys)}, `}
          {bytes(node.bytes)}
        </span>
        {!is_key && may("admin") && (
          <button type="button" class="plain" aria-label={text.change(prefix)} onClick={() => props.open({ prefix })}>
            …
          </button>
        )}
      </div>
      {isOpen && <Level prefix={prefix} {...props} />}
    </li>
  );
}
