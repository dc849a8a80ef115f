package dev.hindsight.exports.config.sources;

import java.io.Serializable;
import java.util.List;

/**
 * What is said of the columns of a source, wherever its rows are.
 *
 * @param ifMissing what becomes of queries where the source is not there
 * @param headers columns that have to be there
 * @param optionalHeaders columns that may be there; one that is not has no values
 */
public record SourceShape(IfMissing ifMissing, List<String> headers, List<String> optionalHeaders)
    implements Serializable {

  /** Any columns; but the source has to be there. */
  public static final SourceShape ANY = new SourceShape(IfMissing.REFUSED, List.of(), List.of());

  public SourceShape {
    headers = List.copyOf(headers);
    optionalHeaders = List.copyOf(optionalHeaders);
  }
}
