package dev.hindsight.exports.formats;

import java.io.Serializable;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A column that is in the name of a folder, as Hive, Spark and others write them: {@code
 * region=EMEA}.
 *
 * @param header the name before the equals sign
 * @param value what all rows below the folder have; empty where they have none
 */
public record FolderColumn(String header, String value) implements Serializable {

  private static final String NONE = "__HIVE_DEFAULT_PARTITION__";

  /** The column that a folder's name holds, if it is such a name. */
  public static Optional<FolderColumn> of(String folderName) {
    int equals = folderName.indexOf('=');
    if (equals < 1) {
      return Optional.empty();
    }
    String value = unescaped(folderName.substring(equals + 1));
    return Optional.of(
        new FolderColumn(
            unescaped(folderName.substring(0, equals)), value.equals(NONE) ? "" : value));
  }

  /** What writes such names writes characters that are special in a path as %3A. */
  private static String unescaped(String text) {
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException noEscapes) {
      return text;
    }
  }
}
