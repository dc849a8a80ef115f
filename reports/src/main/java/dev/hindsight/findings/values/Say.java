package dev.hindsight.findings.values;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How numbers, days, money and intervals are said in sentences: the same in every form of a report.
 * The unit stands once, behind the value: "+17 points (+4 to +30)".
 */
public final class Say {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d\u00a0MMM\u00a0uuuu", Locale.ENGLISH);

  private static final double THOUSAND = 1e3;

  private static final double MEGABYTE = 1e6;

  /** What amounts are counted in from a million on. */
  private static final List<String> LARGE = List.of("m", "bn", "tn");

  /** Three decimals would hide how small it is. */
  private static final double SMALL_P = 0.001;

  /** What is as strong but for the last digits of a double is as strong. */
  private static final double ROUNDING = 1e-9;

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  /** Letters that are shown of what somebody wrote: a line or two. */
  private static final int LONGEST = 200;

  private Say() {}

  /** Such as "28 Sep 2026". */
  public static String day(LocalDate day) {
    return DAY.format(day);
  }

  /** Such as "1 Oct 2025 to 30 Sep 2026". */
  public static String period(LocalDate first, LocalDate last) {
    return day(first) + " to " + day(last);
  }

  /** A phrase as it stands at the head of a line or a sentence. */
  public static String capital(String phrase) {
    return phrase.substring(0, 1).toUpperCase(Locale.ROOT) + phrase.substring(1);
  }

