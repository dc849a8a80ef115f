package dev.hindsight.exports.sql;

import dev.hindsight.exports.config.sources.FileSource;
import dev.hindsight.exports.config.sources.IfMissing;
import dev.hindsight.exports.config.sources.TableOfSchema;
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
   * @param table the table that a query makes of it
   * @throws dev.hindsight.exports.contract.InputException where there are none, and have to be
   */
  List<ExportFile> files(String source, FileSource definition, String table);

  /**
   * Takes note of a source that is neither a table of its schema nor a file, and may be missing.
   *
   * @param table the table that a query makes of it
   */
  void noTable(TableOfSchema source, IfMissing ifMissing, String table);

  /** The names of all files and folders that are sources. */
  List<String> names();
}
