package dev.hindsight.history.changes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.WrittenExports;
import dev.hindsight.exports.contract.FieldChange;
import dev.hindsight.exports.contract.FieldChanges;
import dev.hindsight.exports.contract.words.ChangedField;
import dev.hindsight.findings.values.DealOutcome;
import dev.hindsight.history.changes.DealTimeline.Move;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DealTimelineTest {

  private static List<FieldChange> changes(String... rows) {
    WrittenExports exports = new WrittenExports();
    for (String row : rows) {
      exports.rows(FieldChanges.TABLE, "deal_id=d " + row);
    }
    return exports.rows(FieldChanges.TABLE, FieldChange.class);
  }

  private static DealTimeline timeline(String... rows) {
    return DealTimeline.of(changes(rows));
  }

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }

  private static List<String> values(String... rows) {
    return FieldHistory.of(changes(rows), ChangedField.STAGE).changes().stream()
        .map(each -> each.oldValue() + "→" + each.newValue())
        .toList();
  }

  @Test
  void changesOfOneMomentGoOnFromEachOther() {
    assertThat(
            values(
                "changed_at=2026-01-02 field=stage old_value=lost new_value=won",
                "changed_at=2026-01-02 field=stage old_value=open new_value=lost",
                "changed_at=2026-01-01 field=stage new_value=open"))
        .containsExactly("null→open", "open→lost", "lost→won");
  }

  @Test
  void theFirstOfAMomentGoesOnFromNoneOfTheOthers() {
    assertThat(
            values(
                "changed_at=2026-01-02 field=stage old_value=lost new_value=won",
                "changed_at=2026-01-02 field=stage old_value=open new_value=lost"))
        .containsExactly("open→lost", "lost→won");
  }

  @Test
  void whatIsNoChainStaysInTheOrderOfTheFile() {
    assertThat(
            values(
                "changed_at=2026-01-02 field=stage new_value=won",
                "changed_at=2026-01-02 field=stage new_value=lost",
                "changed_at=2026-01-01T23:00 field=stage new_value=open"))
        .containsExactly("null→open", "null→won", "null→lost");
  }

  @Test
  void aDayEndsWithItsLastChange() {
    DealTimeline timeline =
        timeline(
            "changed_at=2026-01-10T09:00 field=amount old_value=100 new_value=120",
            "changed_at=2026-01-10T18:00 field=amount old_value=120 new_value=90.5",
            "changed_at=2026-02-01 field=amount old_value=90.5");

    assertThat(timeline.amountOn(day("2026-01-09"))).contains(new BigDecimal("100.0000"));
    assertThat(timeline.amountOn(day("2026-01-10"))).contains(new BigDecimal("90.5000"));
    assertThat(timeline.amountOn(day("2026-01-31"))).contains(new BigDecimal("90.5000"));
    assertThat(timeline.amountOn(day("2026-02-01"))).isEmpty();
    assertThat(DealTimeline.NONE.amountOn(day("2026-02-01"))).isEmpty();
  }

  @Test
  void theAmountAtOpeningIsTheFirstThatIsWrittenDown() {
    DealTimeline timeline =
        timeline(
            "changed_at=2026-01-20 field=amount new_value=100",
            "changed_at=2026-03-01 field=amount old_value=100 new_value=70");

    assertThat(timeline.amountAtOpening(day("2026-01-10"))).contains(new BigDecimal("100.0000"));
    assertThat(timeline.amountAtOpening(null)).contains(new BigDecimal("100.0000"));
    assertThat(timeline.amountAtOpening(day("2026-03-01"))).contains(new BigDecimal("70.0000"));
  }

  @Test
  void beforeTheFirstChangeHoldsWhatItFound() {
    assertThat(
            timeline("changed_at=2026-01-20 field=stage old_value=open new_value=won")
                .outcomeOn(day("2026-01-19")))
        .contains(DealOutcome.OPEN);
  }

  @Test
  void whatACloseSetsIsNoClaim() {
    DealTimeline timeline =
        timeline(
            "changed_at=2026-01-10 field=probability new_value=0.2",
            "changed_at=2026-02-10 field=probability old_value=0.2 new_value=1.0");

    assertThat(timeline.probabilityOn(day("2026-02-10"), day("2026-02-10"))).contains(0.2);
    assertThat(timeline.probabilityOn(day("2026-02-10"), null)).contains(1.0);
    assertThat(timeline.probabilityOn(day("2026-01-09"), null)).isEmpty();
  }

  @Test
  void movesAreChangesFromDayToDayBeforeTheClose() {
    DealTimeline timeline =
        timeline(
            "changed_at=2026-01-01 field=closed_at new_value=2026-02-01",
            "changed_at=2026-01-20 field=closed_at old_value=2026-02-01 new_value=2026-03-01",
            "changed_at=2026-01-25 field=closed_at old_value=2026-03-01",
            "changed_at=2026-01-26 field=closed_at new_value=2026-03-01",
            "changed_at=2026-01-27 field=closed_at old_value=2026-03-01 new_value=2026-02-20",
            "changed_at=2026-02-18 field=closed_at old_value=2026-02-20 new_value=2026-02-18");

    assertThat(timeline.moves(day("2026-02-18")))
        .containsExactly(
            new Move(day("2026-01-20"), day("2026-02-01"), day("2026-03-01")),
            new Move(day("2026-01-27"), day("2026-03-01"), day("2026-02-20")));
    assertThat(timeline.moves(null)).hasSize(3);
    assertThat(timeline.moves(null)).extracting(Move::isLater).containsExactly(true, false, false);
  }
}
