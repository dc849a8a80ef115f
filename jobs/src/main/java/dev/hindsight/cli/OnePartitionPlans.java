package dev.hindsight.cli;

import java.util.List;
import java.util.function.Function;
import org.apache.spark.sql.SparkSessionExtensions;
import org.apache.spark.sql.SparkSessionExtensionsProvider;
import org.apache.spark.sql.catalyst.expressions.ExprId;
import org.apache.spark.sql.catalyst.expressions.NamedExpression;
import org.apache.spark.sql.catalyst.expressions.aggregate.AggregateExpression;
import org.apache.spark.sql.catalyst.expressions.aggregate.AggregateMode;
import org.apache.spark.sql.catalyst.expressions.aggregate.Complete$;
import org.apache.spark.sql.catalyst.expressions.aggregate.Final$;
import org.apache.spark.sql.catalyst.expressions.aggregate.Partial$;
import org.apache.spark.sql.catalyst.rules.Rule;
import org.apache.spark.sql.execution.ColumnarRule;
import org.apache.spark.sql.execution.SparkPlan;
import org.apache.spark.sql.execution.aggregate.BaseAggregateExec;
import org.apache.spark.sql.execution.exchange.ShuffleExchangeExec;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;
import scala.runtime.BoxedUnit;

/**
 * Takes out of each plan what is only there for several partitions. A shuffle of one partition into
 * one moves no row, and costs a stage of its own; Spark leaves it out itself as long as it knows
 * that there is a single partition, which it forgets on the way, as after a full outer join. And an
 * aggregation of one partition needs no second one that combines what the first counted.
 */
public final class OnePartitionPlans implements SparkSessionExtensionsProvider {

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
      return inOneStep(kept.mapChildren(this::apply));
    }

    private static boolean movesNoRow(SparkPlan plan) {
      return plan instanceof ShuffleExchangeExec shuffle
          && shuffle.outputPartitioning().numPartitions() == 1
          && shuffle.child().outputPartitioning().numPartitions() == 1;
    }

    private static SparkPlan inOneStep(SparkPlan plan) {
      return plan instanceof BaseAggregateExec last
              && last.child() instanceof BaseAggregateExec first
              && first.getClass() == last.getClass()
              && areHalves(first, last)
          ? complete(first, last)
          : plan;
    }

    /** Whether one aggregates rows, and the other combines just what comes of that. */
    private static boolean areHalves(BaseAggregateExec first, BaseAggregateExec last) {
      return areIn(Partial$.MODULE$, first.aggregateExpressions())
          && areIn(Final$.MODULE$, last.aggregateExpressions())
          && ids(first.groupingExpressions(), NamedExpression::exprId)
              .equals(ids(last.groupingExpressions(), NamedExpression::exprId))
          && ids(first.aggregateExpressions(), AggregateExpression::resultId)
              .equals(ids(last.aggregateExpressions(), AggregateExpression::resultId));
    }

    private static <T> List<ExprId> ids(Seq<T> expressions, Function<T, ExprId> id) {
      return CollectionConverters.asJava(expressions).stream().map(id).toList();
    }

    /** What the last gives, from the rows of the first: all kinds take the same arguments. */
    private static SparkPlan complete(BaseAggregateExec first, BaseAggregateExec last) {
      return ((SparkPlan) last)
          .makeCopy(
              new Object[] {
                last.requiredChildDistributionExpressions(),
                last.isStreaming(),
                last.numShufflePartitions(),
                first.groupingExpressions(),
                complete(last.aggregateExpressions()),
                last.aggregateAttributes(),
                0,
                last.resultExpressions(),
                first.child()
              });
    }

    private static boolean areIn(AggregateMode mode, Seq<AggregateExpression> aggregates) {
      return aggregates.forall(each -> each.mode() == mode);
    }

    private static Seq<AggregateExpression> complete(Seq<AggregateExpression> aggregates) {
      return CollectionConverters.asScala(
              CollectionConverters.asJava(aggregates).stream().map(Removal::complete).toList())
          .toSeq();
    }

    private static AggregateExpression complete(AggregateExpression aggregate) {
      return aggregate.copy(
          aggregate.aggregateFunction(),
          Complete$.MODULE$,
          aggregate.isDistinct(),
          aggregate.filter(),
          aggregate.resultId());
    }
  }
}
