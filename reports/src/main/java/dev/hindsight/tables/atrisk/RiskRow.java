package dev.hindsight.tables.atrisk;

import dev.hindsight.findings.atrisk.AtRiskFigures;
import dev.hindsight.findings.atrisk.Replayed;
import dev.hindsight.findings.atrisk.RiskBand;
import dev.hindsight.findings.atrisk.RiskKind;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Rate;
import dev.hindsight.findings.values.Say;
import dev.hindsight.tables.grid.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Open items of a kind, or those of them whose day is about as far away.
 *
 * @param band empty of all of the kind
 */
record RiskRow(RiskKind kind, Optional<RiskBand> band) {

  /** A row for all of a kind, and one for each band. */
  static List<RiskRow> of(RiskKind kind) {
    List<RiskRow> rows = new ArrayList<>();
    rows.add(new RiskRow(kind, Optional.empty()));
    kind.bands().forEach(each -> rows.add(new RiskRow(kind, Optional.of(each))));
    return rows;
  }

  /** The kind; of a band nothing, as it stands above. */
  Optional<RiskKind> whole() {
    return band.isEmpty() ? Optional.of(kind) : Optional.empty();
  }

  long count() {
    return band.map(RiskBand::count).orElse(kind.count());
  }

  BigDecimal money() {
    return band.map(RiskBand::money).orElse(kind.money());
  }

  /** What became of such items before. */
  Measured<Rate> listed() {
    return band.map(AtRiskFigures.LIKE::in).orElseGet(() -> AtRiskFigures.LISTED.in(kind));
  }

  String remark() {
    return whole().map(RiskRow::remark).orElse("");
  }

  private static String remark(RiskKind kind) {
    List<String> remarks = new ArrayList<>();
    if (kind.urgent() > 0) {
      remarks.add(
          "%s: %s of them.".formatted(Say.capital(kind.risk().urgent()), Say.count(kind.urgent())));
    }
    if (kind.withoutMoney() > 0) {
      String say = kind.withoutMoney() == 1 ? "does not say" : "do not say";
      remarks.add("%s %s what is at stake.".formatted(Say.count(kind.withoutMoney()), say));
    }
    remarks.add(
        kind.replayed()
            .map(replayed -> replay(kind, replayed))
            .optional()
            .orElse("Not replayed: " + kind.replayed().notMeasured() + "."));
    return String.join(" ", remarks);
  }

  private static String replay(RiskKind kind, Replayed replayed) {
    return "At %s, %s such items hit (%s) by the end of the quarter after%s. %s"
        .formatted(
            Say.count(replayed.quarters(), "quarter end"),
            Say.counts(replayed.listed()),
            kind.risk().hit(),
            against(kind, replayed),
            verdict(kind, replayed));
  }

  private static String against(RiskKind kind, Replayed replayed) {
    return replayed
        .others()
        .map(others -> ", of %s %s".formatted(kind.risk().others(), Say.counts(others)))
        .optional()
        .orElse("");
  }

  private static String verdict(RiskKind kind, Replayed replayed) {
    if (!replayed.difference().isMeasured()) {
      return Words.sentence("not compared: " + replayed.difference().notMeasured());
    }
    return kind.standsOut()
        ? "They hit more often than like ones that were not listed."
        : "No clear difference from like ones that were not listed.";
  }
}
