package dev.hindsight.stories;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.findings.FixtureWatch;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.watch.ItemChanges;
import dev.hindsight.findings.watch.WatchChanges;
import dev.hindsight.stories.Story.Item;
import dev.hindsight.stories.Story.Paragraph;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class WatchStoryTest {

  private static final Measured<LocalDate> SINCE = Measured.of(LocalDate.of(2026, 9, 9));

  private static final String TOTALS =
      "Passed: 2 of them. At stake: 220k. Of 45 such at earlier quarter ends 53\u00a0% (39 to 67)"
          + " were still undelivered by the end of the quarter after; of promises due later"
          + " 20\u00a0% (11 to 33).";

  private static final String ENTERED =
      "R-2, Audit log & export, Łódź <b>Bank</b>: promised for 14\u00a0Sep\u00a02026; 1 to 30 days"
          + " overdue; 100k at stake; Ada.";

  @Test
  void whatChangedIsToldKindByKind() {
    Story story = WatchStory.of(FixtureWatch.changes(), 20);

    assertThat(story.title()).isEqualTo("At risk on 16\u00a0Sep\u00a02026");
    assertThat(story.source())
        .isEqualTo(
            "Since the watch of 9\u00a0Sep\u00a02026: 1 entered, 1 got worse, 2 left. Money in EUR.");
    assertThat(story.sections())
        .containsExactly(
            new Story.Section(
                "Promises passed or due within 90 days: 2",
                List.of(
                    new Paragraph(TOTALS),
                    new Item("Entered", ENTERED),
                    new Item(
                        "Worse",
                        "R-1, Audit log & export, Łódź <b>Bank</b>: promised for"
                            + " 14\u00a0Sep\u00a02026; 1 to 30 days overdue, was due within 30 days;"
                            + " 120k at stake, was 100k; Ada."),
                    new Item(
                        "Left",
                        "R-3, Audit log & export, Łódź <b>Bank</b>: delivered on"
                            + " 9\u00a0Sep\u00a02026."),
                    new Item(
                        "Left",
                        "R-3, Audit log & export, Łódź <b>Bank</b>: the exports do not say what"
                            + " became of it."),
                    new Paragraph(
                        "Of 3\u00a0items it cannot be told whether they entered or left, since the"
                            + " lists are too long to hold all."))),
            new Story.Section(
                "Customers that wait for a displaced item",
                List.of(new Paragraph("Not measured: there is no `accounts` export."))));
    assertThat(WatchStory.inShort(FixtureWatch.changes()))
        .isEqualTo("1 entered, 1 got worse, 2 left");
  }

  @Test
  void theFirstWatchSaysHowManyThereAreAndThatThereIsNothingToCompareWith() {
    Story story = WatchStory.of(FixtureWatch.first(), 20);

    assertThat(story.source())
        .isEqualTo("There is no earlier watch to compare with. Money in EUR.");
    assertThat(story.sections().get(0).parts()).containsExactly(new Paragraph(TOTALS));
    assertThat(WatchStory.inShort(FixtureWatch.first())).isEqualTo("2 at risk");
  }

  @Test
  void whereNothingChangedThatIsSaid() {
    WatchChanges same =
        FixtureWatch.changes(
            SINCE, Measured.of(new ItemChanges(List.of(), List.of(), List.of(), 0)));

    assertThat(WatchStory.of(same, 20).sections().get(0).parts())
        .containsExactly(
            new Paragraph(TOTALS), new Paragraph("Nothing entered, left or got worse."));
    assertThat(WatchStory.inShort(same)).isEqualTo("nothing changed");
  }

  @Test
  void ofVeryManyTheFirstAreTold() {
    ItemChanges many =
        new ItemChanges(
            Collections.nCopies(1_003, FixtureWatch.promise("R-2", "1 to 30 days overdue", "1e5")),
            List.of(),
            List.of(),
            0);

    assertThat(
            WatchStory.of(FixtureWatch.changes(SINCE, Measured.of(many)), 1)
                .sections()
                .get(0)
                .parts())
        .containsExactly(
            new Paragraph(TOTALS),
            new Item("Entered", ENTERED),
            new Item("Entered", "and 1,002 more."));
  }

  @Test
  void aKindThatCannotBeComparedSaysWhy() {
    WatchChanges changes =
        FixtureWatch.changes(SINCE, Measured.not("the earlier watch has none of them"));

    assertThat(WatchStory.of(changes, 20).sections().get(0).parts())
        .containsExactly(
            new Paragraph(TOTALS),
            new Paragraph("Not compared: the earlier watch has none of them."));
  }
}
