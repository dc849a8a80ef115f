package dev.hindsight.findings;

import dev.hindsight.findings.churn.ArrBands;
import dev.hindsight.findings.churn.AttributableChurn;
import dev.hindsight.findings.churn.Churn;
import dev.hindsight.findings.churn.ChurnCrossChecks;
import dev.hindsight.findings.churn.ChurnEffect;
import dev.hindsight.findings.churn.ChurnPanel;
import dev.hindsight.findings.churn.ChurnSide;
import dev.hindsight.findings.churn.Costliest;
import dev.hindsight.findings.churn.DisplacedItem;
import dev.hindsight.findings.churn.DisplacingRequest;
import dev.hindsight.findings.churn.EValues;
import dev.hindsight.findings.churn.Leaver;
import dev.hindsight.findings.churn.Left;
import dev.hindsight.findings.churn.LogRankTest;
import dev.hindsight.findings.churn.Retention;
import dev.hindsight.findings.churn.StatedChurn;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.LeftOut;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.RecordedTrait;
import dev.hindsight.findings.values.Verdict;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * A churn section of a plausible size, with parts that add up to the whole: {@code leavers}
 * customers that left while displaced items exposed them, each exposed by one to three of {@code
 * items}, each of which one to three requests displaced.
 */
final class FixtureChurn {

  static final List<String> TITLES =
      List.of(
          "Audit log export",
          "Single sign-on for partners",
          "Bulk import",
          "Offline mode",
          "請求書の一括送信",
          "=2+5",
          "Rollen & Rechte",
          "Usage alerts",
          "Sandbox environments",
          "Data residency in the EU",
          "Webhooks with retries",
          "Dark mode");
  private static final List<String> SEGMENTS = List.of("Enterprise", "Mid-market", "");
  private static final List<String> REASONS =
      List.of("Missing feature", "Price", "", "Went to a competitor; «не дождались»");
  private static final LocalDate FIRST_DAY = LocalDate.of(2025, 10, 1);
  private static final LocalDate LAST_DAY = LocalDate.of(2026, 8, 31);

  private FixtureChurn() {}

  /** Fourteen customers left while exposed, about twice as often as like ones. */
  static Churn measured() {
    return section(14, 12, new Estimate(2.33, 1.18, 4.60), Verdict.MORE_OFTEN);
  }

  /** Four customers left while exposed: no verdict. */
  static Churn tooFew() {
    return section(4, 12, new Estimate(0.84, 0.24, 2.93), Verdict.TOO_FEW_TO_SAY);
  }

  /** Nothing was displaced for anybody: half of the section is not measured. */
  static Churn nobodyExposed() {
    ChurnSide nobody = new ChurnSide(0, 0, Left.NOBODY, Measured.not(NO_MONTHS));
    ChurnSide unexposed = side(312, 2_904, 12, "612400.00", 1, 5.0, 2.6, 8.7);
    Left all = new Left(29, new BigDecimal("1301250.00"), 2);
    return new Churn(
        new ChurnPanel(FIRST_DAY, LAST_DAY, 365, nobody, unexposed, nobody, all),
        Measured.of(bands()),
        new ChurnEffect(
            Measured.not(NO_MONTHS), Measured.not(NO_MONTHS), Measured.not(NO_MONTHS), 0, 0),
        Measured.not(NO_MONTHS),
        Verdict.NOT_MEASURED,
        Measured.not(NO_MONTHS),
        new ChurnCrossChecks(
            Measured.not(NO_MONTHS),
            Measured.of(retention(312, 12, 0.00015)),
            Measured.not(NO_MONTHS),
            Measured.not(NO_MONTHS),
            Measured.not(NO_MONTHS)),
        Measured.not(NO_MONTHS),
        Measured.not(NO_MONTHS),
        new StatedChurn(Measured.not(NO_MONTHS), Measured.not(NO_MONTHS), List.of()),
        Costliest.none(),
        Costliest.none(),
        Costliest.none(),
        List.of());
  }

  private static final String NO_MONTHS =
      "nothing was displaced for any customer that was waiting in the window";

