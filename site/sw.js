var version = "486d0f6d00f209b8";
importScripts("./assets/worker.js");
