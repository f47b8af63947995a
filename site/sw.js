var version = "7e4b75d6dc324ba0";
importScripts("./assets/worker.js");
