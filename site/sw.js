var version = "946ad852380ca94a";
importScripts("./assets/worker.js");
