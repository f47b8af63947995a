var version = "e519a2c4c5ccc874";
importScripts("./assets/worker.js");
