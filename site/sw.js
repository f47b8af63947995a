var version = "46ac0f46f5dc81a0";
importScripts("./assets/worker.js");
