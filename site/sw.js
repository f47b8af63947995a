var version = "4d7749869a120e3b";
importScripts("./assets/worker.js");
