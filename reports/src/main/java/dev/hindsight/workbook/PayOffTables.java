package dev.hindsight.workbook;

import dev.hindsight.findings.Findings;
import dev.hindsight.findings.PayOff;
import java.util.List;
import java.util.Optional;

/** The sheets about what trade-offs came to. */
final class PayOffTables {

  private PayOffTables() {}

  /** Those that stand behind the ledger; none where pay-off was not measured. */
  static List<Table> behindTheLedger(Findings findings) {
    if (!findings.payOff().isMeasured()) {
      return List.of();
    }
    PayOff payOff = findings.payOff().require();
    return List.of(PromisesSheet.of(findings, payOff.promises()), TraitsSheet.of(findings, payOff));
  }

  /** The ledger, where there is one. */
  static Optional<LongTable> ledger(Findings findings) {
    return findings.payOff().isMeasured()
        ? Optional.of(TradeOffsSheet.of(findings, findings.payOff().require()))
        : Optional.empty();
  }

  /** The figures that differ from what was published, where any do. */
  static Optional<Table> restated(Findings findings) {
    return findings.review().restated().isMeasured()
        ? Optional.of(findings.review().restated().require())
            .filter(restated -> !restated.figures().isEmpty())
            .map(RestatedSheet::of)
        : Optional.empty();
  }
}
