import {
  CopyObjectCommand,
  DeleteObjectsCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from "@aws-sdk/client-s3";
import { Readable } from "node:stream";
import { isFileKey, type FileStore } from "./port.js";

/** Files in a bucket: `https://key:secret@host/bucket?region=…` of any store that speaks S3. */
export function s3Store(address: string): FileStore {
  const url = new URL(address);
  const bucket = url.pathname.replace(/^\/|\/$/g, "");
  const client = new S3Client({
    endpoint: url.origin,
    region: url.searchParams.get("region") ?? "us-east-1",
    forcePathStyle: true,
    credentials: { accessKeyId: decodeURIComponent(url.username), secretAccessKey: decodeURIComponent(url.password) },
    requestChecksumCalculation: "WHEN_REQUIRED",
    responseChecksumValidation: "WHEN_REQUIRED",
  });
  const at = (area: "waiting" | "kept", key: string): string => {
    if (!isFileKey(key)) throw new Error("Not a key of a file.");
    return `${area}/${key}`;
  };
  const has = async (key: string): Promise<boolean> => {
    try {
      await client.send(new HeadObjectCommand({ Bucket: bucket, Key: key }));
      return true;
    } catch (error) {
      if (isMissing(error)) return false;
      throw error;
    }
  };
  const fetchObject = async (key: string): Promise<Readable | undefined> => {
    try {
      const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
      return Body instanceof Readable ? Body : undefined;
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  };
  const removeAll = async (...keys: readonly string[]): Promise<void> => {
    const Objects = keys.map((Key) => ({ Key }));
    await client.send(new DeleteObjectsCommand({ Bucket: bucket, Delete: { Objects, Quiet: true } }));
  };

  return {
    async put(key, bytes) {
      await client.send(new PutObjectCommand({ Bucket: bucket, Key: at("waiting", key), Body: bytes }));
    },
    async promote(key) {
      const kept = at("kept", key);
      if (await has(kept)) return;
      const source = `${bucket}/${at("waiting", key)}`;
      await client.send(new CopyObjectCommand({ Bucket: bucket, Key: kept, CopySource: source }));
      await removeAll(at("waiting", key));
    },
    async read(key) {
      return (await fetchObject(at("kept", key))) ?? (await fetchObject(at("waiting", key)));
    },
    remove: (key) => removeAll(at("kept", key), at("waiting", key)),
    async unpromotedBefore(instant) {
      const keys: string[] = [];
      let ContinuationToken: string | undefined;
      do {
        const page = await client.send(
          new ListObjectsV2Command({
            Bucket: bucket,
            Prefix: "waiting/",
            ...(ContinuationToken && { ContinuationToken }),
          }),
        );
        for (const { Key = "", LastModified } of page.Contents ?? [])
          if (LastModified && LastModified < instant) keys.push(Key.slice("waiting/".length));
        ContinuationToken = page.NextContinuationToken;
      } while (ContinuationToken !== undefined);
      return keys.filter(isFileKey);
    },
  };
}

const isMissing = (error: unknown): boolean =>
  error instanceof Error && (error.name === "NoSuchKey" || error.name === "NotFound");
