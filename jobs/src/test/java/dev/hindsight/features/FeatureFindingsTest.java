package dev.hindsight.features;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.WrittenExports;
import dev.hindsight.basis.FiscalCalendar;
import dev.hindsight.basis.ReviewBasis;
import dev.hindsight.basis.ReviewPeriod;
import dev.hindsight.exports.contract.Deals;
import dev.hindsight.exports.contract.Decisions;
import dev.hindsight.exports.contract.Requests;
import dev.hindsight.findings.features.Feature;
import dev.hindsight.findings.features.Feature.AskedBy;
import dev.hindsight.findings.features.FeaturePromises;
import dev.hindsight.findings.features.Features;
import dev.hindsight.findings.values.DecisionClass;
import dev.hindsight.findings.values.Measured;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Who asked for what and what was answered, over a few rows. */
class FeatureFindingsTest {

  private static final ReviewPeriod PERIOD =
      ReviewPeriod.of(new FiscalCalendar(1), LocalDate.parse("2026-09-30"));

  private final WrittenExports exports =
      new WrittenExports()
          .present(Deals.TABLE, Deals.ACCOUNT_ID, Deals.SEGMENT)
          .present(Requests.TABLE, Requests.FEATURE, Requests.SALES_TEAM, Requests.ACCOUNT_ID)
          .present(Decisions.TABLE, Decisions.PROMISED_FOR, Decisions.DELIVERED_AT)
          .rows(
              Deals.TABLE,
              "deal_id=d1 outcome=won closed_at=2026-03-01 account_id=a segment=small",
              "deal_id=d2 outcome=lost closed_at=2026-03-01 account_id=b segment=small",
              "deal_id=d3 outcome=won closed_at=2026-03-01 account_id=a",
              "deal_id=d4 outcome=open account_id=c segment=large");

  @Test
  void aFeatureIsToldByWhoAskedAndWhatWasAnswered() {
    asked("r1", "d1", "2025-12-01", "SSO", "EMEA");
    asked("r2", "d2", "2026-01-05", "sso", "EMEA");
    asked("r3", "d3", "2025-11-01", " SSO", "APAC");
    asked("r4", "d4", "2026-09-01", "SSO", "EMEA");
    answered("r1", "not_now");
    answered("r2", "not_now");
    answered("r3", "yes");

    Feature sso = found().named("SSO").orElseThrow();

    assertThat(sso.requests()).isEqualTo(4);
    assertThat(sso.spellings()).isEqualTo(2);
    assertThat(sso.accounts()).isEqualTo(3);
    assertThat(sso.teams()).containsExactly(new AskedBy("EMEA", 3), new AskedBy("APAC", 1));
    assertThat(sso.segments())
        .containsExactly(
            new AskedBy("small", 2), new AskedBy("large", 1), new AskedBy("(none)", 1));
    assertThat(sso.firstAsked()).isEqualTo("2025-11-01");
    assertThat(sso.lastAsked()).isEqualTo("2026-09-01");
    assertThat(sso.answered(DecisionClass.NOT_NOW)).isEqualTo(2);
    assertThat(sso.answered(DecisionClass.YES)).isEqualTo(1);
    assertThat(sso.answered(DecisionClass.UNDECIDED)).isEqualTo(1);
    assertThat(sso.deals()).isEqualTo(4);
    assertThat(sso.wonWithout()).extracting("count", "of").containsExactly(1L, 2L);
    assertThat(sso.wonWith()).extracting("count", "of").containsExactly(1L, 1L);
    assertThat(sso.compared().notMeasured())
        .isEqualTo("fewer than 10 closed deals on a side are too few to say");
    assertThat(sso.standsOut()).isFalse();
    assertThat(sso.money().notMeasured()).isEqualTo("nobody was asked");
  }

  @Test
  void aDealWithBothAnswersIsOnNeitherSide() {
    asked("r1", "d1", "2025-12-01", "SSO", "EMEA");
    asked("r2", "d1", "2025-12-02", "SSO", "EMEA");
    answered("r1", "never");
    answered("r2", "alternative");

    Feature sso = found().features().get(0);

    assertThat(sso.deals()).isEqualTo(1);
    assertThat(sso.wonWith().of() + sso.wonWithout().of()).isZero();
    assertThat(sso.wonWithout().estimate().notMeasured()).isEqualTo("no deal closed");
  }

  @Test
  void promisesAreKeptLateOverdueOrNotDue() {
    for (int i = 1; i <= 4; i++) {
      asked("r" + i, "d4", "2026-01-01", "SSO", "EMEA");
    }
    promised("r1", "promised_for=2026-03-01 delivered_at=2026-02-01");
    promised("r2", "promised_for=2026-03-01 delivered_at=2026-04-01");
    promised("r3", "promised_for=2026-03-01");
    promised("r4", "promised_for=2026-12-01");

    assertThat(found().features().get(0).promises())
        .isEqualTo(Measured.of(new FeaturePromises(1, 1, 1, 1)));
  }

