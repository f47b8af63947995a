var version = "4b17950fba38f6a1";
importScripts("./assets/worker.js");
