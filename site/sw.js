var version = "14f8a27842409c09";
importScripts("./assets/worker.js");
