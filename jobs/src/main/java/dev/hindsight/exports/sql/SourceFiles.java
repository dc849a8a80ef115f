package dev.hindsight.exports.sql;

import dev.hindsight.exports.config.FileSource;
import dev.hindsight.exports.formats.ExportFile;
import java.util.List;
import java.util.Optional;

/** Finds the files of sources in the folder of exports. */
public interface SourceFiles {

  /**
   * The file or folder that is a source by its own name.
   *
   * @throws dev.hindsight.exports.contract.InputException where there are two
   */
  Optional<String> named(String source);

  /**
   * The files of a source, sorted by name; from now on they count as read.
   *
   * @throws dev.hindsight.exports.contract.InputException where there are none
   */
  List<ExportFile> files(String source, FileSource definition);

  /** The names of all files and folders that are sources. */
  List<String> names();
}
