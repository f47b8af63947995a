var version = "2c3ed5a5a5b32dea";
importScripts("./assets/worker.js");
