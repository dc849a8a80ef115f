package dev.hindsight.cli.run;

import dev.hindsight.exports.contract.InputException;
import dev.hindsight.publish.OutputLock;
import dev.hindsight.publish.OutputSecret;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * The secret that pseudonyms are made with. It comes from the environment or a file, never from the
 * command line, which others on the machine can see; where none is given, the output folder has one
 * of its own.
 */
public final class PrivacySecret {

  static final String VARIABLE = "HINDSIGHT_PRIVACY_SECRET";
  static final String FILE_VARIABLE = VARIABLE + "_FILE";

  private static final String KEY = "privacy.secret-file";

  /** Fewer can be found by trying. */
  private static final int FEWEST_CHARACTERS = 16;

  private final byte[] bytes;
  private final String reach;

  private PrivacySecret(byte[] bytes, String reach) {
    this.bytes = bytes;
    this.reach = reach;
  }

  /**
   * Finds the secret.
   *
   * @param configured the file that the configuration names
   * @param lock the output folder; empty where nothing is published
   * @throws InputException if the secret that is given cannot be read, is too short, or is one of
   *     two
   */
  public static PrivacySecret find(
      Map<String, String> environment, Optional<Path> configured, Optional<OutputLock> lock) {
    String text = environment.get(VARIABLE);
    String file = environment.get(FILE_VARIABLE);
    if (text != null && file != null) {
      throw invalid(
          "Cannot know which secret counts: both %s and %s are set. Unset one of them."
              .formatted(VARIABLE, FILE_VARIABLE));
    }
    if (text != null) {
      return given(text, VARIABLE);
    }
    if (file != null) {
      return given(read(path(file), FILE_VARIABLE), FILE_VARIABLE);
    }
    return configured
        .map(path -> given(read(path, KEY), KEY))
        .orElseGet(() -> lock.map(PrivacySecret::ofFolder).orElseGet(PrivacySecret::ofRun));
  }

  private static PrivacySecret ofFolder(OutputLock lock) {
    return new PrivacySecret(OutputSecret.of(lock), unstable("output folder"));
  }

  private static PrivacySecret ofRun() {
    return new PrivacySecret(OutputSecret.ofNoFolder(), unstable("run"));
  }

  private static String unstable(String scope) {
    return "Pseudonyms differ from one %s to another: no privacy secret is given. Set %s to keep them the same."
        .formatted(scope, VARIABLE);
  }

  private static PrivacySecret given(String text, String source) {
    String secret = text.strip();
    if (secret.length() < FEWEST_CHARACTERS) {
      throw invalid(
          "Invalid privacy secret from %s: it has %s characters, and needs at least %s so that nobody can guess it. Make one with: openssl rand -hex 32"
              .formatted(source, secret.length(), FEWEST_CHARACTERS));
    }
    return new PrivacySecret(secret.getBytes(StandardCharsets.UTF_8), null);
  }

  private static Path path(String file) {
    try {
      return Path.of(file);
    } catch (InvalidPathException invalid) {
      throw unreadable(file, FILE_VARIABLE, "this is not the path of a file", invalid);
    }
  }

  private static String read(Path file, String source) {
    try {
      return Files.readString(file);
    } catch (NoSuchFileException missing) {
      throw unreadable(file, source, "there is no such file", missing);
    } catch (CharacterCodingException malformed) {
      throw unreadable(file, source, "it is not text in UTF-8", malformed);
    } catch (IOException failed) {
      String reason =
          Files.isDirectory(file) ? "it is a folder" : String.valueOf(failed.getMessage());
      throw unreadable(file, source, reason, failed);
    }
  }

  private static InputException unreadable(
      Object file, String source, String reason, Exception cause) {
    return new InputException(
        InputException.Source.CONFIGURATION,
        "Cannot read the privacy secret %s, named by %s: %s.".formatted(file, source, reason),
        cause);
  }

  private static InputException invalid(String message) {
    return new InputException(InputException.Source.CONFIGURATION, message);
  }

  /** The secret itself. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** What is to be said of pseudonyms made with it; empty of a secret that was given. */
  public Optional<String> reach() {
    return Optional.ofNullable(reach);
  }
}
