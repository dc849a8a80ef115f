package dev.hindsight.delivery.slices;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.exports.config.mail.Slice;
import dev.hindsight.findings.payoff.TradeOff;
import dev.hindsight.findings.values.DealOutcome;
import dev.hindsight.findings.values.DecisionClass;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.mail.Mail;
import dev.hindsight.mail.MailBlock;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Recipients put together what their mails show, and solve for the requests that none of them sees:
 * how many each team and product manager has, by answer and by how the deal stands, are the
 * unknowns. No number of them below the minimum has one solution only.
 */
class DifferencingTest {

  private static final int COMPANIES = 150;

  /** The mails of some of these companies are read: writing workbooks takes its time. */
  private static final int MAILED = 15;

  private static final List<Integer> MINIMA = List.of(1, 2, 3, 4, 5, 6, 1_000_000);
  private static final Pattern COUNTS = Pattern.compile("([\\d,]+)\u00a0of\u00a0([\\d,]+)$");

  private static final List<DealOutcome> CLOSED =
      List.of(DealOutcome.WON, DealOutcome.LOST, DealOutcome.NO_DECISION);

  private int shown;
  private int hidden;
  private int small;

  @Test
  void noSmallNumberOfOthersIsDetermined() {
    for (int seed = 0; seed < COMPANIES; seed++) {
      attack(new Random(seed), "seed " + seed);
    }
    // Else nothing would have been tried.
    assertThat(shown).isGreaterThan(COMPANIES);
    assertThat(hidden).isGreaterThan(COMPANIES);
    assertThat(small).isGreaterThan(100 * COMPANIES);
  }

  private void attack(Random random, String name) {
    List<TradeOff> company = RandomCompany.drawn(random);
    List<Slice> slices = RandomCompany.slices(random);
    int minimum = MINIMA.get(random.nextInt(MINIMA.size()));
    SlicedLedger ledger = SlicedLedger.of(company.stream(), slices);
    MailBlock.Table table =
        SliceTables.beside(
            new OwnRequests(slices.get(0), company), CompanyCounts.of(ledger, minimum));
    shown += (int) table.rows().stream().filter(row -> !isHidden(row)).count();
    hidden += (int) table.rows().stream().filter(DifferencingTest::isHidden).count();
    for (int readers = 0; readers < (1 << slices.size()); readers++) {
      attack(company, table, chosen(slices, readers), minimum, name + ", readers " + readers);
    }
  }

  /** What is attacked is what all who get a mail are sent, and nothing is sent beside it. */
  @Test
  void mailsShowWhatIsAttacked() {
    int read = 0;
    for (int seed = 0; seed < MAILED; seed++) {
      Random random = new Random(seed);
      List<TradeOff> company = RandomCompany.drawn(random);
      List<Slice> slices = RandomCompany.slices(random);
      int minimum = MINIMA.get(random.nextInt(MINIMA.size()));
      CompanyCounts counts = CompanyCounts.of(SlicedLedger.of(company.stream(), slices), minimum);
      Map<Slice, Measured<Mail>> mails =
          Slices.of(
              CompanyFixture.findings(company),
              CompanyFixture.IDENTITY,
              company.stream(),
              slices,
              minimum);
      for (Slice slice : slices) {
        if (mails.get(slice).isMeasured()) {
          read += read(mails.get(slice).require(), own(slice, company), counts);
        }
      }
    }
    assertThat(read).isGreaterThan(MAILED);
  }

  private static OwnRequests own(Slice slice, List<TradeOff> company) {
    return new OwnRequests(
        slice,
        company.stream()
            .filter(row -> SlicedLedger.owner(slice.kind(), row).equals(slice.name()))
            .toList());
  }

  /** How many figures of the company are in the texts of a mail. */
  private static int read(Mail mail, OwnRequests own, CompanyCounts counts) {
    List<List<String>> rows = SliceTables.beside(own, counts).rows();
    String text = plain(mail.text());
    String html = plain(mail.html());
    if (!text.contains("beside the whole company")) {
      assertThat(text).contains("The whole company ").doesNotContain("Won, any answer");
      return 0;
    }
    for (List<String> row : rows) {
      assertThat(text).contains(" " + plain(String.join(" ", row)) + " ");
      assertThat(html).contains(">" + plain(row.get(2)) + "<");
    }
    return rows.size();
  }

  /** Blanks alike, and cells that do not fit beside each other beside each other. */
  private static String plain(String text) {
    return text.replaceAll("[\\s\u00a0]+|(These|Company): ", " ").replaceAll(" +", " ");
  }

