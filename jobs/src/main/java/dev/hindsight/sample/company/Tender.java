package dev.hindsight.sample.company;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/** A currency that the company sells in. The reporting currency is USD. */
public enum Tender {
  USD(1, 100),
  EUR(1.09, 100),
  GBP(1.27, 100),
  JPY(0.0068, 10_000);

  private final double usualRate;
  private final long roundedTo;

  Tender(double usualRate, long roundedTo) {
    this.usualRate = usualRate;
    this.roundedTo = roundedTo;
  }

  /** About so many dollars, in round figures of this currency. */
  public BigDecimal fromDollars(double dollars) {
    long steps = Math.max(1, Math.round(dollars / usualRate / roundedTo));
    return BigDecimal.valueOf(steps * roundedTo);
  }

  /** What about so many dollars come to, told in this currency and converted on a day. */
  public double reported(double dollars, SampleCompany company, LocalDate day) {
    BigDecimal rate = this == USD ? BigDecimal.ONE : rate(company, Quarters.start(day));
    return fromDollars(dollars).multiply(rate).doubleValue();
  }

  /** What one unit is worth in dollars from the first day of a quarter on. */
  public BigDecimal rate(SampleCompany company, LocalDate quarterStart) {
    Draws draws =
        company.draws(Draws.Kind.RATE, 31 * quarterStart.toEpochDay() + name().hashCode());
    double rate = usualRate * (1 + 0.03 * (2 * draws.share() - 1));
    return new BigDecimal(rate).setScale(this == JPY ? 6 : 4, RoundingMode.HALF_UP);
  }
}
