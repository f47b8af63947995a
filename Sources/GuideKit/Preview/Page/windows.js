// One stream for all windows of this browser, which lets six connections to a server be open at once:
// a seventh window would wait for ever. A SharedWorker: each window that is seen says so, and is told
// that there is news, and whether the server is there.
"use strict";
const windows = new Set();
let source = null;
let news = null;

const tell = (message) => windows.forEach((window) => window.postMessage(message));

const open = () => {
  if (source || windows.size === 0) return;
  source = new EventSource("/.guide/live");
  source.onmessage = (event) => {
    const { number, go } = JSON.parse(event.data);
    news = { number };
    tell({ number, go });
  };
  source.onerror = () => {
    news = null;
    tell({ number: null });
    if (source.readyState !== EventSource.CLOSED) return;
    close();
    setTimeout(open, 500);
  };
};

const close = () => {
  source?.close();
  source = news = null;
};

addEventListener("connect", ({ ports: [window] }) => {
  window.onmessage = ({ data: isSeen }) => {
    if (!isSeen) {
      windows.delete(window);
      if (windows.size === 0) close();
      return;
    }
    windows.add(window);
    if (news) window.postMessage(news);
    open();
  };
});
