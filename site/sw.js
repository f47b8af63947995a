var version = "ab309aace86e6010";
importScripts("./assets/worker.js");
