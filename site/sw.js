var version = "af08c697d9a3081a";
importScripts("./assets/worker.js");
