package dev.hindsight.findings;

import dev.hindsight.findings.payoff.PayOffVerdict;
import dev.hindsight.findings.payoff.PromiseKept;
import dev.hindsight.findings.payoff.TradeOff;
import dev.hindsight.findings.payoff.TradeOff.Answer;
import dev.hindsight.findings.payoff.TradeOff.Displaced;
import dev.hindsight.findings.values.DealOutcome;
import dev.hindsight.findings.values.DecisionClass;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Measured;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** The decided requests of a made-up company over twelve quarters, drawn with a fixed seed. */
final class FixtureTradeOffs {

  static final LocalDate AS_OF = LocalDate.of(2026, 9, 28);
  static final LocalDate FIRST_DAY = LocalDate.of(2023, 10, 1);
  static final List<String> KINDS =
      List.of("professional_services", "integrator", "off_the_shelf", "low_code", "other");
  static final List<String> FITS = List.of("aligned", "neutral", "off_strategy");
  static final List<String> DEAL_TYPES = List.of("new_business", "expansion", "renewal");
  static final List<String> SIZE_BANDS = List.of("small", "medium", "large");
  static final String OPEN = "the deal is open";

  private static final int QUARTERS = 12;

  /** The first displaced the items of the churn section, one each. */
  private static final int DISPLACING = FixtureChurn.TITLES.size();

  private static final List<String> FEATURES =
      List.of(
          "Export to the ledger",
          "=1+1",
          "請求書の一括送信",
          "Approval rules by cost centre, with a deputy for each approver during holidays",
          "Экспорт журнала",
          "+SUM(A1:A9)",
          "");
  private static final List<String> MANAGERS =
      List.of("Ada", "Grace", "José Ñandú", "王小明", "=HYPERLINK(\"x\")", "");
  private static final List<String> TEAMS = List.of("Team Åse", "Команда Юг", "צוות דרום", "");
  private static final List<String> SEGMENTS = List.of("Enterprise", "Mid-market", "");

  private final Random random = new Random(20261125);
  private final Measured<BigDecimal> dayRate;

  private FixtureTradeOffs(Measured<BigDecimal> dayRate) {
    this.dayRate = dayRate;
  }

