package dev.hindsight.findings;

import dev.hindsight.findings.churn.CustomerChurn;
import dev.hindsight.findings.churn.Customers;
import dev.hindsight.findings.stated.Competitors;
import dev.hindsight.findings.stated.Named;
import dev.hindsight.findings.stated.NamedBreakdown;
import dev.hindsight.findings.stated.NamedComparison;
import dev.hindsight.findings.stated.NamedGroup;
import dev.hindsight.findings.stated.Naming;
import dev.hindsight.findings.stated.Stated;
import dev.hindsight.findings.values.CrudeDifference;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.LikeForLike;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Rate;
import dev.hindsight.findings.values.Stratification;
import dev.hindsight.findings.values.Verdict;
import dev.hindsight.findings.winrates.SalesCycle;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** What was stated as the reason, all customers, and the length of sales cycles, made up. */
public final class FixtureStated {

  private static final String NO_ACCOUNTS = "there is no `accounts` export";
  private static final String NO_REQUESTS = "there is no `requests` export";

  private FixtureStated() {}

  /** Everything measured. */
  static Stated full() {
    return new Stated(
        Measured.of(lossReasons(Measured.of(compared()))),
        Measured.of(competitors()),
        Measured.of(
            new Naming(
                group("all", 41, 52, 0.99, named("price", 19, 41), named("support", 22, 41)),
                List.of(
                    new NamedBreakdown(
                        NamedBreakdown.By.DISPLACED,
                        Measured.of(
                            List.of(
                                group("displaced", 12, 14, 0.9875, named("price", 4, 12)),
                                group("not_waiting", 29, 38, 0.9875, named("price", 15, 29))))),
                    new NamedBreakdown(
                        NamedBreakdown.By.SEGMENT,
                        Measured.not("the `accounts` export has no column `segment`"))),
                Measured.of(List.of(tooFew("price"))))));
  }

  /** Hardly any deals and customers. */
  static Stated tooFew() {
    Naming reasons =
        new Naming(
            group("all", 4, 5, 0.975, named("price", 3, 4), named("timing", 1, 4)),
            List.of(
                new NamedBreakdown(
                    NamedBreakdown.By.ANSWER,
                    Measured.of(List.of(group("yes", 4, 5, 0.975, named("price", 3, 4)))))),
            Measured.of(List.of(tooFew("price"))));
    return new Stated(
        Measured.of(reasons),
        Measured.of(
            new Competitors(
                rate(1, 4),
                rate(2, 5),
                new Naming(
                    group("all", 3, 9, 0.95, named("Orbwork", 1, 3)),
                    List.of(),
                    Measured.of(List.of(tooFew("Orbwork")))))),
        Measured.of(reasons));
  }

  static Customers fewCustomers() {
    CustomerChurn few = churn("all", 7, 6.5, 1);
    return new Customers(
        LocalDate.of(2025, 10, 1),
        LocalDate.of(2026, 9, 28),
        few,
        Measured.not("the `accounts` export has no column `segment`"),
        List.of(churn("2026Q2", 6, 1.5, 0), churn("2026Q3", 7, 1.7, 1)));
  }

  /** Without requests and accounts. */
  static Stated onlyDeals() {
    Naming reasons = lossReasons(Measured.not(NO_REQUESTS));
    return new Stated(
        Measured.of(
            new Naming(
                reasons.all(),
                List.of(
                    new NamedBreakdown(NamedBreakdown.By.ANSWER, Measured.not(NO_REQUESTS)),
                    reasons.breakdowns().get(1)),
                Measured.not(NO_REQUESTS))),
        Measured.of(competitors()),
        Measured.not(NO_ACCOUNTS));
  }

  private static Naming lossReasons(Measured<List<NamedComparison>> compared) {
    return new Naming(
        group(
            "all",
            180,
            212,
            0.9833,
            named("price", 71, 180),
            named("Missing feature", 66, 180),
            named("(others)", 43, 180)),
        List.of(
            new NamedBreakdown(
                NamedBreakdown.By.ANSWER,
                Measured.of(
                    List.of(
                        group(
                            "yes",
                            60,
                            70,
                            0.9917,
                            named("price", 31, 60),
                            named("Missing feature", 9, 60),
                            named("(others)", 20, 60)),
                        group(
                            "not_now",
                            80,
                            92,
                            0.9917,
                            named("price", 25, 80),
                            named("Missing feature", 44, 80),
                            named("(others)", 11, 80)),
                        group(
                            "never",
                            5,
                            8,
                            0.9917,
                            named("price", 2, 5),
                            named("Missing feature", 3, 5))))),
            new NamedBreakdown(
                NamedBreakdown.By.SEGMENT,
                Measured.of(
                    List.of(
                        group(
                            "Enterprise",
                            100,
                            112,
                            0.9875,
                            named("price", 40, 100),
                            named("Missing feature", 36, 100)),
                        group(
                            "(none)",
                            80,
                            100,
                            0.9875,
                            named("price", 31, 80),
                            named("Missing feature", 30, 80)))))),
        compared);
  }