  private static Churn section(int leavers, int items, Estimate ratio, Verdict verdict) {
    List<Leaver> behind = leavers(leavers, items);
    BigDecimal arr = behind.stream().map(Leaver::arr).reduce(BigDecimal.ZERO, BigDecimal::add);
    ChurnSide exposed =
        new ChurnSide(118, 1_046, new Left(leavers, arr, 1), Measured.of(per100(leavers, 1_046)));
    ChurnSide unexposed = side(312, 2_904, 18, "712400.00", 1, 7.4, 4.4, 11.8);
    ChurnSide afterwards = side(41, 203, 5, "160200.50", 0, 29.6, 9.6, 69.0);
    Left all = new Left(leavers + 52L, new BigDecimal("3401250.00").add(arr), 4);
    ChurnPanel panel =
        new ChurnPanel(FIRST_DAY, LAST_DAY, 365, exposed, unexposed, afterwards, all);
    AttributableChurn attributable = attributable(panel, ratio);
    List<DisplacedItem> costly = items(behind, attributable.fraction());
    List<DisplacingRequest> behindThem = requests(costly);
    return new Churn(
        panel,
        Measured.of(bands()),
        new ChurnEffect(
            Measured.of(new Estimate(2.16, 1.07, 4.34)),
            Measured.of(ratio),
            Measured.not("there is a ratio"),
            31,
            0.87),
        Measured.of(attributable),
        verdict,
        FixtureBeforeAfter.detectable(verdict),
        crossChecks(leavers),
        Measured.of(new LeftOut(RecordedTrait.SEGMENT, 2.2, 1.32)),
        Measured.of(FixtureBeforeAfter.of(verdict)),
        stated(leavers),
        new Costliest<>(costly.size(), costly),
        new Costliest<>(behindThem.size(), behindThem),
        new Costliest<>(behind.size(), behind),
        List.of(
            "2 displacements have no date and no yes that could date them: they are left out."));
  }

  private static ArrBands bands() {
    return new ArrBands(new BigDecimal("18000.0000"), new BigDecimal("64250.0000"));
  }

  private static ChurnSide side(
      long accounts,
      long months,
      long left,
      String arr,
      long withoutArr,
      double rate,
      double lower,
      double upper) {
    return new ChurnSide(
        accounts,
        months,
        new Left(left, new BigDecimal(arr), withoutArr),
        Measured.of(new Estimate(rate, lower, upper)));
  }

  private static Estimate per100(long left, long months) {
    double rate = 1200.0 * left / months;
    double spread = Math.exp(1.96 / Math.sqrt((double) left));
    return new Estimate(rate, rate / spread, rate * spread);
  }

  private static AttributableChurn attributable(ChurnPanel panel, Estimate ratio) {
    Estimate fraction =
        new Estimate(1 - 1 / ratio.value(), 1 - 1 / ratio.lower(), 1 - 1 / ratio.upper());
    double left = (double) panel.exposed().left().accounts();
    return new AttributableChurn(
        fraction,
        times(fraction, left),
        times(fraction, panel.exposed().left().arr().doubleValue()),
        times(fraction, left / (double) panel.left().accounts()));
  }

  private static Estimate times(Estimate fraction, double factor) {
    return new Estimate(
        fraction.value() * factor, fraction.lower() * factor, fraction.upper() * factor);
  }

  private static ChurnCrossChecks crossChecks(int leavers) {
    return new ChurnCrossChecks(
        Measured.of(retention(118, leavers, 0.00040)),
        Measured.of(retention(312, 18, 0.00019)),
        Measured.of(new LogRankTest(6.12, 1, 0.01337)),
        Measured.of(new Estimate(2.21, 1.12, 4.37)),
        Measured.of(new EValues(4.09, 1.64)));
  }

  private static Retention retention(long accounts, int left, double hazard) {
    int lastDay = 760;
    List<Retention.Point> curve =
        IntStream.range(0, left)
            .mapToObj(i -> point(20 + i * 700 / left, accounts, hazard, lastDay))
            .toList();
    List<Retention.AtRisk> atRisk =
        IntStream.iterate(0, day -> day <= lastDay, day -> day + 90)
            .mapToObj(day -> new Retention.AtRisk(day, atRisk(accounts, day, lastDay)))
            .toList();
    return new Retention(accounts, left, 12, lastDay, curve, atRisk);
  }

  private static Retention.Point point(int day, long accounts, double hazard, int lastDay) {
    double retained = Math.exp(-hazard * day);
    double half = 1.96 * Math.sqrt(retained * (1 - retained) / accounts) * (1 + day / 400.0);
    return new Retention.Point(
        day,
        atRisk(accounts, day, lastDay),
        new Estimate(retained, Math.max(0, retained - half), Math.min(1, retained + half)));
  }

