import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Product } from "./product.ts";

/** What later chapters have to know of earlier ones. */
export interface Story {
  readonly requisition: string;
  /** Address of the job page. */
  readonly job: string;
  /** When the interview begins. */
  readonly startsAt: string;
}

const fileOf = ({ data }: Product) => path.join(data, "story.json");

/** Kept in the data folder of the product it happened in, so that one chapter can be played alone while writing it. */
export async function remember(product: Product, news: Partial<Story>): Promise<void> {
  await writeFile(fileOf(product), JSON.stringify({ ...(await recall(product).catch(() => ({}))), ...news }));
}

export const recall = async (product: Product): Promise<Story> => JSON.parse(await readFile(fileOf(product), "utf8"));
