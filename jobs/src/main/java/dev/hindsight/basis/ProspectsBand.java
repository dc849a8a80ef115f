package dev.hindsight.basis;

import java.util.List;

/** How many others are known to want what was asked for. */
public final class ProspectsBand {

  public static final String NONE = "0";
  public static final String FEW = "1–2";
  public static final String MANY = "3+";

  /** All of them, fewest first. */
  public static final List<String> ALL = List.of(NONE, FEW, MANY);

  static final int FEW_UP_TO = 2;

  /** The band of a number of prospects. */
  public static String of(long prospects) {
    if (prospects == 0) {
      return NONE;
    }
    return prospects <= FEW_UP_TO ? FEW : MANY;
  }

  private ProspectsBand() {}
}
