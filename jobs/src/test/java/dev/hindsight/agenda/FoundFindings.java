package dev.hindsight.agenda;

import dev.hindsight.PayOffAlone;
import dev.hindsight.exports.contract.Agreement;
import dev.hindsight.exports.contract.Place;
import dev.hindsight.findings.Findings;
import dev.hindsight.findings.agenda.Agenda;
import dev.hindsight.findings.atrisk.AtRisk;
import dev.hindsight.findings.churn.Churn;
import dev.hindsight.findings.features.Features;
import dev.hindsight.findings.payoff.PayOff;
import dev.hindsight.findings.pressure.Pressure;
import dev.hindsight.findings.rules.Rules;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.winrates.WinRates;
import java.time.LocalDate;
import java.util.List;

/** Findings of 2026Q3 of which only what a test sets was measured. */
final class FoundFindings {

  static final LocalDate AS_OF = LocalDate.parse("2026-09-30");

  private static final String NOT_HERE = "it is not asked here";

  private final Findings none = PayOffAlone.findings("2026Q3", AS_OF, Measured.not(NOT_HERE));
  private WinRates winRates = none.winRates();
  private Measured<Churn> churn = Measured.not(NOT_HERE);
  private Measured<Pressure> pressure = Measured.not(NOT_HERE);
  private Measured<PayOff> payOff = Measured.not(NOT_HERE);
  private Measured<AtRisk> atRisk = Measured.not(NOT_HERE);
  private Measured<Rules> rules = Measured.not(NOT_HERE);
  private Measured<Features> features = Measured.not(NOT_HERE);

  FoundFindings winRates(WinRates found) {
    winRates = found;
    return this;
  }

  FoundFindings churn(Churn found) {
    churn = Measured.of(found);
    return this;
  }

  FoundFindings pressure(Pressure found) {
    pressure = Measured.of(found);
    return this;
  }

  FoundFindings payOff(PayOff found) {
    payOff = Measured.of(found);
    return this;
  }

  FoundFindings atRisk(AtRisk found) {
    atRisk = Measured.of(found);
    return this;
  }

  FoundFindings rules(Rules found) {
    rules = Measured.of(found);
    return this;
  }

  FoundFindings features(Features found) {
    features = Measured.of(found);
    return this;
  }

  Findings all() {
    return new Findings(
        none.formatVersion(),
        none.period(),
        none.parameters(),
        none.review(),
        winRates,
        churn,
        pressure,
        payOff,
        none.evidence(),
        none.stated(),
        none.customers(),
        none.salesCycles(),
        none.dataQuality(),
        none.agenda(),
        atRisk,
        rules,
        none.expectations(),
        features);
  }

  Agenda agenda(Agreement... agreements) {
    return AgendaFindings.of(all(), Measured.of(List.of(agreements)));
  }

  /** An agreement; what is null was not written. */
  static Agreement agreement(
      String id, String agreedAt, String what, String owner, String due, String rule) {
    return new Agreement(
        new Place(0, 1),
        id,
        LocalDate.parse(agreedAt),
        what,
        owner,
        due == null ? null : LocalDate.parse(due),
        rule);
  }
}