  private static boolean isHidden(List<String> row) {
    return row.get(2).equals(CompanyCounts.HIDDEN);
  }

  private static List<Slice> chosen(List<Slice> slices, int code) {
    List<Slice> chosen = new ArrayList<>();
    for (int i = 0; i < slices.size(); i++) {
      if (((code >> i) & 1) == 1) {
        chosen.add(slices.get(i));
      }
    }
    return chosen;
  }

  private void attack(
      List<TradeOff> company,
      MailBlock.Table table,
      List<Slice> readers,
      int minimum,
      String name) {
    List<TradeOff> others = company.stream().filter(row -> isOfNone(row, readers)).toList();
    if (others.isEmpty()) {
      return;
    }
    LinearSystem known = known(company, others, table);
    for (BitSet sum : soughtAfter(readers)) {
      long value = others.stream().filter(row -> sum.get(RandomCompany.unknown(row))).count();
      if (value < minimum) {
        small++;
        assertThat(known.determines(sum)).as("%s: %s is %s", name, sum, value).isFalse();
      }
    }
  }

  private static boolean isOfNone(TradeOff row, List<Slice> readers) {
    return readers.stream()
        .noneMatch(slice -> SlicedLedger.owner(slice.kind(), row).equals(slice.name()));
  }

  /** What the company's column tells those who take their own requests from it. */
  private static LinearSystem known(
      List<TradeOff> company, List<TradeOff> others, MailBlock.Table table) {
    List<LinearSystem.Sum> known = new ArrayList<>();
    for (List<String> row : table.rows()) {
      Matcher counts = COUNTS.matcher(row.get(2));
      if (counts.find()) {
        known.add(sum(company, others, counted(row.get(0)), counts.group(1)));
        known.add(sum(company, others, of(row.get(0)), counts.group(2)));
      }
    }
    return new LinearSystem(RandomCompany.UNKNOWNS, known);
  }

  private static LinearSystem.Sum sum(
      List<TradeOff> company, List<TradeOff> others, Predicate<TradeOff> which, String shown) {
    assertThat(company.stream().filter(which).count())
        .as("what is shown is true")
        .isEqualTo(Long.parseLong(shown.replace(",", "")));
    return new LinearSystem.Sum(
        RandomCompany.unknowns(which), others.stream().filter(which).count());
  }

  private static Predicate<TradeOff> counted(String label) {
    return label.startsWith("Yes")
        ? of("Won after yes")
        : of(label).and(row -> row.outcome() == DealOutcome.WON);
  }

  private static Predicate<TradeOff> of(String label) {
    Predicate<TradeOff> closed = row -> row.outcome() != DealOutcome.OPEN;
    return label.startsWith("Won after")
        ? closed.and(row -> label.endsWith(" " + row.answer().label().toLowerCase(Locale.ROOT)))
        : closed;
  }

  /** The others' numbers, all of them together and of each team and product manager. */
  private static List<BitSet> soughtAfter(List<Slice> readers) {
    List<Predicate<TradeOff>> whose = new ArrayList<>();
    whose.add(row -> true);
    RandomCompany.TEAMS.forEach(team -> whose.add(row -> row.salesTeam().equals(team)));
    RandomCompany.MANAGERS.forEach(pm -> whose.add(row -> row.productManager().equals(pm)));
    List<BitSet> sums = new ArrayList<>();
    for (Predicate<TradeOff> some : whose) {
      Predicate<TradeOff> unseen = some.and(row -> isOfNone(row, readers));
      for (Predicate<TradeOff> which : cells()) {
        BitSet sum = RandomCompany.unknowns(unseen.and(which));
        if (!sum.isEmpty()) {
          sums.add(sum);
        }
      }
    }
    return sums;
  }

  private static List<Predicate<TradeOff>> cells() {
    List<Predicate<TradeOff>> cells = new ArrayList<>();
    List<Predicate<TradeOff>> answers = new ArrayList<>();
    answers.add(row -> true);
    for (DecisionClass answer : RequestCounts.ANSWERS) {
      answers.add(row -> row.answer() == answer);
    }
    for (Predicate<TradeOff> answer : answers) {
      cells.add(answer.and(row -> CLOSED.contains(row.outcome())));
      cells.add(answer.and(row -> CLOSED.subList(1, 3).contains(row.outcome())));
      for (DealOutcome outcome : DealOutcome.values()) {
        cells.add(answer.and(row -> row.outcome() == outcome));
      }
    }
    return cells;
  }
}
