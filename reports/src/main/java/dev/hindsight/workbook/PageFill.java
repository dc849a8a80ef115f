package dev.hindsight.workbook;

/** How full the printed pages of a sheet are as its rows are added, in points. */
final class PageFill {

  private final double room;

  /** What stands at the head of every page but the first. */
  private final double repeated;

  private double used;
  private int pages = 1;

  /**
   * No page yet has anything on it.
   *
   * @param room what a page holds of the sheet, from above to below
   * @param repeated the height of what every page but the first begins with
   */
  PageFill(double room, double repeated) {
    this.room = room;
    this.repeated = repeated;
  }

  /** Whether something of a height fits on the page at hand. */
  boolean fits(double height) {
    return used + height <= room;
  }

  /** Adds something to the page at hand, or to the next one. */
  void add(double height) {
    if (fits(height)) {
      used += height;
    } else {
      used = repeated + height;
      pages++;
    }
  }

  /** How many pages have something on them. */
  int pages() {
    return pages;
  }
}
