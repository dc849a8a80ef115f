package dev.hindsight.winrates;

import dev.hindsight.basis.ReviewPeriod;
import dev.hindsight.basis.Tally;
import dev.hindsight.history.KnownDeal;

/** What is counted of deals before it is known which sizes and texts are levels. */
public final class FirstPassTally implements Tally<KnownDeal, FirstPassTally> {

  private static final long serialVersionUID = 1;

  private final SizeTally sizes = new SizeTally();
  private final LevelTally levels = new LevelTally();
  private final EndingTally endings;

  public FirstPassTally(ReviewPeriod period) {
    endings = new EndingTally(period);
  }

  @Override
  public void accept(KnownDeal deal) {
    sizes.accept(deal);
    levels.accept(deal);
    endings.accept(deal);
  }

  @Override
  public void combine(FirstPassTally other) {
    sizes.combine(other.sizes);
    levels.combine(other.levels);
    endings.combine(other.endings);
  }

  public SizeTally sizes() {
    return sizes;
  }

  public LevelTally levels() {
    return levels;
  }

  public EndingTally endings() {
    return endings;
  }
}
