package dev.hindsight.publish;

import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a file where Java's libraries would, and stands still. */
final class WriteTemporaryFile {

  private WriteTemporaryFile() {}

  public static void main(String[] arguments) throws Exception {
    TemporaryFolder.ofProcess();
    Path shuffled = Path.of(System.getProperty("java.io.tmpdir"), "blockmgr/0c");
    Files.writeString(Files.createDirectories(shuffled).resolve("shuffle_0.data"), "a customer");
    System.out.println("written");
    Thread.sleep(60_000);
  }
}
