var version = "8d36aa8c1f85c254";
importScripts("./assets/worker.js");
