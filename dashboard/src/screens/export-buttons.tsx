// Downloads what the filters match. The key is sent in a header, so a link alone would not do.
import { useState } from "preact/hooks";
import { requestFile } from "../api/request-file.ts";
import { notifyFailure } from "../state/notices.ts";
import { texts } from "../texts/texts.ts";

const formats = ["csv", "ndjson"] as const;

/** `path`: of the list, with its filters. */
export function ExportButtons({ path }: { path: string }) {
  const { tasks } = texts.value;
  const [isBusy, setBusy] = useState(false);
  const download = async (format: (typeof formats)[number]) => {
    setBusy(true);
    const filters = new URLSearchParams(path.split("?")[1]);
    filters.delete("limit");
    filters.set("format", format);
    const reply = await requestFile(`/tasks/export?${filters}`);
    setBusy(false);
    if (!reply.ok) return notifyFailure(tasks.notExported, reply.failure);
    const link = document.createElement("a");
    link.href = URL.createObjectURL(reply.value);
    link.download = `tasks.${format}`;
    link.click();
    URL.revokeObjectURL(link.href);
  };
  return (
    <>
      {formats.map((format) => (
        <button key={format} type="button" class="plain" disabled={isBusy} onClick={() => download(format)}>
          {tasks.exportAs(format.toUpperCase())}
        </button>
      ))}
    </>
  );
}
