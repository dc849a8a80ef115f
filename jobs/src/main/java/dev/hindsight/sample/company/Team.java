package dev.hindsight.sample.company;

import java.time.LocalDate;

/** A sales team. */
public enum Team {
  AMERICAS_ENTERPRISE("Americas Enterprise"),
  AMERICAS_MID_MARKET("Americas Mid-Market"),
  AMERICAS_SMALL_BUSINESS("Americas Small Business"),
  EMEA_ENTERPRISE("EMEA Enterprise"),
  EMEA_COMMERCIAL("EMEA Commercial"),
  APAC_FIELD("APAC Field");

  public final String label;

  Team(String label) {
    this.label = label;
  }

  static Team of(Region region, Segment segment) {
    return switch (region) {
      case AMERICAS ->
          switch (segment) {
            case ENTERPRISE -> AMERICAS_ENTERPRISE;
            case MID_MARKET, UNKNOWN -> AMERICAS_MID_MARKET;
            case SMALL_BUSINESS -> AMERICAS_SMALL_BUSINESS;
          };
      case EMEA -> segment == Segment.ENTERPRISE ? EMEA_ENTERPRISE : EMEA_COMMERCIAL;
      case APAC -> APAC_FIELD;
    };
  }

  /**
   * How much more than it usually sells the team was asked to sell in a quarter, as a logarithm.
   */
  public double quotaStretch(SampleCompany company, LocalDate quarterStart) {
    long index = 31 * quarterStart.toEpochDay() + name().hashCode();
    return 0.45 * company.draws(Draws.Kind.QUOTA, index).normal();
  }
}
