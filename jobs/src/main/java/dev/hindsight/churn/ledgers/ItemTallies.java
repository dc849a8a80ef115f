package dev.hindsight.churn.ledgers;

import dev.hindsight.history.CostTally;
import dev.hindsight.history.DatedDisplacement;
import dev.hindsight.history.Exposure;
import dev.hindsight.history.ItemCost;
import java.util.List;
import java.util.stream.Stream;

/** What displaced items cost in each of the reviews that are made together. */
public final class ItemTallies implements CostTally<ItemTallies> {

  private static final long serialVersionUID = 1;

  private final List<ItemTally> reviews;

  /** Empty tallies of so many reviews. */
  public ItemTallies(int reviews) {
    this.reviews = Stream.generate(ItemTally::new).limit(reviews).toList();
  }

  @Override
  public void left(int review, String roadmapItemId, Exposure exposure) {
    reviews.get(review).left(roadmapItemId, exposure);
  }

  @Override
  public void exposed(int review, ItemCost item) {
    reviews.get(review).exposed(item);
  }

  @Override
  public void undated(DatedDisplacement displacement) {
    reviews.forEach(ItemTally::undatedDisplacement);
  }

  @Override
  public void combine(ItemTallies other) {
    for (int review = 0; review < reviews.size(); review++) {
      reviews.get(review).combine(other.reviews.get(review));
    }
  }

  /** The tally of one review. */
  public ItemTally of(int review) {
    return reviews.get(review);
  }
}
