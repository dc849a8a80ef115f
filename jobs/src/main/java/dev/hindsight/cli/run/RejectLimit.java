package dev.hindsight.cli.run;

import dev.hindsight.exports.config.Configuration;
import dev.hindsight.exports.contract.InputException;
import dev.hindsight.findings.quality.TableQuality;
import dev.hindsight.findings.values.Say;
import dev.hindsight.findings.values.Unit;
import dev.hindsight.history.passes.Company;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Exports of which too much was rejected: no figure over the rest can be trusted. */
public final class RejectLimit {

  private final double share;
  private final List<TableQuality> over;

  public RejectLimit(Company company, Configuration configuration) {
    share = configuration.thresholds().maximumRejectedShare();
    over =
        company.quality().stream()
            .filter(table -> table.rejected() > share * table.read())
            .toList();
  }

  /**
   * Nothing, where no table is over the limit.
   *
   * @param advice where to look, as a whole sentence
   * @throws InputException naming the tables that are
   */
  public void check(Supplier<String> advice) {
    if (!over.isEmpty()) {
      throw new InputException(
          InputException.Source.DATA,
          "Too many rows were rejected: %s; at most %s of a table may be. %s Mend the exports, or raise thresholds.max-rejected-share in the configuration."
              .formatted(
                  over.stream().map(RejectLimit::said).collect(Collectors.joining(", ")),
                  Unit.FINE_SHARE.say(share),
                  advice.get()));
    }
  }

  private static String said(TableQuality table) {
    return "%s %s of %s (%s)"
        .formatted(
            table.table(),
            Say.count(table.rejected()),
            Say.count(table.read()),
            Unit.FINE_SHARE.say((double) table.rejected() / table.read()));
  }
}
