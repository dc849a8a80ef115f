package dev.hindsight.publish;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a file was, byte for byte.
 *
 * @param file its path below a folder, with slashes
 * @param bytes its size
 * @param sha256 the SHA-256 of its content, in hexadecimal
 */
public record Fingerprint(String file, long bytes, String sha256) {

  private static final int BUFFER = 1 << 16;

  /** The fingerprint of a file, named relative to a folder. */
  public static Fingerprint of(Path folder, Path file) throws IOException {
    try (InputStream content = Files.newInputStream(file)) {
      return of(folder.relativize(file).toString().replace('\\', '/'), content);
    }
  }

  /** The fingerprint of what a stream holds, which is read to its end. */
  public static Fingerprint of(String name, InputStream content) throws IOException {
    MessageDigest digest = newDigest();
    byte[] buffer = new byte[BUFFER];
    long bytes = 0;
    for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
      digest.update(buffer, 0, read);
      bytes += read;
    }
    return new Fingerprint(name, bytes, HexFormat.of().formatHex(digest.digest()));
  }

  /** The fingerprints of all files below a folder, ordered by name. */
  public static List<Fingerprint> ofAll(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> sorted = files.filter(Files::isRegularFile).sorted().toList();
      return sorted.parallelStream().map(file -> unchecked(folder, file)).toList();
    } catch (UncheckedIOException failure) {
      throw failure.getCause();
    }
  }

  private static Fingerprint unchecked(Path folder, Path file) {
    try {
      return of(folder, file);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static MessageDigest newDigest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
