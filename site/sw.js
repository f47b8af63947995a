var version = "ed9475f9b5e74726";
importScripts("./assets/worker.js");
