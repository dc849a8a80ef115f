package dev.hindsight.plain;

/**
 * How many companies are simulated: all of them in the thorough build (README), else a tenth, of
 * which bounds leave more to chance.
 */
public final class Simulations {

  private static final boolean THOROUGH = Boolean.getBoolean("hindsight.thorough");
  private static final int TENTH = 10;

  private Simulations() {}

  /** How many of so many in the thorough build. */
  public static int of(int companies) {
    return THOROUGH ? companies : companies / TENTH;
  }

  /** What a tenth of the companies leaves to chance in a share: 3 standard errors. */
  public static double slack(double share, int companies) {
    return THOROUGH ? 0 : 3 * Math.sqrt(share * (1 - share) / companies);
  }
}
