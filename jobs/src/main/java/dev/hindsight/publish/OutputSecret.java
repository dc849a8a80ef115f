package dev.hindsight.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.regex.Pattern;

/**
 * A secret of an output folder's own, made with its first report: later reports of the folder have
 * the same. Only the user who runs hindsight can read it.
 */
public final class OutputSecret {

  static final String FILE = ".privacy-secret";

  /** Earlier versions put a random number behind the name. */
  static final Pattern UNFINISHED = Pattern.compile(Pattern.quote(FILE) + "(\\.new|\\d+)");

  private static final int BYTES = 32;

  private OutputSecret() {}

  /**
   * The secret, which is made where there is none.
   *
   * @throws OutputException if it cannot be read or written
   */
  public static byte[] of(OutputLock lock) {
    Path file = lock.folder().resolve(FILE);
    try {
      if (!Files.exists(file)) {
        create(lock.folder(), file);
      }
      byte[] secret = Files.readAllBytes(file);
      if (secret.length != BYTES) {
        throw new OutputException(
            "Cannot use %s: it has %s bytes instead of %s. Delete it: the next report gets new pseudonyms."
                .formatted(file, secret.length, BYTES));
      }
      return secret;
    } catch (IOException failure) {
      throw OutputException.writing(lock.folder(), failure);
    }
  }

  /** A secret that is kept nowhere. */
  public static byte[] ofNoFolder() {
    byte[] secret = new byte[BYTES];
    new SecureRandom().nextBytes(secret);
    return secret;
  }

  // Moved into its place when it is whole, so that a run that is killed leaves no part of one
  // there.
  private static void create(Path folder, Path file) throws IOException {
    Path unfinished = folder.resolve(FILE + ".new");
    try {
      Files.createFile(unfinished, OwnerOnly.file(folder));
      Files.write(unfinished, ofNoFolder());
      FileTree.flushFile(unfinished);
      Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
      FileTree.flushEntries(folder);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }
}
