package dev.hindsight.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.findings.Review.Statement;
import dev.hindsight.findings.Shown;
import dev.hindsight.findings.Shown.Basis;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Quarter;
import dev.hindsight.findings.values.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("locale-sensitive")
class SubjectLineTest {

  private static final Quarter QUARTER =
      new Quarter("2026Q3", LocalDate.of(2026, 7, 1), LocalDate.of(2026, 9, 30));

  private static final Basis BASIS = Basis.ofWindow(367, "closed deal");

  @Test
  void itIsTheNumberOfWhatComesFirst() {
    assertThat(of("Win rate", Shown.of(Unit.SHARE, new Estimate(0.54, 0.49, 0.6), BASIS)))
        .isEqualTo("Hindsight 2026Q3: Win rate: 54 % (49 to 60)");
    assertThat(
            of(
                "Did it pay off?",
                Shown.of(Unit.MONEY, new Estimate(10.93e6, 3.8e6, 17.6e6), BASIS).against(0)))
        .isEqualTo("Hindsight 2026Q3: Did it pay off? USD 10.9m more (3.8m to 17.6m)");
  }

  @Test
  void whatIsNotClearIsCalledSo() {
    assertThat(of("Yes against not-now", Shown.points(new Estimate(0.24, -0.001, 0.44), BASIS)))
        .isEqualTo("Hindsight 2026Q3: Yes against not-now: +24 points (0 to +44), not clear");
  }

  @Test
  void theIntervalStandsBackWhereThereIsNoRoom() {
    Shown shown = Shown.of(Unit.MONEY, new Estimate(-5e4, -2e6, 1e6), BASIS).against(0);

    assertThat(of("What was refused, of all", shown))
        .isEqualTo("Hindsight 2026Q3: What was refused, of all: USD 50k less, not clear");
  }

  @Test
  void whatIsCountedHasNoInterval() {
    assertThat(of("Sales pressure", Shown.counted(Unit.COUNT, 0, BASIS)))
        .isEqualTo("Hindsight 2026Q3: Sales pressure: 0");
  }

  @ParameterizedTest
  @CsvSource({
    "It says what is too long beside its own topic, Hindsight 2026Q3: It says what is too long beside"
        + " its own topic",
    "'It says what is too long for a list of mails to show the whole of it.', Hindsight 2026Q3: It"
        + " says what is too long for a list of mails to show…",
    "'a\r\nBcc: eve@example.com', Hindsight 2026Q3: In words: a Bcc: eve@example.com",
    "'<script>', Hindsight 2026Q3: In words: <script>",
    "=?UTF-8?Q?a?=, Hindsight 2026Q3: In words: = ?UTF-8?Q?a?=",
    "'a\u0007b\u202ec', Hindsight 2026Q3: In words: a\ufffdb\ufffdc",
    "'a\u2028b\u0085c', Hindsight 2026Q3: In words: a b\ufffdc",
  })
  void aSentenceIsOneLineAndCutAtAWord(String text, String subject) {
    assertThat(SubjectLine.of(QUARTER, Optional.of(Statement.inWords("In words", text)), "USD"))
        .isEqualTo(subject);
  }

  @Test
  void aLetterOfTwoPartsIsNotCutInTwo() {
    String rockets = "\ud83d\ude80".repeat(80);

    assertThat(SubjectLine.of(QUARTER, List.of(rockets)))
        .isEqualTo("Hindsight 2026Q3: " + "\ud83d\ude80".repeat(53) + "…");
  }

  @Test
  void nothingMeasuredIsSaid() {
    assertThat(SubjectLine.of(QUARTER, Optional.empty(), "USD"))
        .isEqualTo("Hindsight 2026Q3: nothing was measured");
  }

  private static String of(String topic, Shown shown) {
    Statement statement = Statement.of(topic, shown, "A sentence.", List.of());
    return SubjectLine.of(QUARTER, Optional.of(statement), "USD");
  }
}
