package dev.hindsight.cli;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.LocalSpark;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.SparkSessionExtensions;
import org.apache.spark.sql.execution.SparkPlan;
import org.apache.spark.sql.execution.exchange.ShuffleExchangeExec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import scala.jdk.javaapi.CollectionConverters;

@ExtendWith(LocalSpark.class)
class WithoutEmptyShufflesTest {

  /** A number from 1 to 5, and how many of 20 are its multiples. */
  private static final List<Row> EXPECTED =
      IntStream.rangeClosed(1, 5).mapToObj(k -> RowFactory.create((long) k, 20L / k)).toList();

  private static SparkPlan plan(SparkSession spark, int partitions) {
    SparkSession session = spark.newSession();
    session.conf().set("spark.sql.shuffle.partitions", partitions);
    session.conf().set("spark.sql.autoBroadcastJoinThreshold", -1);
    Dataset<Row> products =
        session
            .range(1, 21, 1, partitions)
            .selectExpr("id AS product", "explode(sequence(1, 5)) AS factor")
            .where("product % factor = 0");
    Dataset<Row> factors = session.range(1, 6, 1, partitions).withColumnRenamed("id", "k");
    Dataset<Row> counts =
        factors
            .join(products, col("k").equalTo(col("factor")), "full")
            .groupBy("k")
            .count()
            .orderBy("k");
    return ((org.apache.spark.sql.classic.Dataset<Row>) counts).queryExecution().executedPlan();
  }

  private static SparkPlan without(SparkSession spark, SparkPlan plan) {
    SparkSessionExtensions extensions = new SparkSessionExtensions();
    new WithoutEmptyShuffles().apply(extensions);
    return extensions.buildColumnarRules(spark).head().preColumnarTransitions().apply(plan);
  }

  private static long shuffles(SparkPlan plan) {
    return plans(plan).filter(each -> each instanceof ShuffleExchangeExec).count();
  }

  private static Stream<SparkPlan> plans(SparkPlan plan) {
    return Stream.concat(
        Stream.of(plan),
        CollectionConverters.asJava(plan.children()).stream()
            .flatMap(WithoutEmptyShufflesTest::plans));
  }

  @Test
  void joinsAndCountsWhatLiesInOnePartitionThere(SparkSession spark) {
    SparkPlan shuffling = plan(spark, 1);

    SparkPlan plan = without(spark, shuffling);

    assertThat(shuffles(shuffling)).isPositive();
    assertThat(shuffles(plan)).isZero();
    assertThat(plan.executeCollectPublic()).containsExactlyElementsOf(EXPECTED);
  }

  @Test
  void leavesShufflesThatMoveRows(SparkSession spark) {
    SparkPlan shuffling = plan(spark, 3);

    SparkPlan plan = without(spark, shuffling);

    assertThat(shuffles(plan)).isEqualTo(shuffles(shuffling)).isPositive();
    assertThat(plan.executeCollectPublic()).containsExactlyElementsOf(EXPECTED);
  }
}
