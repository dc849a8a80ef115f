package dev.hindsight.exports.formats;

import dev.hindsight.exports.contract.InputException;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One file of an export.
 *
 * @param stored the file as its storage had it when the run began
 * @param name its name relative to the folder of exports, as people and messages say it
 * @param format how it is read
 * @param columns what the folders that it lies in say of all its rows, such as {@code region=EMEA};
 *     an empty value is a missing one
 */
public record ExportFile(StoredEntry stored, String name, Format format, List<FolderColumn> columns)
    implements Serializable {

  public ExportFile {
    columns = List.copyOf(columns);
  }

  public long bytes() {
    return stored.bytes();
  }

  boolean isCompressed() {
    return name.toLowerCase(Locale.ROOT).endsWith(".gz");
  }

  /** Whether its name says that tabs stand between its cells. */
  boolean isTabbed() {
    return name.toLowerCase(Locale.ROOT).matches(".*\\.tsv(\\.gz)?");
  }

  /** The exception for what is wrong with the file. */
  public InputException cannotRead(String problem) {
    return new InputException(InputException.Source.DATA, "Cannot read " + name + ": " + problem);
  }

  /**
   * The exception for what is wrong with the file.
   *
   * @param lines the lines of its message; what else has line breaks in it is a value
   */
  public InputException cannotRead(List<String> lines) {
    List<String> message = new ArrayList<>(lines);
    message.set(0, "Cannot read " + name + ": " + lines.get(0));
    return new InputException(InputException.Source.DATA, message);
  }

  /** The exception for what is wrong with the file, and what showed it. */
  public InputException cannotRead(String problem, Throwable cause) {
    return new InputException(
        InputException.Source.DATA, "Cannot read " + name + ": " + problem, cause);
  }

  /** The exception for storage that fails. */
  public InputException unreadable(IOException failed) {
    boolean isHere = stored.uri().startsWith("file:");
    return InputException.unreadable(isHere ? name : stored.uri(), failed);
  }
}
