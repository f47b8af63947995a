var version = "8345267822b6144f";
importScripts("./assets/worker.js");
