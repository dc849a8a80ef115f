package dev.hindsight.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hindsight.WrittenExports;
import dev.hindsight.exports.contract.Agreements;
import dev.hindsight.exports.contract.Deals;
import dev.hindsight.exports.contract.Decisions;
import dev.hindsight.exports.contract.Pressure;
import dev.hindsight.exports.contract.Requests;
import dev.hindsight.findings.rules.FollowedRule;
import dev.hindsight.findings.rules.Rule;
import dev.hindsight.findings.rules.RuledAnswer;
import dev.hindsight.findings.rules.Rules;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.plain.ReportParameters;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/**
 * A company that can be reckoned by hand: each deal is worth 100, and half of those with a not now
 * are won, so that a yes comes to 50 where its deal is won and to −50 where it is lost.
 */
class RuleAnalysisTest {

  private static final String OWN =
      """
      rules:
        - name: No yes off strategy
          when: {strategic_fit: off_strategy}
          not: yes
          since: 2026-01-01
        - name: Not for one
          when: {other_prospects: 0, segment: Entreprise}
          not: yes
        - name: Everything
          when: {deal_type: renewal}
          not: yes
        - name: Later
          when: {strategic_fit: [aligned, neutral]}
          not: refusal
          since: 2027-01-01
        - name: Agreed
          when: {region: emea}
          not: refusal
      """;

  private final WrittenExports exports = new WrittenExports();
  private int deals;

  /** 40 yeses off strategy of which 4 are won, 40 others of which 20 are; 40 not nows. */
  private Rules rules() {
    exports.present(Pressure.TABLE, Pressure.TACTIC);
    deals("yes off_strategy 2025-02-10", 4, 28);
    deals("yes off_strategy 2026-02-10", 0, 8);
    deals("yes aligned 2025-05-10", 20, 20);
    deals("not_now off_strategy 2026-02-10", 6, 6);
    deals("not_now aligned 2025-05-10", 14, 14);
    deals("alternative off_strategy 2026-02-10", 1, 1);
    exports.rows(
        Agreements.TABLE,
        "agreement_id=A1 agreed_at=2026-01-15 what=Keep rule=Agreed",
        "agreement_id=A2 agreed_at=2025-12-15 what=Keep rule=Agreed",
        "agreement_id=A3 agreed_at=2026-12-15 what=Keep rule=Everything");
    return new FoundRules(exports, "2026-09-30", OWN, ReportParameters.fiscalYearFrom(1), 200)
        .rules();
  }

  private void deals(String answerFitDay, int won, int lost) {
    String[] parts = answerFitDay.split(" ", -1);
    for (int each = 0; each < won + lost; each++) {
      String id = "D" + deals++;
      exports
          .rows(
              Deals.TABLE,
              "deal_id=%s outcome=%s expected_amount=100 amount=100 closed_at=%s account_id=a%s segment=Enterprise deal_type=renewal region=EMEA"
                  .formatted(id, each < won ? "won" : "lost", closed(parts[2]), id))
          .rows(
              Requests.TABLE,
              "request_id=R%s deal_id=%s requested_at=%s strategic_fit=%s other_prospects=%d"
                  .formatted(id, id, parts[2], parts[1], each % 2))
          .rows(
              Decisions.TABLE,
              "request_id=R%s decided_at=%s decision=%s".formatted(id, parts[2], parts[0]));
    }
  }

  private static LocalDate closed(String decided) {
    return LocalDate.parse(decided).plusDays(30);
  }

  @Test
  void aRuleIsJudgedByWhatItsDecisionsCameTo() {
    Rules rules = rules();
    Rule rule = FoundRules.named(rules, "No yes off strategy");

    assertThat(rules.rules()).isEqualTo(60);
    assertThat(rule.conditions()).containsExactly("strategic_fit is off_strategy");
    assertThat(rule.answer()).isEqualTo(RuledAnswer.YES);
    assertThat(rule.caught()).isEqualTo(40);
    assertThat(rule.otherwise()).isEqualTo(12);
    assertThat(rule.mean().require().value()).isCloseTo(-40, within(1e-4));
    assertThat(rule.difference().require().value()).isCloseTo(-40, within(1e-4));
    assertThat(rule.lately()).isEqualTo(8);
    assertThat(rule.latelyMean().require()).isCloseTo(-50, within(1e-4));
    assertThat(rule.isClaimed()).isTrue();
    assertThat(rule.isAgainst()).isTrue();
  }

