package dev.hindsight.exports.config.sources;

import java.util.List;

/**
 * Files of the folder of exports that queries name as one source.
 *
 * @param file file name or glob, relative to the folder of exports
 * @param ifMissing what becomes of queries where no file is named so
 * @param form how its files are written
 * @param headers headers that have to be there; empty: whatever is there
 * @param optionalHeaders headers that may be there; where one is not, its column is empty
 * @param footers beginnings of the first cell of rows at the end of a file that are not data
 */
public record FileSource(
    String file,
    IfMissing ifMissing,
    FileForm form,
    List<String> headers,
    List<String> optionalHeaders,
    List<String> footers)
    implements SourceDefinition {

  public FileSource {
    headers = List.copyOf(headers);
    optionalHeaders = List.copyOf(optionalHeaders);
    footers = List.copyOf(footers);
  }
}
