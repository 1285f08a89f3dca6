// Loaded into each process of the product before its own code: when the launcher is gone, killed or crashed, its end
// of the channel closes, and the process asks itself to stop as if it had been told to.
if (process.channel) {
  process.channel.unref();
  process.once("disconnect", () => process.kill(process.pid, "SIGTERM"));
}
