package dev.hindsight.exports.config.sources;

import java.util.List;

/**
 * A source of which only its columns are known: it is the file that is named so, or the table of a
 * schema.
 *
 * @param shape its columns
 * @param form how its files are written
 * @param footers beginnings of the first cell of rows at the end of a file that are not data
 */
public record ByNameSource(SourceShape shape, FileForm form, List<String> footers)
    implements SourceDefinition {

  public ByNameSource {
    footers = List.copyOf(footers);
  }

  /** The source where it is files. */
  public FileSource in(String file) {
    return new FileSource(
        file, shape.ifMissing(), form, shape.headers(), shape.optionalHeaders(), footers);
  }
}
