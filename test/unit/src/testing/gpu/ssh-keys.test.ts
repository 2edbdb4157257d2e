import { expect, it } from "vitest";
import { createGpu, refusalOf, sshKeyId, teamId } from "./ordered.ts";

// What `ssh-keygen -l` says of it was asked.
const publicKey =
  "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGEga2V5IHRoYXQgb3BlbnMgbm8gZG9vciBhdCBhbGwh me@host";

it("a key is stored with its fingerprint, read, listed and deleted", async () => {
  const { gpu } = createGpu();

  const key = await gpu.POST("/api/ssh-keys", { body: { name: "mine", publicKey } });
  const params = { path: { id: key.id } };
  const listed = await gpu.GET("/api/ssh-keys");
  const found = await gpu.GET("/api/ssh-keys/{id}", { params });
  const deleted = await gpu.DELETE("/api/ssh-keys/{id}", { params });

  expect(key).toMatchObject({ name: "mine", publicKey, teamId });
  expect(key.fingerprint).toBe("SHA256:FVYXN3fNCOu5aUT1b568ePsXs3u2f1y1+duq/e6woNA");
  expect(listed.map(({ name }) => name)).toEqual(["laptop", "mine"]);
  expect(found).toEqual(key);
  expect(deleted).toEqual({ success: true });
  expect(await gpu.GET("/api/ssh-keys")).toMatchObject([{ id: sshKeyId }]);
  expect(await refusalOf(gpu.GET("/api/ssh-keys/{id}", { params }))).toMatchObject({
    status: 404,
  });
});

it.each(["", "me", "ssh-ed25519", "ssh-ed25519 AAAAC", "ssh-ed25519 ???? me"])(
  "%j is refused as a key",
  async (text) => {
    const { gpu } = createGpu();

    expect(
      await refusalOf(gpu.POST("/api/ssh-keys", { body: { name: "mine", publicKey: text } })),
    ).toMatchObject({ status: 400, body: { error: "Invalid SSH key" } });
  },
);
