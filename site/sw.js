var version = "ef0441d73e2f1740";
importScripts("./assets/worker.js");
