package dev.hindsight.workbook;

/** The ways a cell can look, declared once for all sheets. */
enum Role {
  TITLE(20, true, false, Ink.TEXT),
  SUBTITLE(11, false, false, Ink.QUIET),
  /** What a list of points is about. */
  HEADING(12, true, true, Ink.TEXT),
  /** What a statement is about. */
  TOPIC(12, true, true, Ink.TEXT),
  STATEMENT(12, false, true, Ink.TEXT),
  /** The number of a statement. */
  SHOWN(20, true, false, Ink.TEXT),
  /** Of how many it is, and its interval. */
  BASIS(11, false, true, Ink.QUIET),
  POINT(11, false, true, Ink.TEXT),
  HEADER(11, true, true, Ink.TEXT),
  /** The header of a column of numbers. */
  NUMBER_HEADER(11, true, true, Ink.TEXT),
  CELL(11, false, true, Ink.TEXT),
  LINK(11, false, true, Ink.LINK),
  NUMBER(11, false, false, Ink.TEXT),
  NOT_MEASURED(11, false, false, Ink.QUIET);

  private final int points;
  private final boolean bold;
  private final boolean wraps;
  private final Ink ink;

  Role(int points, boolean bold, boolean wraps, Ink ink) {
    this.points = points;
    this.bold = bold;
    this.wraps = wraps;
    this.ink = ink;
  }

  /** The size of the letters, in points. */
  int points() {
    return points;
  }

  boolean isBold() {
    return bold;
  }

  boolean wraps() {
    return wraps;
  }

  Ink ink() {
    return ink;
  }

  /** The colours of text. Quiet text keeps a contrast of more than 5 to 1 on white. */
  enum Ink {
    TEXT(0x1A1A1A),
    QUIET(0x5F6368),
    LINK(0x0B57D0);

    private final int rgb;

    Ink(int rgb) {
      this.rgb = rgb;
    }

    int rgb() {
      return rgb;
    }
  }
}