  @Test
  void onlyRequestsOfTheTwelveQuartersCount() {
    asked("r1", "d1", "2023-09-30", "Old", "EMEA");
    asked("r2", "d2", "2023-09-29", "Answered later", "EMEA");
    answered("r2", "yes");

    assertThat(found().features()).extracting(Feature::name).containsExactly("Answered later");
  }

  @Test
  void requestsWithoutAFeatureAreCountedAlone() {
    exports.rows(Requests.TABLE, "request_id=r1 deal_id=d1 requested_at=2026-01-01");
    asked("r2", "d1", "2026-01-01", "\u200b\u00a0", "EMEA");
    asked("r3", "d2", "2026-01-01", "SSO", "EMEA");

    assertThat(found().unnamed()).isEqualTo(2);
    assertThat(found().requests()).isEqualTo(1);
  }

  @Test
  void whereThereAreVeryManyThoseAskedForMostAreLookedAt() {
    IntStream.range(0, 5_000).forEach(i -> asked("r" + i, "d1", "2026-01-01", "F" + i, "EMEA"));
    asked("again", "d2", "2026-01-01", "f77", "EMEA");

    Features few = found(100);
    assertThat(few.count()).isEqualTo(5_000);
    assertThat(few.counted()).isEqualTo(100);
    assertThat(few.isWhole()).isTrue();
    assertThat(few.features().get(0).requests()).isEqualTo(2);
    assertThat(found().features()).hasSize(Features.SHOWN);
    assertThat(found().isWhole()).isFalse();
  }

  @Test
  void spellingsOfOneAreOneFeatureHoweverManyThereAre() {
    IntStream.range(0, 5_000)
        .forEach(i -> asked("r" + i, "d1", "2026-01-01", "S" + "\u00a0".repeat(i) + " so", "x"));

    Feature feature = found().features().get(0);
    assertThat(found().count()).isEqualTo(1);
    assertThat(feature.requests()).isEqualTo(5_000);
    assertThat(feature.name()).isEqualTo("S so");
  }

  @Test
  void oddNamesStayWhatTheyAre() {
    String[] odd = {"<script>alert(1)</script>", "=1+1", "مزامنة التقويم", "x".repeat(5_000)};
    for (int i = 0; i < odd.length; i++) {
      asked("r" + i, "d1", "2026-01-01", odd[i], "EMEA");
    }

    assertThat(found().features())
        .extracting(Feature::name)
        .contains(odd[0], odd[1], odd[2])
        .allMatch(name -> name.length() <= 200);
  }

  @Test
  void hiddenNamesAreToldApartByNumbers() {
    asked("r1", "d1", "2026-01-01", "(hidden) 0K7Q2M4ZXW1B", "EMEA");
    asked("r2", "d1", "2026-01-01", "(hidden) 1K7Q2M4ZXW1B", "EMEA");

    assertThat(found().features())
        .extracting(Feature::name)
        .containsExactlyInAnyOrder("(hidden) (1)", "(hidden) (2)");
  }

  @Test
  void withoutTheColumnOrAnyFeatureItIsNotMeasured() {
    assertThat(measured().notMeasured())
        .isEqualTo("no request of the last twelve quarters names a feature");
    asked("r1", "d1", "2026-01-01", "SSO", "EMEA");
    exports.without(Requests.TABLE, Requests.FEATURE);
    assertThat(measured().notMeasured()).isEqualTo("the `requests` export has no column `feature`");
    exports.without(Decisions.TABLE);
    assertThat(measured().notMeasured()).isEqualTo("there is no `decisions` export");
  }

  private Measured<Features> measured() {
    return FoundFeatures.of(exports.histories().deals(), basis()).withoutMoney();
  }

  private Features found() {
    return measured().require();
  }

  private Features found(int most) {
    return FoundFeatures.of(exports.histories().deals(), basis(), most).withoutMoney().require();
  }

  private ReviewBasis basis() {
    return exports.basis(PERIOD, "USD");
  }

  private void asked(String request, String deal, String day, String feature, String team) {
    exports.row(
        Requests.TABLE,
        Map.of(
            Requests.REQUEST_ID, request,
            Requests.DEAL_ID, deal,
            Requests.REQUESTED_AT, day,
            Requests.FEATURE, feature,
            Requests.SALES_TEAM, team));
  }

  private void answered(String request, String answer) {
    exports.rows(
        Decisions.TABLE, "request_id=" + request + " decided_at=2026-02-01 decision=" + answer);
  }

  private void promised(String request, String dates) {
    exports.rows(
        Decisions.TABLE, "request_id=" + request + " decided_at=2026-01-02 decision=yes " + dates);
  }
}
