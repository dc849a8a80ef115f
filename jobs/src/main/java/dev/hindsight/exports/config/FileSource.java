package dev.hindsight.exports.config;

import java.util.List;

/**
 * Files of the folder of exports that queries name as one source.
 *
 * @param file file name or glob, relative to the folder of exports
 * @param form how its files are written
 * @param headers headers that have to be there; empty: whatever is there
 * @param footers beginnings of the first cell of rows at the end of a file that are not data
 */
public record FileSource(String file, FileForm form, List<String> headers, List<String> footers)
    implements SourceDefinition {

  public FileSource {
    headers = List.copyOf(headers);
    footers = List.copyOf(footers);
  }
}
