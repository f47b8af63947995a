// The preview keeps nothing on the device. If a guide that stood at this address before left a worker,
// this one takes its place, deletes what it kept, and ends.
"use strict";
addEventListener("install", () => self.skipWaiting());
addEventListener("activate", event => event.waitUntil((async () => {
  for (const name of await caches.keys()) if (name.startsWith("guide ")) await caches.delete(name);
  await self.registration.unregister();
  for (const client of await self.clients.matchAll({ type: "window" })) client.navigate(client.url);
})()));
