var version = "6d7f7455d37d93af";
importScripts("./assets/worker.js");
