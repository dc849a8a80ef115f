package dev.hindsight.exports.config;

import dev.hindsight.exports.config.OptionsParser.Given;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A file that holds one secret. */
final class SecretFile {

  private SecretFile() {}

  /** The secret; blanks and line breaks around it do not count. */
  static Given read(String file) {
    try {
      String secret = Files.readString(Path.of(file)).strip();
      return secret.isEmpty() ? Given.not("the file " + file + " is empty") : Given.of(secret);
    } catch (NoSuchFileException missing) {
      return Given.not("there is no file " + file);
    } catch (AccessDeniedException denied) {
      return Given.not("the file " + file + " may not be read by whoever runs hindsight");
    } catch (CharacterCodingException malformed) {
      return Given.not("the file " + file + " is not text in UTF-8");
    } catch (IOException failed) {
      return Given.not(
          Files.isDirectory(Path.of(file))
              ? file + " is a folder"
              : "the file " + file + " cannot be read: " + failed.getMessage());
    }
  }
}
