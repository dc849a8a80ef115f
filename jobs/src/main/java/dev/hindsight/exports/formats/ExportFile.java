package dev.hindsight.exports.formats;

import dev.hindsight.exports.contract.InputException;
import java.io.Serializable;

/**
 * One file of an export.
 *
 * @param path where it lies, as a URI that Hadoop opens
 * @param name its name relative to the folder of exports, as people and messages say it
 * @param format how it is read
 * @param bytes how large it is
 */
public record ExportFile(String path, String name, Format format, long bytes)
    implements Serializable {

  boolean isCompressed() {
    return name.endsWith(".gz") || name.endsWith(".GZ");
  }

  /** The exception for what is wrong with the file. */
  public InputException cannotRead(String problem) {
    return new InputException(InputException.Source.DATA, "Cannot read " + name + ": " + problem);
  }

  /** The exception for what is wrong with the file, and what showed it. */
  public InputException cannotRead(String problem, Throwable cause) {
    return new InputException(
        InputException.Source.DATA, "Cannot read " + name + ": " + problem, cause);
  }
}
