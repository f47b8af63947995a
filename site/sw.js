var version = "3dfd9a0e33be87bd";
importScripts("./assets/worker.js");
