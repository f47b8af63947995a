var version = "d8e3cf4b93830b2f";
importScripts("./assets/worker.js");
