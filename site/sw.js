var version = "4ff5f4a625ba7be1";
importScripts("./assets/worker.js");