  private static Competitors competitors() {
    return new Competitors(
        rate(90, 170),
        rate(140, 212),
        new Naming(
            group("all", 250, 420, 0.975, named("Orbwork", 44, 120), named("Rotaform", 46, 130)),
            List.of(
                new NamedBreakdown(NamedBreakdown.By.ANSWER, Measured.not(NO_REQUESTS)),
                new NamedBreakdown(
                    NamedBreakdown.By.SEGMENT,
                    Measured.of(
                        List.of(group("Enterprise", 250, 420, 0.975, named("Orbwork", 44, 120)))))),
            Measured.of(List.of(tooFew("Orbwork"), tooFew("Rotaform")))));
  }

  private static List<NamedComparison> compared() {
    return List.of(
        tooFew("price"),
        new NamedComparison(
            "Missing feature",
            rate(47, 85),
            rate(9, 60),
            Measured.of(new CrudeDifference(new Estimate(0.4029, 0.25, 0.53), 0.0001, 0.0002)),
            Measured.of(
                new LikeForLike(
                    Stratification.SEGMENT_SIZE,
                    8,
                    0.97,
                    Measured.of(0.975),
                    new Estimate(0.38, 0.2, 0.52),
                    Measured.of(new Estimate(0.38, 0.23, 0.5)),
                    Measured.of(new Estimate(3.4, 1.9, 6.6)),
                    0.0001,
                    0.0002)),
            Verdict.MORE_OFTEN,
            FixtureStatistics.detectable(Verdict.MORE_OFTEN),
            FixtureStatistics.sensitivity(Verdict.MORE_OFTEN)));
  }

  private static NamedComparison tooFew(String name) {
    String reason = "too few to say: fewer than 10 a side lie among like ones in segment";
    return new NamedComparison(
        name,
        rate(4, 12),
        rate(15, 29),
        Measured.of(new CrudeDifference(new Estimate(-0.18, -0.44, 0.14), 0.3, 0.4)),
        Measured.not(reason),
        Verdict.TOO_FEW_TO_SAY,
        FixtureStatistics.detectable(Verdict.TOO_FEW_TO_SAY),
        FixtureStatistics.sensitivity(Verdict.TOO_FEW_TO_SAY));
  }

  static Customers customers() {
    return new Customers(
        LocalDate.of(2025, 10, 1),
        LocalDate.of(2026, 9, 28),
        churn("all", 812, 702.4, 52),
        Measured.of(
            List.of(churn("Enterprise", 200, 180.2, 4), churn("Small business", 612, 522.2, 48))),
        IntStream.range(0, 12)
            .mapToObj(
                quarter ->
                    churn(
                        (2023 + (quarter + 3) / 4) + "Q" + ((quarter + 3) % 4 + 1),
                        600 + 18L * quarter,
                        150 + 4.5 * quarter,
                        10L + quarter % 5))
            .toList());
  }

  private static CustomerChurn churn(String name, long customers, double years, long left) {
    double rate = 100 * left / years;
    return new CustomerChurn(
        name,
        customers,
        years,
        left,
        Measured.of(new BigDecimal(left * 21000)),
        0,
        Measured.of(new Estimate(rate, rate * 0.7, rate * 1.4)));
  }

  static List<SalesCycle> cycles() {
    return List.of(
        new SalesCycle("all", days(170, 94), days(250, 77)),
        new SalesCycle("Enterprise", days(60, 121), days(112, 90)));
  }

  private static SalesCycle.Days days(long deals, double median) {
    return new SalesCycle.Days(
        deals, Measured.of(median), Measured.of(median / 2), Measured.of(median * 2));
  }

  private static NamedGroup group(String name, long stated, long of, double level, Named... named) {
    return new NamedGroup(name, rate(stated, of), level, List.of(named));
  }

  private static Named named(String name, long count, long of) {
    return new Named(name, rate(count, of));
  }

  private static Rate rate(long count, long of) {
    double share = (double) count / of;
    return new Rate(
        count,
        of,
        Measured.of(new Estimate(share, Math.max(0, share - 0.11), Math.min(1, share + 0.12))));
  }
}
