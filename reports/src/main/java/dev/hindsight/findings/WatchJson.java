package dev.hindsight.findings;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.hindsight.findings.watch.Watch;
import dev.hindsight.findings.watch.WatchChanges;
import java.io.IOException;
import java.math.BigInteger;

/** Watches as JSON and back, written as findings are. */
public final class WatchJson {

  private static final String EXPECTED = "; expected a watch that hindsight wrote";

  private WatchJson() {}

  /** What is kept of a watch. The same watch gives the same bytes. */
  public static byte[] write(Watch watch) {
    return FindingsJson.bytes(watch);
  }

  /** What changed from one watch to the next. */
  public static byte[] write(WatchChanges changes) {
    return FindingsJson.bytes(changes);
  }

  /**
   * Reads a watch back.
   *
   * @throws IOException if it is none of this version; the message is for a person
   */
  public static Watch read(byte[] json) throws IOException {
    try {
      requireVersion(FindingsJson.MAPPER.readTree(json).path("format_version"));
      return FindingsJson.MAPPER.readValue(json, Watch.class);
    } catch (JsonMappingException failure) {
      throw new IOException(
          "`%s`%s does not fit format version %s%s"
              .formatted(
                  FindingsJson.path(failure),
                  FindingsJson.line(failure),
                  Watch.FORMAT_VERSION,
                  EXPECTED),
          failure);
    } catch (JsonProcessingException failure) {
      throw new IOException("it is not JSON" + FindingsJson.line(failure) + EXPECTED, failure);
    }
  }

  /** The shape of a version that is not known is not to be guessed at. */
  private static void requireVersion(JsonNode version) throws IOException {
    if (!version.isIntegralNumber()) {
      throw new IOException("there is no whole number `format_version` at the top" + EXPECTED);
    }
    int newer = version.bigIntegerValue().compareTo(BigInteger.valueOf(Watch.FORMAT_VERSION));
    if (newer != 0) {
      throw new IOException(
          "it is of format version %s, and only %s is read%s"
              .formatted(
                  version.bigIntegerValue(),
                  Watch.FORMAT_VERSION,
                  newer > 0 ? ": a newer hindsight wrote it" : EXPECTED));
    }
  }
}