  private static long atRisk(long accounts, int day, int lastDay) {
    return Math.round((double) accounts * Math.min(day / 120.0, 1 - (double) day / (lastDay + 8)));
  }

  private static StatedChurn stated(int leavers) {
    return new StatedChurn(
        Measured.of(FixtureStatistics.rate(3, leavers)),
        Measured.of(1L),
        List.of(
            "3 of %s named an item that exposed them; that is fewer than the comparison attributes to"
                    .formatted(leavers)
                + " displaced items. People do not always say why they leave."));
  }

  private static List<Leaver> leavers(int count, int items) {
    List<Leaver> leavers = new ArrayList<>();
    for (int account = 0; account < count; account++) {
      BigDecimal arr = BigDecimal.valueOf(1_200_000L + account * 311_700L, 2).setScale(4);
      int exposing = 1 + account % 3;
      List<BigDecimal> accounts = split(BigDecimal.ONE.setScale(9), exposing);
      List<BigDecimal> money = split(arr, exposing);
      for (int part = 0; part < exposing; part++) {
        int item = (account * 5 + part * 7) % items;
        leavers.add(leaver(account, item, accounts.get(part), money.get(part)));
      }
    }
    leavers.sort(Comparator.comparing(Leaver::arr).reversed());
    return leavers;
  }

  /** Parts that differ by at most one in the last digit and add up. */
  private static List<BigDecimal> split(BigDecimal whole, int parts) {
    BigDecimal part = whole.divide(BigDecimal.valueOf(parts), whole.scale(), RoundingMode.DOWN);
    List<BigDecimal> split = new ArrayList<>();
    BigDecimal rest = whole;
    for (int i = 1; i < parts; i++) {
      split.add(part);
      rest = rest.subtract(part);
    }
    split.add(rest);
    return split;
  }

  private static Leaver leaver(int account, int item, BigDecimal accounts, BigDecimal arr) {
    LocalDate left = FIRST_DAY.plusDays(9 + account * 23L);
    return new Leaver(
        itemId(item),
        String.format(Locale.ROOT, "A-%04d", 17 * account + 3),
        account % 5 == 4 ? "" : "Customer " + (char) ('A' + account),
        SEGMENTS.get(account % SEGMENTS.size()),
        left.minusDays(300 - item),
        displacedAt(item).isAfter(left) ? left.minusDays(30) : displacedAt(item),
        left,
        REASONS.get(account % REASONS.size()),
        account % 5 == 0 ? itemId(item) : "",
        accounts,
        arr);
  }

  static String itemId(int item) {
    return String.format(Locale.ROOT, "I-%03d", item + 1);
  }

  static LocalDate displacedAt(int item) {
    return LocalDate.of(2025, 6, 2).plusDays(item * 17L);
  }

  private static List<DisplacedItem> items(List<Leaver> leavers, Estimate fraction) {
    Map<String, List<Leaver>> byItem = new TreeMap<>();
    leavers.forEach(
        leaver ->
            byItem.computeIfAbsent(leaver.roadmapItemId(), id -> new ArrayList<>()).add(leaver));
    return byItem.values().stream()
        .map(behind -> item(behind, fraction))
        .sorted(Comparator.comparing(DisplacedItem::arr).reversed())
        .toList();
  }

  private static DisplacedItem item(List<Leaver> behind, Estimate fraction) {
    String id = behind.get(0).roadmapItemId();
    int item = Integer.parseInt(id.substring(2)) - 1;
    BigDecimal accounts = sum(behind.stream().map(Leaver::accounts).toList());
    BigDecimal arr = sum(behind.stream().map(Leaver::arr).toList());
    return new DisplacedItem(
        id,
        TITLES.get(item % TITLES.size()),
        displacedAt(item),
        1 + item % 2,
        6 + 3L * behind.size(),
        behind.size(),
        accounts,
        arr,
        Measured.of(times(fraction, accounts.doubleValue())),
        Measured.of(times(fraction, arr.doubleValue())));
  }

  private static List<DisplacingRequest> requests(List<DisplacedItem> items) {
    return items.stream()
        .map(
            item ->
                new DisplacingRequest(
                    item.roadmapItemId().replace('I', 'R'),
                    item.roadmapItemId().replace('I', 'D'),
                    "Asked for instead of " + item.title(),
                    1,
                    item.leavers(),
                    item.accounts(),
                    item.arr(),
                    item.attributableAccounts(),
                    item.attributableArr()))
        .toList();
  }

  private static BigDecimal sum(List<BigDecimal> parts) {
    return parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
