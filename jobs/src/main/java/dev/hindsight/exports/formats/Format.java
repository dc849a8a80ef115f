package dev.hindsight.exports.formats;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The file formats that exports come in. */
public enum Format {
  CSV,
  JSON,
  PARQUET,
  XLSX;

  /** The format of a file, by its extension; none where nothing here reads it. */
  public static Optional<Format> of(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(format -> format.extensions().anyMatch(name::endsWith))
        .findFirst();
  }

  /** Whether a file, or a folder of part files, is read as a table for its name alone. */
  public static boolean isNamedAfter(String table, String fileName) {
    return fileName.equalsIgnoreCase(table)
        || allExtensions().anyMatch(extension -> fileName.equalsIgnoreCase(table + extension));
  }

  /** All extensions, each with its dot. */
  public static Stream<String> allExtensions() {
    return Arrays.stream(values()).flatMap(Format::extensions);
  }

  private Stream<String> extensions() {
    return switch (this) {
      case CSV -> orCompressed(".csv", ".tsv", ".txt");
      case JSON -> orCompressed(".json", ".jsonl", ".ndjson");
      case PARQUET -> Stream.of(".parquet");
      case XLSX -> Stream.of(".xlsx", ".xlsm");
    };
  }

  private static Stream<String> orCompressed(String... extensions) {
    return Arrays.stream(extensions).flatMap(each -> Stream.of(each, each + ".gz"));
  }

  /**
   * Whether files of the format are text, for which an encoding counts, and which may be
   * compressed.
   */
  boolean isText() {
    return this == CSV || this == JSON;
  }

  /** Whether the headers are a row like others. */
  public boolean hasHeaderRow() {
    return this == CSV || this == XLSX;
  }
}
