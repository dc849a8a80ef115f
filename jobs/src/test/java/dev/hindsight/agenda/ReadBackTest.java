package dev.hindsight.agenda;

import static dev.hindsight.agenda.FoundFindings.agreement;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.exports.contract.Agreement;
import dev.hindsight.findings.agenda.Agreed;
import dev.hindsight.findings.agenda.LastTime;
import dev.hindsight.findings.values.Measured;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The review quarter is July to September 2026, the as-of date its last day. */
class ReadBackTest {

  private static final String NO_RULE = "Not measured: it names no rule, so nothing is counted.";

  private static LastTime read(Agreement... agreements) {
    return new FoundFindings()
        .rules(
            FoundRules.of(
                FoundRules.followed("No yes off strategy", 9, Measured.of(-12_000.0)),
                FoundRules.own("No late yes")))
        .agenda(agreements)
        .lastTime()
        .require();
  }

  @Test
  void anAgreementWithARuleIsKeptOrNot() {
    Agreed agreed =
        read(agreement(
                "G1",
                "2026-07-14",
                "no yes off strategy",
                "Ada",
                "2026-12-31",
                "No yes off strategy"))
            .agreed()
            .get(0);

    assertThat(agreed.kept().require().count()).isEqualTo(9);
    assertThat(agreed.due()).isEqualTo(Measured.of(LocalDate.parse("2026-12-31")));
    assertThat(agreed.became())
        .isEqualTo(
            "Kept in 9 of 10 decisions since 1\u00a0Apr\u00a02026, 90\u00a0% (60 to 98); in the year before in 20\u00a0%. Those that broke it came to EUR 12k less each than like deals with the other answer.");
  }

  @Test
  void anAgreementWithoutRuleDueOrOwnerIsReadBackAsItStands() {
    assertThat(read(agreement("G1", "2026-07-14", "meet again", null, null, null)).agreed())
        .containsExactly(
            new Agreed(
                "G1",
                LocalDate.parse("2026-07-14"),
                "meet again",
                "",
                Measured.not("no day was set"),
                "",
                Measured.not("it names no rule, so nothing is counted"),
                NO_RULE));
  }

  @Test
  void ofWhatIsLongTheBeginningIsReadBackInOneLine() {
    Agreed agreed =
        read(agreement(
                "G1",
                "2026-07-14",
                "look into\n" + "x".repeat(40_000),
                "o".repeat(201),
                null,
                "r".repeat(201)))
            .agreed()
            .get(0);

    assertThat(agreed.what()).isEqualTo("look into " + "x".repeat(189) + "…");
    assertThat(agreed.owner()).isEqualTo("o".repeat(199) + "…");
    assertThat(agreed.rule()).isEqualTo("r".repeat(199) + "…");
    assertThat(agreed.became())
        .isEqualTo("Not measured: hindsight.yaml has no rule “" + "r".repeat(199) + "…”.");
  }

  @Test
  void ofAnUnknownRuleTheNearestIsNamed() {
    assertThat(became("No yes of strategy"))
        .isEqualTo(
            "Not measured: hindsight.yaml has no rule “No yes of strategy”; the nearest is “No yes off strategy”.");
    assertThat(became("Something else altogether"))
        .isEqualTo("Not measured: hindsight.yaml has no rule “Something else altogether”.");
    assertThat(became("No late yes"))
        .isEqualTo("Not measured: no day is known on which it was adopted.");
  }

  @Test
  void aRuleIsMeantInLargeAndSmallLetters() {
    assertThat(became("NO YES off strategy")).startsWith("Kept in 9 of 10 decisions since ");
    assertThat(
            read(
                    agreement("G1", "2026-04-14", "once", null, null, "No yes off strategy"),
                    agreement("G2", "2026-07-14", "again", null, null, "no yes off strategy"))
                .agreed())
        .extracting(Agreed::what)
        .containsExactly("again");
  }

  private static String became(String rule) {
    return read(agreement("G1", "2026-07-14", "a rule", "Ada", null, rule))
        .agreed()
        .get(0)
        .became();
  }

  @Test
  void whatIsDatedAfterTheAsOfDateHasNotBeenAgreed() {
    LastTime read =
        read(
            agreement("G1", "2026-09-30", "today", null, null, null),
            agreement("G2", "2026-10-01", "tomorrow", null, null, null));

    assertThat(read.agreed()).extracting(Agreed::what).containsExactly("today");
    assertThat(read.others()).isZero();
  }

  @Test
  void whatIsOlderIsReadBackWhileItIsOpen() {
    LastTime read =
        read(
            agreement("G1", "2025-01-14", "closed", null, "2025-04-14", null),
            agreement("G2", "2025-01-14", "still due", null, "2026-12-31", null),
            agreement("G3", "2025-01-14", "followed", null, null, "No yes off strategy"),
            agreement("G4", "2026-07-14", "last time", null, null, null),
            agreement("G5", "2025-04-14", "never adopted", null, null, "No late yes"));

    assertThat(read.agreed())
        .extracting(Agreed::what)
        .containsExactly("followed", "last time", "still due");
    assertThat(read.others()).isEqualTo(2);
  }

  @Test
  void aRuleIsReadBackOnceAndAtMostSixAgreementsAre() {
    assertThat(
            read(
                    agreement("G1", "2026-04-14", "once", null, null, "No yes off strategy"),
                    agreement("G2", "2026-07-14", "again", null, null, "No yes off strategy"))
                .agreed())
        .extracting(Agreed::what)
        .containsExactly("again");
    LastTime many =
        read(
            IntStream.rangeClosed(1, 10)
                .mapToObj(i -> agreement("G" + i, "2026-07-14", "what", null, null, null))
                .toArray(Agreement[]::new));
    assertThat(many.agreed()).extracting(Agreed::agreementId).startsWith("G1", "G2").hasSize(6);
    assertThat(many.others()).isEqualTo(4);
  }

  @Test
  void whereNobodyMetLastQuarterTheMeetingBeforeIsReadBack() {
    LastTime read =
        read(
            agreement("G1", "2026-01-14", "older", null, null, null),
            agreement("G2", "2026-04-14", "last time", null, null, null));

    assertThat(read.agreed()).extracting(Agreed::what).containsExactly("last time");
    assertThat(read.others()).isEqualTo(1);
  }
}
