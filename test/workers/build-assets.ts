// The Worker's files, for a machine on which nothing was built yet.
import { buildAssets } from "../../scripts/build-assets.ts";

export const setup = (): Promise<void> => buildAssets();
