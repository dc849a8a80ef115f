package dev.hindsight.history;

/** Who is told what displaced items cost, while it is put down to the requests. */
public interface CostListener {

  /**
   * A customer left in a month of the window on whose first day the item exposed it.
   *
   * @param review the place of the review among those that are made together
   */
  void left(int review, String roadmapItemId, Exposure exposure);

  /** An item exposed at least one customer of the window's panel. */
  void exposed(int review, ItemCost item);

  /** Nothing dates a displacement, however late it is looked at. */
  void undated(DatedDisplacement displacement);
}
