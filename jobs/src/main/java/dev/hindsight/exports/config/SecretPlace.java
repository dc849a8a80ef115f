package dev.hindsight.exports.config;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Where a secret is. Of a name that names nothing no message says what it is: somebody may have put
 * the secret itself there.
 *
 * @param kind what the name is of
 * @param name an environment variable, or a file
 */
public record SecretPlace(Kind kind, String name) {

  /** What can hold a secret. */
  public enum Kind {
    ENVIRONMENT,
    FILE
  }

  /**
   * A secret, or why there is none.
   *
   * @param value the secret
   * @param problem what is wrong
   */
  public record Given(Optional<String> value, Optional<String> problem) {

    private static Given of(String value) {
      return new Given(Optional.of(value), Optional.empty());
    }

    private static Given not(String problem) {
      return new Given(Optional.empty(), Optional.of(problem));
    }
  }

  public static SecretPlace variable(String name) {
    return new SecretPlace(Kind.ENVIRONMENT, name);
  }

  public static SecretPlace file(String path) {
    return new SecretPlace(Kind.FILE, path);
  }

  /** The secret; blanks and line breaks around it do not count. */
  public Given read(Map<String, String> environment) {
    return switch (kind) {
      case ENVIRONMENT -> ofVariable(environment.get(name));
      case FILE -> ofFile();
    };
  }

  private Given ofVariable(String value) {
    if (value == null) {
      return Given.not("no environment variable of this name is set");
    }
    return value.isBlank()
        ? Given.not("the environment variable " + name + " is empty")
        : Given.of(value.strip());
  }

  private Given ofFile() {
    try {
      Path file = Path.of(name);
      return Files.exists(file) ? read(file) : Given.not("there is no file of this name");
    } catch (InvalidPathException notEvenThat) {
      return Given.not("there is no file of this name");
    }
  }

  private Given read(Path file) {
    try {
      String secret = Files.readString(file).strip();
      return secret.isEmpty() ? Given.not("the file " + name + " is empty") : Given.of(secret);
    } catch (AccessDeniedException denied) {
      return Given.not("the file " + name + " may not be read by whoever runs hindsight");
    } catch (CharacterCodingException malformed) {
      return Given.not("the file " + name + " is not text in UTF-8");
    } catch (IOException failed) {
      return Given.not(
          Files.isDirectory(file)
              ? name + " is a folder"
              : "the file " + name + " cannot be read: " + failed.getMessage());
    }
  }
}
