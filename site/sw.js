var version = "7a5ed65a5ab622ae";
importScripts("./assets/worker.js");