  @Test
  void limitsAreSoManyStandardErrorsBelowAndAboveForAllRules() {
    Rules rules = rules();
    Estimate own = FoundRules.named(rules, "No yes off strategy").mean().require();
    Estimate searched = FoundRules.named(rules, "off strategy").mean().require();

    assertThat(own).isEqualTo(searched);
    assertThat((own.value() - own.lower()) / rules.below())
        .isCloseTo((own.upper() - own.value()) / rules.above(), within(1e-9));
    assertThat(rules.below()).isBetween(1.96, 5.0);
    assertThat(rules.above()).isBetween(1.96, 5.0);
    assertThat(rules.towardsZero(own)).isEqualTo(rules.above());
  }

  @Test
  void theSameDecisionsAreAnOverlap() {
    Rules rules = rules();

    assertThat(rules.claimed().get(0).overlap().notMeasured())
        .isEqualTo("no claimed rule for that answer stands above it");
    assertThat(rules.claimed().get(1).overlap().require()).isEqualTo(1);
  }

  @Test
  void anAdoptedRuleIsFollowedUp() {
    FollowedRule followed = FoundRules.named(rules(), "No yes off strategy").followed().require();

    assertThat(followed.since()).isEqualTo("2026-01-01");
    assertThat(followed.kept().count()).isEqualTo(14);
    assertThat(followed.kept().of()).isEqualTo(22);
    assertThat(followed.before().count()).isZero();
    assertThat(followed.before().of()).isEqualTo(32);
    assertThat(followed.brokenMean().require()).isCloseTo(-50, within(1e-4));
    // A refusal forgoes what like yeses are won less often: 24 of 80.
    assertThat(followed.keptMean().require()).isCloseTo(-20, within(0.1));
  }

  @Test
  void theFirstAgreementThatNamesARuleAdoptsIt() {
    Rules rules = rules();

    assertThat(FoundRules.named(rules, "Agreed").followed().require().since())
        .isEqualTo("2025-12-15");
    assertThat(FoundRules.named(rules, "Everything").followed().notMeasured())
        .isEqualTo("no day is configured on which it was adopted, and no agreement names it");
    assertThat(FoundRules.named(rules, "Later").followed().notMeasured())
        .isEqualTo("it is adopted on 1\u00a0Jan\u00a02027, after the as-of date");
  }

  @Test
  void rulesThatCatchNothingOrEverythingAreTold() {
    Rules rules = rules();
    Rule nothing = FoundRules.named(rules, "Not for one");

    assertThat(rules.remarks())
        .containsExactly(
            "\"Not for one\" catches no decision: none has the `segment` \"Entreprise\" (nearest:"
                + " \"Enterprise\").",
            "\"Everything\" catches every decision, so that it tells nothing apart.",
            "\"Agreed\" catches every decision, so that it tells nothing apart.");
    assertThat(nothing.mean().notMeasured())
        .isEqualTo("it catches 0 settled yeses, and 30 are needed");
    assertThat(nothing.overlap().notMeasured()).isEqualTo("it catches none");
    assertThat(nothing.isAgainst()).isFalse();
    assertThat(FoundRules.named(rules, "Everything").difference().notMeasured())
        .isEqualTo("it catches all");
    assertThat(FoundRules.named(rules, "Everything").isClaimed()).isFalse();
  }

  @Test
  void ofAFewDecisionsNothingIsSaidUnlessThereAreOwnRules() {
    exports.present(Pressure.TABLE, Pressure.TACTIC);
    deals("yes off_strategy 2026-02-10", 4, 6);
    deals("not_now aligned 2026-02-10", 5, 5);

    FoundRules none = found("");
    assertThat(none.of(none.tally()).notMeasured())
        .isEqualTo(
            "no condition holds for 30 settled decisions with one answer and 10 with the other");
    assertThat(found(OWN).rules().shown()).hasSize(5).allMatch(Rule::isOwn);
  }

  private FoundRules found(String yaml) {
    return new FoundRules(exports, "2026-09-30", yaml, ReportParameters.fiscalYearFrom(1), 50);
  }

  @Test
  void fewerThanTenLikeOnesAreTooFew() {
    exports.present(Pressure.TABLE, Pressure.TACTIC);
    deals("yes off_strategy 2026-02-10", 4, 28);
    deals("not_now off_strategy 2026-02-10", 5, 4);
    deals("not_now aligned 2026-02-10", 15, 16);
    Rules rules = found(OWN).rules();

    assertThat(FoundRules.named(rules, "No yes off strategy").mean().notMeasured())
        .isEqualTo("only 9 like ones were answered the other way, and 10 are needed");
  }
}
