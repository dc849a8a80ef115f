package dev.hindsight.sample.company;

import java.util.List;

/**
 * What a request asks for.
 *
 * @param name as the request writes it
 */
public record Feature(String name, Kind kind) {

  /** How much hangs on a feature. */
  public enum Kind {
    /** Asked often: deals are won with it, and lost without. */
    NEEDED(0.04),
    /** Asked often, and nothing hangs on the answer. */
    IDLE(0.05),
    /** As any other. */
    USUAL(0.82);

    /** The share of all requests: of each feature, or of the usual ones together. */
    private final double share;

    Kind(double share) {
      this.share = share;
    }
  }

  private static final double CAPITALISED = 0.12;

  /** The needed features. */
  public static final List<String> NEEDED =
      List.of("single sign-on for regulated sites", "offline mode for tablets");

  /** The idle ones. */
  public static final List<String> IDLE =
      List.of("photo capture with templates", "customer portal in Arabic");

  private static final List<String> OFTEN =
      List.of(NEEDED.get(0), NEEDED.get(1), IDLE.get(0), IDLE.get(1));

  static Feature of(Draws draws) {
    String usual = Words.feature(draws);
    while (OFTEN.contains(usual)) {
      usual = Words.feature(draws);
    }
    String name =
        draws.weighted(
            List.of(NEEDED.get(0), NEEDED.get(1), IDLE.get(0), IDLE.get(1), usual),
            Kind.NEEDED.share,
            Kind.NEEDED.share,
            Kind.IDLE.share,
            Kind.IDLE.share,
            Kind.USUAL.share);
    String written = draws.chance(CAPITALISED) ? Words.capitalised(name) : name;
    return new Feature(written, kind(name));
  }

  private static Kind kind(String name) {
    if (NEEDED.contains(name)) {
      return Kind.NEEDED;
    }
    return IDLE.contains(name) ? Kind.IDLE : Kind.USUAL;
  }

  /** The share of all requests that ask for one feature of a kind. */
  public static double shareOfOne(Kind kind) {
    return switch (kind) {
      case NEEDED, IDLE -> kind.share;
      case USUAL -> kind.share / (Words.features() - OFTEN.size());
    };
  }
}