  /** As many trade-offs, latest decision first. */
  static List<TradeOff> drawn(int count, Measured<BigDecimal> dayRate) {
    FixtureTradeOffs drawing = new FixtureTradeOffs(dayRate);
    List<TradeOff> rows = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      rows.add(drawing.tradeOff(i, i % QUARTERS));
    }
    rows.sort(
        Comparator.comparing(TradeOff::decidedAt).reversed().thenComparing(TradeOff::requestId));
    return List.copyOf(rows);
  }

  private TradeOff tradeOff(int i, int quarter) {
    DecisionClass answer = i < DISPLACING ? DecisionClass.YES : answer();
    boolean given = answer == DecisionClass.YES || answer == DecisionClass.ALTERNATIVE;
    LocalDate decided = FIRST_DAY.plusMonths(3L * quarter).plusDays(random.nextInt(85));
    LocalDate closed = decided.plusDays(10 + random.nextInt(190));
    boolean open = closed.isAfter(AS_OF);
    boolean won = random.nextDouble() < (given ? 0.62 : 0.45);
    int band = random.nextInt(SIZE_BANDS.size());
    BigDecimal size = money((1 + band * 3) * (10_000.0 + random.nextInt(20_000)));
    BigDecimal share = size.divide(BigDecimal.valueOf(1 + i % 2), RoundingMode.DOWN);
    List<Displaced> displaced = given ? displaced(i, decided) : List.of();
    boolean costly = !displaced.isEmpty() && random.nextDouble() < 0.4;
    BigDecimal displacedArr = money(costly ? 2_000.0 + random.nextInt(16_000) : 0);
    double likely = 0.38 + 0.06 * (2 - band) + (given ? 0 : 0.14);
    BigDecimal days = given && i % 7 != 0 ? BigDecimal.valueOf(1 + random.nextInt(18)) : null;
    Measured<Estimate> gain = open ? Measured.not(OPEN) : Measured.of(gain(share, won, likely));
    Measured<Estimate> displacement = displacement(given, displacedArr);
    Measured<Estimate> effort = effort(given, days);
    Measured<Estimate> net = net(gain, displacement, effort);
    boolean exposes = displaced.stream().anyMatch(each -> each.exposes() > 0);
    LocalDate promised = given && i % 3 != 0 ? decided.plusDays(60 + random.nextInt(200)) : null;
    LocalDate delivered = delivered(promised);
    return new TradeOff(
        requestId(i),
        String.format(Locale.ROOT, "D-%05d", i / 2 + 1),
        String.format(Locale.ROOT, "A-%04d", 17 * i + 3),
        i % 5 == 4 ? "" : "Customer " + i,
        FEATURES.get(i % FEATURES.size()),
        TEAMS.get(i % TEAMS.size()),
        "Rep " + i % 23,
        MANAGERS.get((int) (MANAGERS.size() * Math.pow(random.nextDouble(), 1.6))),
        decided.minusDays(3 + random.nextInt(40)),
        decided,
        label(quarter),
        answer,
        answer == DecisionClass.ALTERNATIVE ? KINDS.get(random.nextInt(KINDS.size())) : "",
        answers(i, decided, answer),
        i % 11 == 0 ? "" : FITS.get(random.nextInt(FITS.size())),
        i % 9 == 0 ? null : (long) random.nextInt(6),
        SEGMENTS.get(i % SEGMENTS.size()),
        "EMEA",
        DEAL_TYPES.get(random.nextInt(DEAL_TYPES.size())),
        SIZE_BANDS.get(band),
        open ? DealOutcome.OPEN : won ? DealOutcome.WON : lost(),
        open ? null : closed,
        size,
        share,
        displaced,
        displacedArr,
        Measured.of(likely),
        gain,
        displacement,
        days,
        effort,
        net,
        verdict(open, exposes, net),
        open ? "The deal is open." : exposes ? "3 customers still wait for what it displaced." : "",
        promise(promised, delivered),
        promised,
        delivered);
  }

  private DecisionClass answer() {
    double u = random.nextDouble();
    if (u < 0.4) {
      return DecisionClass.YES;
    }
    if (u < 0.62) {
      return DecisionClass.ALTERNATIVE;
    }
    return u < 0.88 ? DecisionClass.NOT_NOW : DecisionClass.NEVER;
  }

  private DealOutcome lost() {
    return random.nextDouble() < 0.7 ? DealOutcome.LOST : DealOutcome.NO_DECISION;
  }

  private List<Displaced> displaced(int i, LocalDate decided) {
    if (i >= DISPLACING && random.nextDouble() < 0.5) {
      return List.of();
    }
    int item = i % DISPLACING;
    long exposes = decided.isAfter(AS_OF.minusDays(365)) && i % 2 == 0 ? 3 : 0;
    Displaced first =
        new Displaced(FixtureChurn.itemId(item), FixtureChurn.TITLES.get(item), decided, exposes);
    return i % 4 == 0
        ? List.of(first, new Displaced(String.format(Locale.ROOT, "I-9%02d", i % 100), "", null, 0))
        : List.of(first);
  }

  private static List<Answer> answers(int i, LocalDate decided, DecisionClass answer) {
    Answer last =
        new Answer(
            i % 6 == 0 ? decided.plusDays(9) : decided,
            answer,
            "",
            "Board",
            i % 4 == 0 ? "=A1" : "");
    return i % 6 == 0
        ? List.of(new Answer(decided, DecisionClass.NOT_NOW, "", "", "too big"), last)
        : List.of(last);
  }

  private static Estimate gain(BigDecimal share, boolean won, double likely) {
    double outcome = won ? 1 : 0;
    double money = share.doubleValue();
    return new Estimate(
        money * (outcome - likely),
        money * (outcome - likely - 0.07),
        money * (outcome - likely + 0.07));
  }

  private static Measured<Estimate> displacement(boolean given, BigDecimal arr) {
    if (!given) {
      return Measured.of(new Estimate(0, 0, 0));
    }
    double money = arr.doubleValue();
    return Measured.of(new Estimate(0.57 * money, 0.15 * money, 0.78 * money));
  }

  private Measured<Estimate> effort(boolean given, BigDecimal days) {
    if (!given) {
      return Measured.of(new Estimate(0, 0, 0));
    }
    if (dayRate.isMeasured() && days == null) {
      return Measured.not("the request has no `effort_days`");
    }
    return dayRate.map(
        rate -> {
          double cost = rate.multiply(days).doubleValue();
          return new Estimate(cost, cost, cost);
        });
  }

  private static Measured<Estimate> net(
      Measured<Estimate> gain, Measured<Estimate> displacement, Measured<Estimate> effort) {
    double built = effort.isMeasured() ? effort.require().value() : 0;
    return gain.flatMap(
        g ->
            displacement.map(
                d ->
                    new Estimate(
                        g.value() - d.value() - built,
                        g.lower() - d.upper() - built,
                        g.upper() - d.lower() - built)));
  }

  private static PayOffVerdict verdict(boolean open, boolean exposes, Measured<Estimate> net) {
    if (open || exposes) {
      return PayOffVerdict.TOO_EARLY;
    }
    double value = net.require().value();
    if (value == 0) {
      return PayOffVerdict.EVEN;
    }
    return value > 0 ? PayOffVerdict.PAID_OFF : PayOffVerdict.DID_NOT;
  }

  private LocalDate delivered(LocalDate promised) {
    if (promised == null || random.nextDouble() < 0.2) {
      return null;
    }
    LocalDate day = promised.plusDays(random.nextInt(90) - 50L);
    return day.isAfter(AS_OF) ? null : day;
  }

  private static PromiseKept promise(LocalDate promised, LocalDate delivered) {
    if (promised == null) {
      return PromiseKept.NOT_PROMISED;
    }
    if (promised.isAfter(AS_OF)) {
      return PromiseKept.NOT_DUE;
    }
    if (delivered == null) {
      return PromiseKept.NOT_DELIVERED;
    }
    return delivered.isAfter(promised) ? PromiseKept.LATE : PromiseKept.ON_TIME;
  }

  /** The request that displaced an item of the churn section is called after it. */
  private static String requestId(int i) {
    return i < DISPLACING
        ? FixtureChurn.itemId(i).replace('I', 'R')
        : String.format(Locale.ROOT, "R-%05d", i);
  }

  static String label(int quarter) {
    int quarters = 2023 * 4 + 3 + quarter;
    return quarters / 4 + "Q" + (quarters % 4 + 1);
  }

  private static BigDecimal money(double amount) {
    return BigDecimal.valueOf(amount).setScale(4, RoundingMode.HALF_UP);
  }
}
