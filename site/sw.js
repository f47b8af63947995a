var version = "b44afe84726f322f";
importScripts("./assets/worker.js");
