var version = "44082cc577761914";
importScripts("./assets/worker.js");