  /** What somebody wrote, in one line; of more than 200 letters the beginning. */
  public static String beginning(String written) {
    String line = BLANKS.matcher(written).replaceAll(" ").strip();
    return line.codePointCount(0, line.length()) <= LONGEST
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)).strip() + "…";
  }

  /** Such as "1,204". */
  public static String count(long count) {
    return Unit.COUNT.say((double) count);
  }

  /** Such as "1 deal", "1,204 deals". */
  public static String count(long count, String one) {
    return count(count) + "\u00a0" + one + (count == 1 ? "" : "s");
  }

  /** Such as "81 of 133". */
  public static String counts(Rate rate) {
    return count(rate.count()) + " of " + count(rate.of());
  }

  /** Such as "1 day", "56 days". */
  public static String days(double days) {
    return Unit.DAYS.say(days);
  }

  /** The size of a file, such as "1.2 MB". */
  public static String megabytes(long bytes) {
    return Unit.DECIMAL.say(bytes / MEGABYTE) + "\u00a0MB";
  }

  /** Such as "61 %". */
  public static String share(double share) {
    return Unit.SHARE.say(share);
  }

  /** Such as "61 % (52 to 69)". */
  public static String share(Estimate share) {
    return said(share, Unit.SHARE);
  }

  /** A share without its interval and with its counts, such as "61 % of 120". */
  public static String shareOf(Rate rate) {
    return share(rate.estimate().require().value()) + " of " + count(rate.of());
  }

  /** A difference of shares, such as "+17 points (+4 to +30)". */
  public static String points(Estimate difference) {
    return said(difference, Unit.POINTS);
  }

  /** A difference of shares as it is configured, such as "10 points", "7.5 points". */
  public static String configuredPoints(double difference) {
    String points = ofHundred(difference);
    return points + "\u00a0point" + (points.equals("1") ? "" : "s");
  }

  /** A share as it is configured, of a hundred, with all its decimals, such as "7.5". */
  public static String ofHundred(double share) {
    return BigDecimal.valueOf(share).movePointRight(2).stripTrailingZeros().toPlainString();
  }

  /**
   * How long until a comparison can tell, such as "A difference of 10 points would show from 2028Q1
   * on, with what is added at the pace of the last four quarters to all since 1 Oct 2025. Today one
   * of 18 points would." A difference shows where it is seen in four of five equal companies.
   */
  public static String detectable(Detectable detectable) {
    return whatMatters(detectable) + today(detectable);
  }

  /** The same within a list, such as "10 points would show from 2028Q1 on". */
  public static String detectableBriefly(Detectable detectable) {
    String matters = configuredPoints(detectable.matters());
    if (detectable.isSeenToday()) {
      return matters + " would show today";
    }
    return detectable.from().isMeasured()
        ? matters + " would show from " + detectable.from().require() + " on"
        : matters + " would not show within 20 years";
  }

  private static String whatMatters(Detectable detectable) {
    String matters = "A difference of " + configuredPoints(detectable.matters());
    if (detectable.isSeenToday()) {
      return matters + " would show today already.";
    }
    return detectable.from().isMeasured()
        ? "%s would show from %s on, in all since %s, at the pace of the last four quarters."
            .formatted(matters, detectable.from().require(), day(detectable.since()))
        : "%s would not show within 20 years at the pace of the last four quarters."
            .formatted(matters);
  }

  private static String today(Detectable detectable) {
    Measured<Double> smallest = detectable.today();
    if (!smallest.isMeasured()) {
      return "";
    }
    return detectable.isSeenToday()
        ? " The smallest that would is " + Unit.POINTS_APART.say(smallest.require()) + "."
        : " Today one of %s would.".formatted(Unit.POINTS_APART.say(smallest.require()));
  }

  /**
   * What would overturn a clear difference, such as "To explain it away, something that is not
   * recorded would have to be 2.10 times as common on one side, and make it 2.10 times as likely;
   * 1.30 times each to leave it unclear."
   */
  public static String overturned(double eValue, double eValueOfLimit) {
    return "To explain it away, something that is not recorded would have to be %s as common on one side, and make it %s as likely; %s each to leave it unclear."
        .formatted(times(eValue), times(eValue), times(eValueOfLimit));
  }

  /**
   * What the strongest recorded trait does, and whether another like it would be enough, such as
   * "Of what is recorded segment is strongest, 1.40 times each: left out, it is +9 points. One more
   * like it could leave it unclear."
   *
   * @param unit of the effect without the trait
   * @param eValue what would explain the effect away
   * @param eValueOfLimit what would leave it unclear
   */
  public static String leftOut(LeftOut trait, Unit unit, double eValue, double eValueOfLimit) {
    if (times(trait.strength()).equals(times(1))) {
      return "Of what is recorded nothing shifts it.";
    }
    return "Of what is recorded %s is strongest, %s each: left out, it is %s. One more like it %s."
        .formatted(
            trait.trait().label(),
            times(trait.strength()),
            unit == Unit.RATIO ? times(trait.effect()) : unit.say(trait.effect()),
            enough(trait.strength() + ROUNDING, eValue, eValueOfLimit));
  }

  private static String enough(double strength, double eValue, double eValueOfLimit) {
    if (strength >= eValue) {
      return "could explain it away";
    }
    return strength >= eValueOfLimit ? "could leave it unclear" : "would not be enough";
  }

  /** Both of them, of a difference. */
  public static String sensitivity(Sensitivity sensitivity) {
    double eValue = sensitivity.eValue();
    double eValueOfLimit = sensitivity.eValueOfLimit();
    Measured<LeftOut> strongest = sensitivity.strongest();
    String overturned = overturned(eValue, eValueOfLimit);
    return strongest.isMeasured()
        ? overturned + " " + leftOut(strongest.require(), Unit.POINTS, eValue, eValueOfLimit)
        : overturned;
  }

  /** Such as "7.4 (4.4 to 11.8)". */
  public static String decimal(Estimate number) {
    return said(number, Unit.DECIMAL);
  }

  /** A number of customers or deals, such as "8 (2 to 11)". */
  public static String count(Estimate number) {
    return said(number, Unit.COUNT);
  }

  /** A ratio, such as "2.33 times". */
  public static String times(double ratio) {
    return Unit.RATIO.say(ratio) + " times";
  }

  /** A ratio, such as "2.33 times (1.18 to 4.60)". */
  public static String times(Estimate ratio) {
    return times(ratio.value()) + " " + interval(Unit.RATIO, ratio);
  }

  /** Such as "(52 to 69)". */
  public static String interval(Unit unit, Estimate estimate) {
    return "(" + unit.limits(estimate) + ")";
  }

  private static String said(Estimate estimate, Unit unit) {
    return unit.say(estimate.value()) + " " + interval(unit, estimate);
  }

  /** Money that can be read aloud, such as "9,500", "410k", "1.2m" or "3.4bn". */
  public static String money(double money) {
    double thousands = money / THOUSAND;
    if (Math.round(Math.abs(thousands)) >= THOUSAND) {
      return large(thousands / THOUSAND, 0);
    }
    return Math.abs(thousands) >= 10 ? Unit.MONEY.say(thousands) + "k" : Unit.MONEY.say(money);
  }

  private static String large(double number, int unit) {
    boolean hasLarger = unit + 1 < LARGE.size();
    return hasLarger && Math.round(Math.abs(number) * 10) >= 10 * THOUSAND
        ? large(number / THOUSAND, unit + 1)
        : Unit.DECIMAL.say(number) + LARGE.get(unit);
  }

  /** Such as "9.2m (−410k to 15.7m)". */
  public static String money(Estimate money) {
    return money(money.value()) + " (" + moneyLimits(money) + ")";
  }

  /** Such as "−410k to 15.7m". */
  public static String moneyLimits(Estimate money) {
    return money(money.lower()) + " to " + money(money.upper());
  }

  /**
   * A difference without a sign, such as "9.2m more (2.8m to 15.7m)" or "50k less (1.1m less to
   * 2.0m more)".
   */
  public static String moreOrLess(Estimate difference) {
    return moreOrLess(difference.value()) + " (" + moreOrLessLimits(difference) + ")";
  }

  /** Such as "9.2m more" or "50k less". */
  public static String moreOrLess(double difference) {
    return money(Math.abs(difference)) + (difference < 0 ? " less" : " more");
  }

  /** Such as "2.8m to 15.7m", or "1.1m less to 2.0m more" where it is not clear which. */
  public static String moreOrLessLimits(Estimate difference) {
    boolean less = difference.value() < 0;
    Estimate unsigned = less ? turned(difference) : difference;
    if (unsigned.lower() >= 0) {
      return moneyLimits(unsigned);
    }
    return less
        ? moreOrLess(difference.upper()) + " to " + moreOrLess(difference.lower())
        : moreOrLess(difference.lower()) + " to " + moreOrLess(difference.upper());
  }

  /** The same with its sign turned round. */
  public static Estimate turned(Estimate estimate) {
    return new Estimate(-estimate.value(), -estimate.upper(), -estimate.lower());
  }

  /** Such as "p = 0.012" or "p < 0.001". */
  public static String p(double p) {
    return p < SMALL_P ? "p\u00a0<\u00a00.001" : "p\u00a0=\u00a0" + Unit.PROBABILITY.say(p);
  }
}
