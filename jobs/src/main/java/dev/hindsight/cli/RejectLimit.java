package dev.hindsight.cli;

import dev.hindsight.exports.contract.InputException;
import dev.hindsight.exports.ReadExports;
import dev.hindsight.findings.TableQuality;
import dev.hindsight.findings.Unit;
import java.util.stream.Collectors;

/** Exports of which too much was rejected: no figure over the rest can be trusted. */
final class RejectLimit {

  private RejectLimit() {}

  static boolean isExceeded(ReadExports read) {
    return !read.tablesOverLimit().isEmpty();
  }

  /**
   * What to tell.
   *
   * @param advice where to look, as a whole sentence
   */
  static InputException exceeded(ReadExports read, String advice) {
    String tables =
        read.tablesOverLimit().stream().map(RejectLimit::said).collect(Collectors.joining(", "));
    return new InputException(
        InputException.Source.DATA,
        "Too many rows were rejected: %s; at most %s of a table may be. %s Mend the exports, or raise thresholds.max-rejected-share in the configuration."
            .formatted(tables, Unit.FINE_SHARE.say(read.maximumRejectedShare()), advice));
  }

  private static String said(TableQuality table) {
    double share = (double) table.rejected() / table.read();
    return "%s %s of %s (%s)"
        .formatted(
            table.table(),
            Unit.COUNT.say((double) table.rejected()),
            Unit.COUNT.say((double) table.read()),
            Unit.FINE_SHARE.say(share));
  }
}
