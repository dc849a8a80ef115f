package dev.hindsight.agenda;

import static dev.hindsight.agenda.FoundFindings.agreement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.hindsight.churn.PlantedChurnTest;
import dev.hindsight.comparing.Shares;
import dev.hindsight.findings.agenda.Agenda;
import dev.hindsight.findings.agenda.Question;
import dev.hindsight.findings.agenda.Subject;
import dev.hindsight.findings.atrisk.AtRisk;
import dev.hindsight.findings.atrisk.Replayed;
import dev.hindsight.findings.atrisk.Risk;
import dev.hindsight.findings.atrisk.RiskItem;
import dev.hindsight.findings.atrisk.RiskKind;
import dev.hindsight.findings.rules.Rule;
import dev.hindsight.findings.values.DecisionClass;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.plain.ReportParameters;
import dev.hindsight.winrates.PlantedCompany;
import dev.hindsight.winrates.WinRateFindings;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AgendaFindingsTest {

  private static final String NOT_HERE = "it is not asked here";

  @Test
  void whereNothingWasMeasuredNothingNeedsADecision() {
    Agenda agenda = new FoundFindings().agenda();

    assertThat(agenda.questions()).isEmpty();
    assertThat(agenda.looked()).isZero();
    assertThat(agenda.lastTime().notMeasured())
        .isEqualTo("nothing was agreed on by the as-of date");
  }

  @Test
  void aRuleThatWouldHavePaidIsAQuestionWithAllThatBelongsToIt() {
    Agenda agenda =
        new FoundFindings()
            .rules(FoundRules.of(FoundRules.againstYes("off strategy", -40_000, 20_000)))
            .agenda(agreement("G1", "2026-07-14", "no more of it", "Ada", null, "off strategy"));

    assertThat(agenda.looked()).isEqualTo(1);
    assertThat(agenda.questions())
        .containsExactly(
            new Question(
                Subject.RULE,
                "A rule that would have paid",
                "Should “off strategy” get a no by default?",
                "60 settled yeses of this kind came to EUR 40k less (20k to 60k) each than like deals with a not now; the limits hold for all 57 rules together.",
                Measured.of(1_200_000.0),
                List.of(
                    "What these decisions have in common and nobody recorded may be the reason."),
                List.of(
                    "Adopt it: a rule with a day in hindsight.yaml is followed up",
                    "Ask for a second opinion before such a yes",
                    "Leave it as it is"),
                "Ada",
                "It would no longer be clear after 180\u00a0more such decisions without a difference: at the present pace in 2035Q3."));
  }

  @Test
  void aRuleIsNoQuestionWhereItIsClearOnItsOwnAlone() {
    Rule barely = FoundRules.againstYes("off strategy", -20_000, 19_500);
    FoundFindings findings = new FoundFindings().rules(FoundRules.of(barely));
    assertThat(findings.agenda().questions()).hasSize(1);

    findings.atRisk(atRisk(customers(4, 40, 100, new Estimate(0.05, -0.1, 0.2))));

    assertThat(findings.agenda().looked()).isEqualTo(2);
    assertThat(findings.agenda().questions()).isEmpty();
  }

  @Test
  void thoseThatComeToMostStandFirstAndOfAKindThereAreTwo() {
    Agenda agenda =
        new FoundFindings()
            .rules(
                FoundRules.of(
                    FoundRules.againstYes("small", -10_000, 2_000),
                    FoundRules.againstYes("large", -90_000, 2_000),
                    FoundRules.againstYes("medium", -50_000, 2_000)))
            .atRisk(atRisk(customers(8, 80, 200, new Estimate(0.3, 0.2, 0.4))))
            .agenda();

    assertThat(agenda.questions())
        .extracting(Question::question)
        .containsExactly(
            "Should “large” get a no by default?",
            "Should “medium” get a no by default?",
            "What do we offer the 2 customers that wait for a displaced item?");
  }

  @Test
  void aKindAtRiskIsAQuestionWhereItsListHasToldMoreThanChance() {
    Question question =
        new FoundFindings()
            .atRisk(atRisk(customers(8, 80, 200, new Estimate(0.3, 0.2, 0.4))))
            .agenda()
            .questions()
            .get(0);

    assertThat(question.evidence())
        .isEqualTo(
            "40\u00a0% (33 to 47) of those listed at earlier quarter ends left by the end of the next quarter (80 of 200 over 8\u00a0quarter ends), of customers that waited for what was not displaced 10\u00a0%: +30\u00a0points (+20 to +40) like for like. Now listed: EUR 900k.");
    assertThat(question.stake()).isEqualTo(Measured.of(180_000.0));
    assertThat(question.against())
        .containsExactly("To 120 of 200 on earlier lists this did not happen.");
    assertThat(question.options())
        .startsWith("Put “Audit log” back on the plan: it has most of the revenue")
        .hasSize(3);
    assertThat(question.owner()).isEqualTo("Bo");
  }

  @Test
  void aKindAtRiskIsNoQuestionWithTooFewQuartersOrCases() {
    Estimate clear = new Estimate(0.3, 0.2, 0.4);
    assertThat(questions(customers(3, 80, 200, clear))).isEmpty();
    assertThat(questions(customers(8, 15, 19, clear))).isEmpty();
    assertThat(questions(customers(4, 15, 20, clear))).hasSize(1);
  }

  /** At 1 − 0.05 ÷ 3 whichever kinds were replayed: 2.39 standard errors, for two kinds 2.64. */
  @Test
  void aKindAtRiskIsStretchedFromTheLevelThatItsIntervalHas() {
    FoundFindings findings =
        new FoundFindings().rules(FoundRules.of(FoundRules.againstYes("none", -1_000, 2_000)));

    findings.atRisk(atRisk(customers(8, 80, 200, new Estimate(0.3, 0.029, 0.5))));
    assertThat(findings.agenda().looked()).isEqualTo(2);
    assertThat(findings.agenda().questions()).hasSize(1);

    findings.atRisk(atRisk(customers(8, 80, 200, new Estimate(0.3, 0.027, 0.5))));
    assertThat(findings.agenda().questions()).isEmpty();
  }

  @Test
  void promisesThatAreDueOpenNoQuestion() {
    AtRisk promises =
        new AtRisk(
            Measured.of(
                kind(Risk.PROMISE_DUE, 8, 150, 200, Measured.of(new Estimate(0.6, 0.5, 0.7)))),
            Measured.not(NOT_HERE),
            Measured.not(NOT_HERE),
            Measured.not(NOT_HERE));

    Agenda agenda = new FoundFindings().atRisk(promises).agenda();

    assertThat(agenda.looked()).isZero();
    assertThat(agenda.questions()).isEmpty();
  }

  @Test
  void aRuleThatWasAdoptedIsAQuestionOnlyWhereItIsClearlyNotKept() {
    Measured<Double> none = Measured.not("none is settled");
    FoundFindings kept =
        new FoundFindings().rules(FoundRules.of(FoundRules.followed("off strategy", 5, none)));
    FoundFindings broken =
        new FoundFindings().rules(FoundRules.of(FoundRules.followed("off strategy", 1, none)));

    assertThat(kept.agenda().questions()).isEmpty();
    assertThat(broken.agenda().questions())
        .extracting(Question::question)
        .containsExactly(
            "Do we mean “off strategy”, which was kept in 1 of 10 decisions since 1\u00a0Apr\u00a02026?");
  }

  @Test
  void customersThatLeaveOverWhatWasPushedOutAreAQuestion() {
    Question question =
        new FoundFindings()
            .churn(PlantedChurnTest.company(new Random(7919), 4))
            .agenda()
            .questions()
            .get(0);

    assertThat(question.subject()).isEqualTo(Subject.CHURN);
    assertThat(question.evidence())
        .startsWith("Customers for whom something was pushed out left ")
        .contains(" times (", ") as often as like ones (");
    assertThat(question.changes())
        .matches(
            "It would no longer be clear after [0-9,]+\u00a0more leavers at the rate of like customers: at the present pace in 20[0-9]{2}Q[1-4]\\.");
    assertThat(question.against().get(0))
        .startsWith("Something unrecorded that is ")
        .endsWith(" as likely, would leave it unclear.");
  }

  @Test
  void whatYesesAndRefusalsCameToIsAQuestionWhereItIsLess() {
    Estimate much = new Estimate(5_000_000, 3_000_000, 7_000_000);
    Estimate little = new Estimate(-5_000_000, -7_000_000, -3_000_000);

    assertThat(new FoundFindings().payOff(FoundPayOff.of(much, little)).agenda().questions())
        .isEmpty();
    assertThat(new FoundFindings().payOff(FoundPayOff.of(little, much)).agenda().questions())
        .extracting(Question::question, Question::stake)
        .containsExactlyInAnyOrder(
            tuple("Should we say not now where we now say yes?", Measured.of(3_000_000.0)),
            tuple("Should we say yes where we now say not now?", Measured.of(3_000_000.0)));
  }

  @Test
  void anAnswerAfterWhichLikeDealsAreWonMoreOftenIsAQuestion() {
    Question question =
        new FoundFindings()
                .winRates(
                    WinRateFindings.of(
                        new PlantedCompany(Map.of(DecisionClass.YES, 0.35), 900)
                            .counted(new Random(1)),
                        10,
                        ReportParameters.horizon("2026-09-30")))
                .agenda()
                .questions()
                .stream()
                .filter(each -> each.question().endsWith("where we now say not now?"))
                .findFirst()
                .orElseThrow();

    assertThat(question.subject()).isEqualTo(Subject.ANSWER);
    assertThat(question.question()).startsWith("Should we say yes ");
    assertThat(question.evidence())
        .startsWith("Deals with a yes are won more often than like ones with a not now: +")
        .endsWith(" closed).");
    assertThat(question.options().get(0))
        .isEqualTo(
            "Give the next ten close calls of this kind a yes, and look again at the next review");
  }

  private static List<Question> questions(RiskKind customers) {
    return new FoundFindings().atRisk(atRisk(customers)).agenda().questions();
  }

  private static AtRisk atRisk(RiskKind customers) {
    return new AtRisk(
        Measured.not(NOT_HERE),
        Measured.of(customers),
        Measured.not(NOT_HERE),
        Measured.not(NOT_HERE));
  }

  private static RiskKind customers(int quarters, long left, long of, Estimate difference) {
    return kind(Risk.CUSTOMER_EXPOSED, quarters, left, of, Measured.of(difference));
  }

  private static RiskKind kind(
      Risk risk, int quarters, long hit, long of, Measured<Estimate> difference) {
    return new RiskKind(
        risk,
        2,
        0,
        new BigDecimal("900000"),
        0,
        List.of(item("A-1", "SSO", "Ada", "100000"), item("A-2", "Audit log", "Bo", "800000")),
        List.of(),
        Measured.of(
            new Replayed(
                quarters,
                Shares.rate(hit, of, "there are none"),
                Measured.of(Shares.rate(50, 500, "there are none")),
                difference)));
  }

  private static RiskItem item(String account, String what, String owner, String money) {
    return new RiskItem(
        account,
        "R-1",
        "",
        account,
        account,
        what,
        owner,
        Measured.not("nobody knows"),
        false,
        "displaced up to 90 days ago",
        Measured.of(new BigDecimal(money)),
        Measured.not("there are none"));
  }
}
