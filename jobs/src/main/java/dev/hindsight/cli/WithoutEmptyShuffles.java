package dev.hindsight.cli;

import org.apache.spark.sql.SparkSessionExtensions;
import org.apache.spark.sql.SparkSessionExtensionsProvider;
import org.apache.spark.sql.catalyst.rules.Rule;
import org.apache.spark.sql.execution.ColumnarRule;
import org.apache.spark.sql.execution.SparkPlan;
import org.apache.spark.sql.execution.exchange.ShuffleExchangeExec;
import scala.runtime.BoxedUnit;

/**
 * Takes the shuffles of one partition into one out of each plan: they move no row, and each costs a
 * stage of its own. Spark does so itself as long as it knows that there is a single partition,
 * which it forgets on the way, as after a full outer join.
 */
public final class WithoutEmptyShuffles implements SparkSessionExtensionsProvider {

  @Override
  public BoxedUnit apply(SparkSessionExtensions extensions) {
    extensions.injectColumnar(session -> new Planned());
    return BoxedUnit.UNIT;
  }

  /** Runs once Spark has put all shuffles in. */
  private static final class Planned extends ColumnarRule {

    @Override
    public Rule<SparkPlan> preColumnarTransitions() {
      return new Removal();
    }
  }

  private static final class Removal extends Rule<SparkPlan> {

    @Override
    public SparkPlan apply(SparkPlan plan) {
      SparkPlan kept = movesNoRow(plan) ? plan.children().head() : plan;
      return kept.mapChildren(this::apply);
    }

    private static boolean movesNoRow(SparkPlan plan) {
      return plan instanceof ShuffleExchangeExec shuffle
          && shuffle.outputPartitioning().numPartitions() == 1
          && shuffle.child().outputPartitioning().numPartitions() == 1;
    }
  }
}
