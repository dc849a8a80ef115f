package dev.hindsight.rules;

import dev.hindsight.TallyLaws;
import dev.hindsight.plain.ReportParameters;
import org.junit.jupiter.api.Test;

/** Decisions with so many different marks that they are told apart by rule on the way. */
class RuleTallyTest {

  @Test
  void orderAndGroupingDoNotMatter() {
    FoundRules found =
        new FoundRules(
            RuledTradingCompany.of(7, 700),
            "2026-08-10",
            RuledTradingCompany.OWN,
            ReportParameters.fiscalYearFrom(1),
            20);

    TallyLaws.hold(found::tally, found.valued(), found::of);
  }
}
